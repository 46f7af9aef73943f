"""Planted identifiers: none may be left in any byte of what is written."""

from collections import Counter

import pytest

from builders.probe_set import all_probes, survives
from pentathlon.deidentification import Cleaned, Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.errors import FileRefusedError

KEY = Pseudonymiser(b"a secret of thirty-two bytes or so")
PROBES = list(all_probes())


def _outcomes(settings: Settings) -> dict[str, Cleaned | str]:
    outcomes: dict[str, Cleaned | str] = {}
    for probe in PROBES:
        try:
            outcomes[f"{probe.group} {probe.name}"] = deidentify(probe.content, KEY, settings)
        except FileRefusedError as error:
            outcomes[f"{probe.group} {probe.name}"] = error.reason
    return outcomes


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Cleaned | str]:
    # The second look would refuse a leak: without it, cleaning alone is examined.
    return _outcomes(Settings(pixels=Pixels.OFF, second_look=False))


def test_probe_set_covers_every_group_with_enough_probes() -> None:
    groups = Counter(probe.group for probe in PROBES)
    assert len(PROBES) >= 216
    assert set(groups) == set("INDTXAUSVFEGC")


def test_probes_are_in_their_files() -> None:
    hidden = {"deflated", "high_bits"}  # inside of a deflated data set, and half a letter per pixel
    absent = [
        probe.name
        for probe in PROBES
        if not survives(probe.needle[:16], probe.content) and not any(name in probe.name for name in hidden)
    ]
    assert absent == []


def test_no_planted_identifier_survives(outcomes: dict[str, Cleaned | str]) -> None:
    leaks = []
    for probe in PROBES:
        outcome = outcomes[f"{probe.group} {probe.name}"]
        if isinstance(outcome, Cleaned) and survives(probe.needle[:16], b"".join(map(bytes, outcome.content))):
            leaks.append((probe.group, probe.name))
    assert leaks == []


def test_few_probes_are_refused(outcomes: dict[str, Cleaned | str]) -> None:
    refused = [name for name, outcome in outcomes.items() if isinstance(outcome, str)]
    assert len(refused) <= len(PROBES) * 5 / 200, refused


def test_second_look_finds_nothing_in_what_was_cleaned() -> None:
    outcomes = _outcomes(Settings(pixels=Pixels.OFF))
    assert [name for name, outcome in outcomes.items() if outcome == "residual_identifier"] == []
