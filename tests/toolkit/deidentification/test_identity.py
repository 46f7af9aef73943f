from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.uid import UID

from pentathlon.deidentification import Pseudonymiser, read_key
from pentathlon.errors import InputError, OperatorError

KEY, OTHER = b"k" * 32, b"o" * 32
uids = st.lists(st.integers(0, 10**9), min_size=2, max_size=6).map(lambda parts: ".".join(map(str, parts)))


@given(st.lists(uids, min_size=2, max_size=20, unique=True))
def test_uid_map_is_one_to_one_and_valid(originals: list[str]) -> None:
    mapped = [Pseudonymiser(KEY).uid(original) for original in originals]
    assert len(set(mapped)) == len(originals)
    assert all(UID(uid).is_valid and uid.startswith("2.25.") and len(uid) <= 64 for uid in mapped)


@given(st.text(max_size=80))
def test_pseudonyms_are_stable_and_stay_when_applied_again(original: str) -> None:
    key = Pseudonymiser(KEY, site="north")
    assert key.uid(key.uid(original)) == key.uid(original)
    assert key.patient(key.patient(original)) == key.patient(original)
    assert key.label(key.label(original)) == key.label(original)


def test_another_key_gives_other_pseudonyms() -> None:
    one, other = Pseudonymiser(KEY), Pseudonymiser(OTHER)
    assert one.uid("1.2.3") != other.uid("1.2.3")
    assert one.patient("4711") != other.patient("4711")
    assert not other.owns_uid(one.uid("1.2.3"))
    assert one.key_id != other.key_id


def test_patients_differ_between_sites_but_uids_do_not() -> None:
    north, south = Pseudonymiser(KEY, site="north"), Pseudonymiser(KEY, site="south")
    assert north.patient("4711") != south.patient("4711")
    assert north.days("4711") != south.days("4711")
    assert north.uid("1.2.3") == south.uid("1.2.3")


def test_uids_of_the_standard_stay() -> None:
    assert Pseudonymiser(KEY).uid("1.2.840.10008.1.2.1") == "1.2.840.10008.1.2.1"
    assert Pseudonymiser(KEY).uid("1.2.840.10008.99.99").startswith("2.25.")


@pytest.mark.parametrize("forged", ["2.25.1", "2.25.0123", "2.25.", "2.25.x", "2.25." + "9" * 39, "2.25.²"])
def test_foreign_uids_are_not_taken_for_our_own(forged: str) -> None:
    assert not Pseudonymiser(KEY).owns_uid(forged)


@given(st.text(max_size=30))
def test_dates_move_into_the_past_by_one_to_ten_years(patient: str) -> None:
    assert -3650 <= Pseudonymiser(KEY).days(patient) <= -365


def test_short_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "short.key").write_bytes(b"guess me\n")
    with pytest.raises(InputError, match="too short"):
        read_key(tmp_path / "short.key")
    with pytest.raises(InputError, match="too short"):
        Pseudonymiser(b"guess me")


def test_key_file_that_is_no_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "image.key").write_bytes(bytes(5000))
    with pytest.raises(InputError, match="no key"):
        read_key(tmp_path / "image.key")
    with pytest.raises(OperatorError):
        read_key(tmp_path / "missing.key")


def test_line_end_of_a_key_file_does_not_count(tmp_path: Path) -> None:
    (tmp_path / "a.key").write_bytes(KEY + b"\r\n")
    assert read_key(tmp_path / "a.key") == KEY
