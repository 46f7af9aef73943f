import pytest

from builders.collections import Collection, cortex_collection, thyroid_collection
from pentathlon.baselines import predict_by_chance, predict_by_model
from pentathlon.challenge import load_challenge
from pentathlon.dataset import build_dataset
from pentathlon.scoring import score_submission
from pentathlon.synthesis import simulate

CASES = [("thyroid", thyroid_collection, "reference/test.csv"), ("cortex", cortex_collection, "reference/masks")]


@pytest.mark.parametrize(("name", "make", "reference"), CASES)
@pytest.mark.parametrize("predict", [predict_by_model, predict_by_chance])
def test_predictions_are_accepted_and_repeat(tmp_path, name, make, reference, predict):
    challenge = load_challenge(name)
    dataset = build_dataset(challenge, make(tmp_path, 24).inputs, tmp_path / "out").dataset

    scores = [
        score_submission(challenge, dataset / reference, predict(challenge, dataset, tmp_path / place)).as_json()
        for place in ("one", "two")
    ]

    assert scores[0] == scores[1]
    assert scores[0]["warnings"] == []


def test_the_model_learns_what_is_visible(tmp_path):
    """On simulated kidneys the model is clearly better than a disc at a random place."""
    simulate(tmp_path, challenges=["cortex"], scale=0.05)
    challenge = load_challenge("cortex")
    dataset = build_dataset(challenge, Collection(tmp_path / "cortex").inputs, tmp_path / "out").dataset

    scores = [
        score_submission(challenge, dataset / "reference/masks", predict(challenge, dataset, tmp_path / "p")).score
        for predict in (predict_by_model, predict_by_chance)
    ]

    assert scores[0] > scores[1] + 0.1
