"""Weights, centres, subgroups, deciding cases: each equals what scoring again would give."""

from math import fsum

import numpy as np
import pytest

from builders.leaderboard import write_leaderboard, write_mask_leaderboard
from builders.tables_2018 import write_rows
from pentathlon.challenge import load_challenge
from pentathlon.delimited import read_table
from pentathlon.ranking import RankOptions, rank_submissions
from pentathlon.ranking.analysis import analyse
from pentathlon.ranking.weights import simplex_grid
from pentathlon.scoring import score_submission

LIVER = load_challenge("liver")


@pytest.fixture(scope="module")
def liver(tmp_path_factory):
    folder = tmp_path_factory.mktemp("liver")
    reference, predictions, groups = write_leaderboard(folder, "liver", cases=150, teams=4)
    return folder, rank_submissions(LIVER, reference, predictions, RankOptions(bootstrap=150, groups=groups))


@pytest.fixture(scope="module")
def analysis(liver):
    return analyse(liver[1])


def score_without(folder, team, kept):
    """Score again with only some of the rows, as somebody would by hand."""
    for name in ("reference.csv", f"predictions/{team}.csv"):
        rows = [record for _, record in read_table(folder / name).records() if record["id"] in kept]
        write_rows(folder / f"part-{name.split('/')[-1]}", rows)
    return score_submission(LIVER, folder / "part-reference.csv", folder / f"part-{team}.csv").score


def test_leaving_out_a_centre_is_scoring_without_its_rows(liver, analysis):
    folder, ranking = liver
    centres = ranking.groups.columns["centre"]
    without = analysis.without_centre
    for row, name in enumerate(without.names):
        kept = {case for case, centre in zip(ranking.panel.cases, centres, strict=True) if centre != name}
        for at, team in enumerate(ranking.panel.teams):
            assert without.scores[row, at] == pytest.approx(score_without(folder, team, kept), abs=1e-12)


def test_subgroup_score_is_scoring_its_rows(liver, analysis):
    folder, ranking = liver
    vendors = next(each for each in analysis.subgroups if each.column == "vendor")
    for group in vendors.subgroups:
        members = zip(ranking.panel.cases, ranking.groups.columns["vendor"], strict=True)
        kept = {case for case, vendor in members if vendor == group.name}
        assert group.cases == len(kept)
        for at, team in enumerate(ranking.panel.teams):
            assert group.scores[at] == pytest.approx(score_without(folder, team, kept), abs=1e-12)
            assert group.intervals[at].low < group.scores[at] < group.intervals[at].high


def test_parts_of_cases_add_up_to_the_difference(liver, analysis):
    scores = {team.team: team.score.score for team in liver[1].teams}
    for pair in analysis.deciding:
        assert fsum(pair.parts) == pytest.approx(scores[pair.first] - scores[pair.second], abs=1e-12)
        assert (np.diff(np.abs(pair.parts)) <= 0).all()


def test_contributions_add_up_to_the_score(liver):
    panel = liver[1].panel
    np.testing.assert_allclose(panel.contributions().sum(axis=1), [float(value) for value in panel.exact], atol=1e-12)
    assert panel.contribution_of_perfect().sum() == pytest.approx(1, abs=1e-12)


def test_hardest_case_is_the_one_done_worst_on_average(liver, analysis):
    means = np.nanmean(analysis.quality, axis=0)
    assert means[analysis.hardest[0]] == np.nanmin(means)
    assert ((analysis.quality >= 0) & (analysis.quality <= 1))[:, analysis.hardest].all()


def test_declared_weights_give_the_score(liver, analysis):
    weights = analysis.weights
    assert weights.components == ("lesion", "malignant", "type")
    expected = [float(value) for value in liver[1].panel.exact]
    np.testing.assert_allclose(weights.values @ weights.declared, expected, atol=1e-12)


def test_weightings_share_out_the_first_place(analysis):
    weights = analysis.weights
    assert weights.first.sum() == pytest.approx(1)
    assert (weights.best <= weights.worst).all()
    corner = int(np.argmax(weights.points[:, 0]))
    assert weights.places[corner].argmin() == weights.values[:, 0].argmax()


@pytest.mark.parametrize("components", [2, 3, 5, 8])
def test_grid_of_weights_covers_the_simplex(components):
    grid = simplex_grid(components)
    np.testing.assert_allclose(grid.sum(axis=1), 1)
    assert grid.min() == 0
    assert len(np.unique(grid, axis=0)) == len(grid) <= 5000
    for corner in np.eye(components):
        assert (grid == corner).all(axis=1).any()


def test_challenge_of_one_part_has_no_weights_to_vary(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "thyroid", cases=40, teams=2)
    found = analyse(rank_submissions(load_challenge("thyroid"), reference, predictions, RankOptions(bootstrap=20)))
    assert found.weights is None
    assert found.subgroups == ()


def test_masks_are_decided_by_their_dice(tmp_path):
    reference, predictions, groups = write_mask_leaderboard(tmp_path, cases=20, teams=3)
    ranking = rank_submissions(
        load_challenge("cortex"), reference, predictions, RankOptions(bootstrap=50, groups=groups)
    )
    found = analyse(ranking)
    np.testing.assert_allclose(found.quality, ranking.panel.dice, atol=1e-15)
    pair = found.deciding[0]
    assert fsum(pair.parts) == pytest.approx(pair.difference, abs=1e-12)
    assert found.without_centre.places.shape == (5, 3)


def test_centre_that_holds_all_of_a_class_leaves_the_score_undefined(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "thyroid", cases=40, teams=2)
    rows = [record for _, record in read_table(reference).records()]
    groups = write_rows(
        tmp_path / "g.csv", [{"id": row["id"], "centre": "sick" if row["anormale"] == "1" else "well"} for row in rows]
    )
    found = analyse(
        rank_submissions(load_challenge("thyroid"), reference, predictions, RankOptions(bootstrap=20, groups=groups))
    )
    assert [group.scores for group in found.subgroups[0].subgroups] == [(None, None), (None, None)]
    assert not found.without_centre.places.any()
    assert np.isnan(found.without_centre.scores).all()


def test_band_of_a_roc_curve_holds_the_curve_and_ends_in_the_corners(liver, analysis):
    for curves in analysis.roc:
        own = curves.sensitivity[curves.band_team]
        assert ((curves.low <= own) & (own <= curves.high)).all()
        assert (np.diff(curves.sensitivity, axis=1) >= 0).all()
        assert own[-1] == 1
        area = np.trapezoid(curves.sensitivity, dx=1 / 200, axis=1)
        np.testing.assert_allclose(area, curves.aucs, atol=0.02)
