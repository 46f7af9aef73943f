"""Largest deviation of a label's proportion: our split, iterative stratification, a random split."""

import time
from collections.abc import Mapping

import numpy as np
from iterstrat.ml_stratifiers import MultilabelStratifiedShuffleSplit
from numpy.typing import NDArray

from builders.label_cohort import centres_of, label_cohort
from pentathlon.challenge import builtin_challenges
from pentathlon.splits import split_cases, stratification_columns

SEEDS = range(5)
FRACTIONS = {"train/part1": 0.32, "train/part2": 0.31, "validation": 0.12, "test": 0.25}
KEPT_IN_2018 = {"cortex": 787, "breast": 504, "meniscus": 1823, "thyroid": 511, "liver": 545}

Flags = Mapping[str, NDArray[np.bool_]]


def run() -> list[str]:
    """One line per cohort: largest deviation over sets and labels, mean of five seeds.

    `in pairs` is our split where every patient has two images; neither baseline can keep them together.
    """
    heads = f"{'ours':>9}{'in pairs':>10}{'iterative':>11}{'random':>9}{'ours, s':>9}"
    lines = [f"{'cohort':<22}{'cases':>7}{'labels':>8}{heads}"]
    for challenge in builtin_challenges():
        cases = KEPT_IN_2018[challenge.id]
        labels = label_cohort(challenge, cases=cases, seed=1)
        strata = stratification_columns(challenge, labels=labels, centres=centres_of(cases, seed=1))
        lines.append(_compare(challenge.id, strata.columns, strata.priorities, challenge.split.fractions))
    for cases, count in ((500, 20), (1000, 60), (10_000, 60)):
        columns = _random_columns(cases, count)
        lines.append(_compare("random labels", columns, dict.fromkeys(columns, 0), FRACTIONS))
    return lines


def _compare(name: str, columns: Flags, priorities: Mapping[str, int], fractions: Mapping[str, float]) -> str:
    labels = np.array([flags for column, flags in columns.items() if priorities[column] == 0]).T
    keys = [f"{case:06}" for case in range(len(labels))]
    case = {"keys": keys, "groups": keys, "columns": columns, "priorities": priorities, "fractions": fractions}
    start = time.perf_counter()
    splits = [split_cases(**case, seed=seed) for seed in SEEDS]
    seconds = (time.perf_counter() - start) / len(SEEDS)
    ours = np.mean([_largest_deviation(labels, np.array(split.sets)) for split in splits])
    patients = [f"{number // 2:06}" for number in range(len(labels))]
    pairs = [split_cases(**{**case, "groups": patients}, seed=seed) for seed in SEEDS]
    in_pairs = np.mean([_largest_deviation(labels, np.array(split.sets)) for split in pairs])
    chained = np.mean([_largest_deviation(labels, _iterative(labels, fractions, seed)) for seed in SEEDS])
    shuffled = (np.random.default_rng(seed).permutation(splits[0].sets) for seed in SEEDS)
    at_random = np.mean([_largest_deviation(labels, sets) for sets in shuffled])
    counts = f"{name:<22}{len(labels):>7}{labels.shape[1]:>8}"
    return f"{counts}{ours:>9.2%}{in_pairs:>10.2%}{chained:>11.2%}{at_random:>9.2%}{seconds:>9.3f}"


def _iterative(labels: NDArray[np.bool_], fractions: Mapping[str, float], seed: int) -> NDArray[np.str_]:
    """Sets by chained two-way iterative stratification, the usual way to get more than two sets from it."""
    indicator = (labels if labels.shape[1] > 1 else np.hstack([labels, ~labels])).astype(int)
    sets = np.full(len(labels), "", dtype="<U20")
    rest, left = np.arange(len(labels)), 1.0
    for name, fraction in list(fractions.items())[:-1]:
        divider = MultilabelStratifiedShuffleSplit(n_splits=1, test_size=fraction / left, random_state=seed)
        keep, take = next(divider.split(rest, indicator[rest]))
        sets[rest[take]] = name
        rest, left = rest[keep], left - fraction
    sets[rest] = list(fractions)[-1]
    return sets


def _largest_deviation(labels: NDArray[np.bool_], sets: NDArray[np.str_]) -> float:
    overall = labels.mean(axis=0)
    return max(float(np.abs(labels[sets == name].mean(axis=0) - overall).max()) for name in np.unique(sets))


def _random_columns(cases: int, count: int) -> Flags:
    generator = np.random.default_rng(count)
    shares = generator.uniform(0.02, 0.5, size=count)
    return {f"label {number}": generator.random(cases) < share for number, share in enumerate(shares)}


if __name__ == "__main__":
    print("\n".join(run()))
