"""A score with its uncertainty, where there is a score and where there is none."""

import json

import numpy as np
import pytest

from builders.leaderboard import write_leaderboard, write_mask_leaderboard
from builders.tables_2018 import write_rows
from pentathlon.challenge import load_challenge
from pentathlon.delimited import read_table
from pentathlon.ranking import RankOptions, rank_submissions
from pentathlon.scoring import score_submission
from pentathlon.scoring.assessment import AssessmentOptions, assess_submission

LIVER = load_challenge("liver")


def test_assessment_of_one_team_is_that_of_the_ranking(tmp_path):
    reference, predictions, groups = write_leaderboard(tmp_path, "liver", cases=100, teams=3)
    options = {"bootstrap": 100, "seed": 7, "groups": groups}
    ranking = rank_submissions(LIVER, reference, predictions, RankOptions(**options))
    for at, team in enumerate(ranking.panel.teams):
        found = assess_submission(LIVER, reference, predictions / f"{team}.csv", AssessmentOptions(**options))
        assert found.score == score_submission(LIVER, reference, predictions / f"{team}.csv")
        assert found.interval == ranking.statistics.intervals[at]
        np.testing.assert_allclose(found.bootstrap.scores[:, 0], ranking.statistics.bootstrap.scores[:, at], atol=1e-12)


def test_masks_are_assessed_by_their_mean(tmp_path):
    reference, predictions, _ = write_mask_leaderboard(tmp_path, cases=20, teams=1)
    found = assess_submission(load_challenge("cortex"), reference, predictions / "Aorta Aces", AssessmentOptions())
    assert found.interval.low < found.score.score < found.interval.high
    assert found.term_intervals == {"dice": found.interval}


def test_undefined_score_has_no_interval_but_its_terms_may(tmp_path):
    reference, predictions, _ = write_leaderboard(tmp_path, "liver", cases=60, teams=1)
    rows = [record for _, record in read_table(reference).records()]
    one_type = [row for row in rows if row["Type de lesion"] in ("Kyste", "Foie Homogene")]
    known = {row["id"] for row in one_type}
    sent = [record for _, record in read_table(predictions / "Aorta Aces.csv").records() if record["id"] in known]
    paths = write_rows(tmp_path / "r.csv", one_type), write_rows(tmp_path / "t.csv", sent)
    document = assess_submission(LIVER, *paths, AssessmentOptions(bootstrap=10)).as_json()
    assert (document["score"], document["ci"], document["bootstrap"]) == ("undefined", None, None)
    intervals = {term["name"]: term["ci"] for term in document["terms"]}
    assert intervals["lesion"] is not None
    assert intervals["cyst"] is None
    json.dumps(document, allow_nan=False)


@pytest.mark.parametrize("confidence", [0.5, 0.9, 0.999])
def test_interval_widens_with_confidence_and_holds_the_score(tmp_path, confidence):
    reference, predictions, _ = write_leaderboard(tmp_path, "thyroid", cases=50, teams=1)
    options = AssessmentOptions(confidence=confidence, bootstrap=5)
    found = assess_submission(load_challenge("thyroid"), reference, predictions / "Aorta Aces.csv", options)
    assert 0 <= found.interval.low < found.score.score < found.interval.high <= 1
