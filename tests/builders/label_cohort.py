"""Cohorts of cleaned labels in the proportions of a real event."""

from collections.abc import Mapping

import numpy as np

from pentathlon.challenge import Challenge
from pentathlon.challenge.expression import parse_expression


def label_cohort(challenge: Challenge, *, cases: int, seed: int) -> list[dict[str, str]]:
    """Random labels that do not contradict each other, rare and frequent ones, with their binary columns."""
    generator = np.random.default_rng(seed)
    shares = {
        column.name: _skewed(len(column.vocabulary), generator) if column.kind == "category" else np.array([0.6, 0.4])
        for column in challenge.labels.columns
    }
    cohort: list[dict[str, str]] = []
    while len(cohort) < cases:
        row = {
            column.name: str(generator.choice(column.vocabulary, p=shares[column.name]))
            for column in challenge.labels.columns
        }
        for column in challenge.labels.columns:
            if not column.required and column.kind == "category" and generator.random() < 0.6:
                row[column.name] = ""
        if _is_possible(challenge, row):
            cohort.append({**row, **_binaries(challenge, row)})
    return cohort


def centres_of(cases: int, *, seed: int) -> list[str]:
    """A centre per case: 46, a few of which send most images."""
    generator = np.random.default_rng(seed)
    names = [f"C{number:02}" for number in range(46)]
    return [str(name) for name in generator.choice(names, size=cases, p=_skewed(46, generator))]


def _skewed(count: int, generator: np.random.Generator) -> np.ndarray:
    shares = np.sort(generator.pareto(2.0, size=count) + 0.1)[::-1]
    return shares / shares.sum()


def _is_possible(challenge: Challenge, row: Mapping[str, str]) -> bool:
    values = {**row, **_binaries(challenge, row)}
    return not any(parse_expression(each.when).holds(values) for each in challenge.labels.contradictions)


def _binaries(challenge: Challenge, row: Mapping[str, str]) -> dict[str, str]:
    return {each.name: str(int(parse_expression(each.when).holds(row))) for each in challenge.labels.binary}
