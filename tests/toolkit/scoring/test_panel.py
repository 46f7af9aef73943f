"""Panels: closed-form errors agree with definitions and with the bootstrap; replicates with scoring again."""

from math import sqrt

import numpy as np
import pytest

from builders.leaderboard import skilled_predictions
from builders.tables_2018 import reference_rows, score_2018, write_rows
from pentathlon.challenge import load_challenge
from pentathlon.metrics.resampling import CaseCounts, draw_counts, draw_group_counts
from pentathlon.scoring.mask_panel import make_mask_panel
from pentathlon.scoring.panel import sum_by_cluster
from pentathlon.scoring.table_panel import make_table_panel
from pentathlon.scoring.table_reference import read_table_reference
from pentathlon.submission import read_prediction_table


def liver_panel(folder, cases=120, teams=3, seed=1):
    rng = np.random.default_rng(seed)
    rows = sorted(reference_rows("liver", rng, cases), key=lambda row: row["id"])
    liver = load_challenge("liver")
    reference = read_table_reference(liver, write_rows(folder / "reference.csv", rows))
    sent = list(skilled_predictions("liver", rng, rows, np.linspace(1.2, 0.2, teams)))
    paths = [write_rows(folder / f"{at}.csv", each) for at, each in enumerate(sent)]
    columns, known = liver.prediction.columns, reference.cases
    tables = [(path.stem, read_prediction_table(path, columns=columns, cases=known)) for path in paths]
    return make_table_panel(reference, tables), rows, sent


def repeated(rows, counts):
    """Rows as often as drawn, each copy with an id of its own."""
    return [
        row | {"id": f"{row['id']}-{copy}"} for row, count in zip(rows, counts, strict=True) for copy in range(count)
    ]


def test_replicate_is_the_score_of_the_repeated_cases(tmp_path):
    panel, rows, sent = liver_panel(tmp_path)
    counts = draw_counts(panel.strata, 5, 1)
    found = panel.replicates(counts).scores
    for replicate, drawn in enumerate(counts.by_case.T):
        for team, predicted in enumerate(sent):
            expected = score_2018("liver", repeated(rows, drawn), repeated(predicted, drawn))
            assert found[replicate, team] == pytest.approx(expected, abs=1e-12)


def test_replicates_without_a_type_follow_the_rule_of_the_score(tmp_path):
    panel, rows, sent = liver_panel(tmp_path, cases=40)
    counts = draw_group_counts(np.arange(40) // 4, 60, 3)
    found = panel.replicates(counts)
    assert found.affected > 0
    for drawn, scores in zip(counts.by_case.T, found.scores, strict=True):
        expected = [score_2018("liver", repeated(rows, drawn), repeated(each, drawn)) for each in sent]
        np.testing.assert_allclose(scores, expected, atol=1e-12)


def test_replicate_of_every_case_once_is_the_score(tmp_path):
    panel, _, _ = liver_panel(tmp_path)
    ones = CaseCounts(np.ones((len(panel.cases), 1), np.uint16))
    np.testing.assert_allclose(panel.replicates(ones).scores[0], [float(value) for value in panel.exact], atol=1e-12)


def test_strata_keep_every_term_defined(tmp_path):
    panel, _, _ = liver_panel(tmp_path, cases=40)
    assert panel.replicates(draw_counts(panel.strata, 300, 1)).affected == 0


def covariance_by_pairs(panel):
    """Covariance of weighted AUCs, term by term pair, straight from DeLong's definition over shared cases."""
    total = np.zeros((len(panel.teams),) * 2)
    columns = []
    for term, weight in zip(panel.terms, panel.weights, strict=True):
        scores = panel.scores[term.name]
        positive, negative = scores[:, term.positive, None], scores[:, None, term.negative]
        kernel = (positive > negative) + 0.5 * (positive == negative)
        column = np.zeros(scores.shape)
        for members, shares in ((term.positive, kernel.mean(axis=2)), (term.negative, kernel.mean(axis=1))):
            column[:, members] = (shares - kernel.mean(axis=(1, 2))[:, None]) / sqrt(members.size * (members.size - 1))
        columns.append(weight * column)
    for one in columns:
        for other in columns:
            total += one @ other.T
    return total


def test_covariance_is_delongs_over_all_terms_and_teams(tmp_path):
    panel, _, _ = liver_panel(tmp_path)
    np.testing.assert_allclose(panel.covariance(None), covariance_by_pairs(panel), rtol=1e-12)


def test_standard_error_is_that_of_the_bootstrap(tmp_path):
    panel, _, _ = liver_panel(tmp_path, cases=300)
    drawn = panel.replicates(draw_counts(panel.strata, 4000, 2)).scores
    np.testing.assert_allclose(np.sqrt(np.diag(panel.covariance(None))), drawn.std(axis=0), rtol=0.06)
    difference = drawn[:, 0] - drawn[:, 1]
    covariance = panel.covariance(None)
    assert sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]) == pytest.approx(difference.std(), rel=0.06)


def test_clusters_of_one_case_change_almost_nothing(tmp_path):
    panel, _, _ = liver_panel(tmp_path)
    ratio = panel.covariance(np.arange(120)) / panel.covariance(None)
    np.testing.assert_allclose(ratio, 120 / 119, rtol=1e-12)


def test_influences_of_a_cluster_are_added():
    added = sum_by_cluster(np.array([[1.0, 2.0, 4.0]]), np.array([0, 1, 0]))
    np.testing.assert_allclose(added, np.array([[5.0, 2.0]]) * sqrt(2))


def test_class_of_one_case_counts_its_largest_variance(tmp_path):
    panel, _, _ = liver_panel(tmp_path, cases=60)
    keep = np.ones(60, bool)
    term = next(term for term in panel.terms if term.name == "fnh")
    keep[term.positive[1:]] = False
    part = panel.restricted(keep)
    at = next(at for at, term in enumerate(part.terms) if term.name == "fnh")
    np.testing.assert_allclose(part.hidden_variance[:, at], part.aucs[:, at] * (1 - part.aucs[:, at]))
    assert np.count_nonzero(part.hidden_variance) <= len(part.teams)


def test_mask_panel_has_the_standard_error_of_a_mean():
    dice = np.random.default_rng(1).random((3, 50))
    panel = make_mask_panel(tuple(f"c{at}" for at in range(50)), [(f"t{at}", row) for at, row in enumerate(dice)])
    np.testing.assert_allclose(panel.covariance(None), np.cov(dice) / 50, rtol=1e-12)
    np.testing.assert_allclose([float(value) for value in panel.exact], dice.mean(axis=1), atol=1e-15)


def test_mean_dice_does_not_depend_on_the_order_of_cases():
    values = np.random.default_rng(2).random(400)
    cases = tuple(f"c{at}" for at in range(400))
    assert make_mask_panel(cases, [("a", values)]).exact == make_mask_panel(cases, [("a", values[::-1])]).exact
