"""Rankings of whole folders: the contract, invariance, late and refused teams, bad input."""

import json
import shutil
import zipfile
from fractions import Fraction

import numpy as np
import pytest
from scipy import stats

from builders.leaderboard import write_leaderboard, write_mask_leaderboard
from builders.tables_2018 import write_rows
from pentathlon.challenge import load_challenge
from pentathlon.delimited import read_table
from pentathlon.errors import InputError, PredictionError, TableError
from pentathlon.ranking import RankOptions, rank_submissions
from pentathlon.ranking.documents import ranking_document
from pentathlon.scoring import score_submission

LIVER = load_challenge("liver")


@pytest.fixture(scope="module")
def liver(tmp_path_factory):
    return write_leaderboard(tmp_path_factory.mktemp("liver"), "liver", cases=90, teams=6)


@pytest.fixture(scope="module")
def cortex(tmp_path_factory):
    return write_mask_leaderboard(tmp_path_factory.mktemp("cortex"), cases=30, teams=5)


def rank(paths, challenge=LIVER, **options):
    reference, predictions, groups = paths
    if options.pop("grouped", False):
        options["groups"] = groups
    return rank_submissions(challenge, reference, predictions, RankOptions(**{"bootstrap": 200, **options}))


def copied(paths, folder):
    shutil.copytree(paths[1], folder / "predictions")
    return paths[0], folder / "predictions", paths[2]


def test_scores_are_those_of_score_and_places_follow(liver):
    found = rank(liver)
    scores = [score_submission(LIVER, liver[0], liver[1] / f"{team.team}.csv").score for team in found.teams]
    assert [team.score.score for team in found.teams] == scores
    assert [team.rank for team in found.teams] == stats.rankdata([-score for score in scores], method="min").tolist()


@pytest.mark.parametrize("grouped", [False, True])
def test_document_keeps_its_contract(liver, grouped):
    document = json.loads(json.dumps(ranking_document(rank(liver, grouped=grouped)), allow_nan=False))
    assert {"challenge", "teams", "pairwise", "kendall_tau", "seed", "counts_sha256"} <= set(document)
    wanted = {"team", "rank", "score", "ci", "p_first", "p_top3", "tied_with", "late"}
    wanted |= {"rank_interval", "rank_interval_simultaneous"}
    for team in document["teams"]:
        assert wanted <= set(team)
        assert team["ci"][0] < team["score"] < team["ci"][1]
        assert team["rank_interval_simultaneous"][0] <= team["rank"] <= team["rank_interval_simultaneous"][1]
    assert sum(team["p_first"] for team in document["teams"]) == pytest.approx(1)
    assert len(document["pairwise"]) == 15


def test_same_seed_gives_the_same_and_another_seed_other_draws(liver):
    assert ranking_document(rank(liver)) == ranking_document(rank(liver))
    assert ranking_document(rank(liver, seed=2))["counts_sha256"] != ranking_document(rank(liver))["counts_sha256"]


def test_order_of_rows_and_names_of_teams_change_nothing(liver, tmp_path):
    reference, predictions, groups = copied(liver, tmp_path)
    rng, new = np.random.default_rng(1), {}
    for number, path in enumerate(sorted(predictions.iterdir())):
        rows = [record for _, record in read_table(path).records()]
        new[path.stem] = f"team {5 - number}"
        write_rows(predictions / f"team {5 - number}.csv", [rows[at] for at in rng.permutation(len(rows))])
        path.unlink()
    rows = [record for _, record in read_table(reference).records()]
    shuffled = write_rows(tmp_path / "reference.csv", [rows[at] for at in rng.permutation(len(rows))])
    before, after = rank(liver), rank((shuffled, predictions, groups))
    assert after.statistics.bootstrap.counts.sha256 == before.statistics.bootstrap.counts.sha256
    there = {team.team: team for team in after.teams}
    for team in before.teams:
        other = there[new[team.team]]
        assert (other.rank, other.rank_interval, other.score.exact) == (team.rank, team.rank_interval, team.score.exact)
        assert other.p_first == pytest.approx(team.p_first, abs=1e-12)
        assert other.rank_interval_simultaneous == team.rank_interval_simultaneous


def test_late_team_is_scored_outside_of_the_ranking(liver, tmp_path):
    paths = copied(liver, tmp_path)
    found = rank(paths, late=("Aorta Aces",))
    late = found.teams[-1]
    assert (late.team, late.late, late.rank, late.p_first, late.rank_interval) == ("Aorta Aces", True, None, None, None)
    assert late.score.score == next(team for team in rank(liver).teams if team.team == "Aorta Aces").score.score
    (paths[1] / "Aorta Aces.csv").unlink()
    assert [team.p_first for team in rank(paths).teams] == [team.p_first for team in found.teams[:-1]]


