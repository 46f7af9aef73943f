"""The Ladder shows real improvements and little else."""

import numpy as np
import pytest

from pentathlon.metrics import auc
from pentathlon.ranking.ladder import Ladder, climb, paired_step
from pentathlon.scoring.mask_panel import make_mask_panel


def test_first_score_is_shown_rounded_to_the_step():
    assert climb(Ladder(), 0.837, step=0.05) == Ladder(shown=0.85, best=0.837, looks=1)


def test_improvement_within_a_step_is_not_shown_but_the_look_counts():
    first = climb(Ladder(), 0.8, step=0.05)
    assert climb(first, 0.84, step=0.05) == Ladder(shown=first.shown, best=0.8, looks=2)
    assert climb(first, 0.86, step=0.05).shown == pytest.approx(0.85)


def test_random_submissions_learn_little_from_a_ladder():
    rng = np.random.default_rng(1)
    truth = rng.random(60) < 0.5
    ladder, kept = Ladder(), []
    for _ in range(100):
        guess = rng.random(60)
        before, ladder = ladder, climb(ladder, auc(truth, guess).value, step=0.075)
        if ladder.shown != before.shown:
            kept.append(guess)
    assert ladder.looks == 100
    assert auc(truth, np.mean(kept, axis=0)).value < 0.8


@pytest.mark.parametrize("step", [0, -1, float("nan")])
def test_step_must_be_positive(step):
    with pytest.raises(ValueError, match="positive"):
        climb(Ladder(), 0.5, step=step)


def test_step_is_the_paired_standard_error():
    one, other = np.random.default_rng(3).random((2, 40))
    panel = make_mask_panel(tuple(f"c{at}" for at in range(40)), [("shown", one), ("new", other)])
    assert paired_step(panel) == pytest.approx((one - other).std(ddof=1) / 40**0.5, rel=1e-12)