def test_unknown_late_team_is_an_error_with_the_nearest_name(liver):
    with pytest.raises(PredictionError, match="did you mean 'Aorta Aces'"):
        rank(liver, late=("Aorta Ace",))


def test_refused_submission_is_listed_and_the_others_are_ranked(liver, tmp_path):
    paths = copied(liver, tmp_path)
    (paths[1] / "Broken.csv").write_text("id,Malin\nx,2\n")
    found = rank(paths)
    assert list(found.entries.refused) == ["Broken"]
    assert [team.rank for team in found.teams] == [team.rank for team in rank(liver).teams]
    assert "'Broken' was refused" in found.warnings[0]


def test_identical_teams_share_the_place(liver, tmp_path):
    paths = copied(liver, tmp_path)
    shutil.copy(paths[1] / "Aorta Aces.csv", paths[1] / "Twin.csv")
    teams = {team.team: team for team in rank(paths).teams}
    twin, other = teams["Twin"], teams["Aorta Aces"]
    assert (twin.rank, twin.tied_with, twin.p_first) == (other.rank, ("Aorta Aces",), other.p_first)
    assert max(team.rank for team in teams.values()) == 7


def test_constant_predictions_tie_at_one_half(liver, tmp_path):
    rows = [record for _, record in read_table(liver[1] / "Aorta Aces.csv").records()]
    (tmp_path / "p").mkdir()
    for name, level in (("low", "0.2"), ("high", "0.9"), ("empty", "")):
        write_rows(
            tmp_path / "p" / f"{name}.csv", [{"id": row["id"]} | dict.fromkeys(list(row)[1:], level) for row in rows]
        )
    found = rank((liver[0], tmp_path / "p", None))
    assert [team.score.exact for team in found.teams] == [Fraction(1, 2)] * 3
    assert [team.rank for team in found.teams] == [1, 1, 1]
    assert found.teams[0].p_first == pytest.approx(1 / 3)


def test_one_team_is_ranked_alone(liver, tmp_path):
    (tmp_path / "p").mkdir()
    shutil.copy(liver[1] / "Aorta Aces.csv", tmp_path / "p")
    document = ranking_document(rank((liver[0], tmp_path / "p", None)))
    assert [team["rank"] for team in document["teams"]] == [1]
    assert document["kendall_tau"]["mean"] is None


def test_tie_break_decides_between_equal_scores(tmp_path):
    definition = LIVER.model_copy(update={"ranking": LIVER.ranking.model_copy(update={"tie_break": ("malignant",)})})
    reference = [
        {"id": f"c{at}", "Benin": int(at in (0, 1)), "Lesion": int(at < 4), "Malin": int(at in (2, 3)),
         "Type de lesion": ("Kyste", "Kyste", "CHC", "CHC", "Foie Homogene", "Foie Homogene")[at]}
        for at in range(6)
    ]  # fmt: skip
    known = write_rows(tmp_path / "reference.csv", reference)
    blind = {"id": "", **dict.fromkeys(LIVER.prediction.columns, "0.5")}
    (tmp_path / "p").mkdir()
    # 0.3 x 2/4 of malignant is worth as much as 0.5 x 3/10 of lesion... two ways to the same score:
    good_malignant = {2: {"Malin": "0.9"}, 3: {"Malin": "0.9"}}  # +0.15
    good_types = {0: {"Kyste": "0.9"}, 1: {"Kyste": "0.9"}, 2: {"CHC": "0.9"}, 3: {"CHC": "0.9"}}  # +0.10
    for name, changes in (("malignant", good_malignant), ("types", good_types)):
        write_rows(tmp_path / "p" / f"{name}.csv", [blind | {"id": f"c{at}"} | changes.get(at, {}) for at in range(6)])
    found = rank((known, tmp_path / "p", None), definition)
    assert [(team.team, team.rank) for team in found.teams] == [("malignant", 1), ("types", 2)]


def test_masks_are_ranked_by_mean_dice(cortex):
    found = rank(cortex, load_challenge("cortex"), grouped=True)
    scores = [team.score.score for team in found.teams]
    assert scores == sorted(scores, reverse=True)
    assert found.teams[0].team == "Aorta Aces"


def test_bootstrap_by_patient_is_wider_where_patients_repeat(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "thyroid", cases=60, teams=2)
    rows = [record for _, record in read_table(reference).records()]
    repeated = [row | {"id": f"{row['id']}-{copy}"} for row in rows for copy in range(4)]
    known = write_rows(tmp_path / "repeated.csv", repeated)
    for path in predictions.iterdir():
        sent = [record for _, record in read_table(path).records()]
        write_rows(path, [row | {"id": f"{row['id']}-{copy}"} for row in sent for copy in range(4)])
    groups = write_rows(tmp_path / "g.csv", [{"id": row["id"], "patient": row["id"].split("-")[0]} for row in repeated])
    thyroid = load_challenge("thyroid")
    alone, by_patient = (
        rank((known, predictions, None), thyroid),
        rank((known, predictions, groups), thyroid, grouped=True),
    )
    width = [found.teams[0].interval.high - found.teams[0].interval.low for found in (alone, by_patient)]
    assert width[1] > 1.6 * width[0]
    spread = [found.statistics.bootstrap.scores.std(axis=0)[0] for found in (alone, by_patient)]
    assert spread[1] > 1.6 * spread[0]


def test_few_patients_are_warned_of_and_undefined_replicates_counted(tmp_path):
    reference, predictions, groups = write_leaderboard(tmp_path, "liver", cases=24, teams=2)
    found = rank((reference, predictions, groups), grouped=True)
    assert "only 12 patients" in found.warnings[0]
    assert found.statistics.bootstrap.affected > 0
    assert f"{found.statistics.bootstrap.affected} of 200 replicates" in found.warnings[1]


def test_reference_that_leaves_the_score_undefined_ranks_nobody(liver, tmp_path):
    rows = [record | {"Lesion": "1", "Malin": "1", "Benin": "0"} for _, record in read_table(liver[0]).records()]
    with pytest.raises(PredictionError, match=r"undefined \(lesion, malignant"):
        rank((write_rows(tmp_path / "r.csv", rows), liver[1], None))


@pytest.mark.parametrize(
    ("options", "message"),
    [({"bootstrap": 0}, "from 1"), ({"confidence": 1.0}, "below 1"), ({"confidence": 0.2}, "from 0.5")],
)
def test_options_that_mean_nothing_are_errors(liver, options, message):
    with pytest.raises(InputError, match=message):
        rank(liver, **options)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id\n", "at least one other"),
        ("case,patient\na,b\n", "column id"),
        ("id,patient\n", "has no row"),
        ("id,patient\nx,1\nx,2\n", "stands in 2 rows"),
    ],
)
def test_group_table_that_is_wrong_is_an_error(liver, tmp_path, text, message):
    (tmp_path / "groups.csv").write_text(text)
    with pytest.raises(TableError, match=message):
        rank((*liver[:2], tmp_path / "groups.csv"), grouped=True)


def test_folders_without_a_usable_submission_are_errors(liver, tmp_path):
    with pytest.raises(PredictionError, match="not a folder"):
        rank((liver[0], tmp_path / "none", None))
    (tmp_path / "p").mkdir()
    with pytest.raises(PredictionError, match="no submission"):
        rank((liver[0], tmp_path / "p", None))
    (tmp_path / "p/a.csv").write_text("id\n")
    with pytest.raises(PredictionError, match="is missing"):
        rank((liver[0], tmp_path / "p", None))
    (tmp_path / "p/a.txt").write_text("id\n")
    with pytest.raises(PredictionError, match="both of team"):
        rank((liver[0], tmp_path / "p", None))


def test_table_may_come_in_a_folder_or_zip_of_its_own(liver, tmp_path):
    paths = copied(liver, tmp_path)
    (paths[1] / "CHU Lumière").mkdir()
    shutil.move(paths[1] / "CHU Lumière.csv", paths[1] / "CHU Lumière/predictions.csv")
    with zipfile.ZipFile(paths[1] / "Aorta Aces.zip", "w") as archive:
        archive.write(paths[1] / "Aorta Aces.csv", "results/final.csv")
        archive.writestr("__MACOSX/results/._final.csv", b"x")
    (paths[1] / "Aorta Aces.csv").unlink()
    assert [team.score.exact for team in rank(paths).teams] == [team.score.exact for team in rank(liver).teams]


def test_archive_of_no_use_is_refused_with_the_reason(liver, tmp_path):
    paths = copied(liver, tmp_path)
    with zipfile.ZipFile(paths[1] / "Sly.zip", "w") as archive:
        archive.writestr("../Aorta Aces.csv", b"id")
    with zipfile.ZipFile(paths[1] / "Many.zip", "w") as archive:
        archive.writestr("a.csv", b"id")
        archive.writestr("b.csv", b"id")
    (paths[1] / "Fake.zip").write_bytes(b"PK\x03\x04")
    refused = {team: str(error) for team, error in rank(paths).entries.refused.items()}
    assert "leads out of the archive" in refused["Sly"]
    assert "holds 2 tables" in refused["Many"]
    assert "no zip archive" in refused["Fake"]


def test_labels_instead_of_scores_are_warned_of(liver, tmp_path):
    paths = copied(liver, tmp_path)
    rows = [record for _, record in read_table(paths[1] / "Aorta Aces.csv").records()]
    hard = [{name: text if name == "id" else str(round(float(text))) for name, text in row.items()} for row in rows]
    write_rows(paths[1] / "Aorta Aces.csv", hard)
    assert any("pairs of lesion are ties" in warning for warning in rank(paths).warnings)
