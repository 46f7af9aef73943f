import pytest
from pydicom.dataset import Dataset

from builders.dicom_images import ct_image, to_bytes
from pentathlon.deidentification.parse import parse
from pentathlon.deidentification.second_look import residual_identifiers

NAME, ID = 0x00100010, 0x00100020


def _found(result: bytes, pixels: bytes = b"", **changes: object) -> tuple[int, ...]:
    data = parse(to_bytes(ct_image(**changes)))
    return residual_identifiers(data, data.elements(), result, memoryview(pixels), expected=frozenset())


@pytest.mark.parametrize("form", ["utf-8", "utf-16-le", "utf-16-be"])
def test_name_is_found_in_every_encoding(form: str) -> None:
    assert _found(b"xx" + "Curie".encode(form) + b"yy") == (NAME,)


def test_name_is_found_backwards_and_swapped() -> None:
    assert _found(b"..eiruC..") == (NAME,)
    assert _found(b"..SLKODAWKSA", PatientName="Sklodowska".upper()) == ()
    assert _found(b"KSOLODSWAK..", PatientName="SKLODOWSKA") == (NAME,)


def test_accented_name_is_found_in_its_own_bytes() -> None:
    changes = {"SpecificCharacterSet": "ISO_IR 100", "PatientName": "Bénédicte^Zoé"}
    assert _found("Bénédicte".encode("latin-1"), **changes) == (NAME,)
    assert _found("Bénédicte".encode(), **changes) == (NAME,)


def test_numbers_are_found_when_they_are_long_enough_to_mean_something() -> None:
    assert _found(b"12 84736251 13", PatientID="84736251") == (ID,)
    assert _found(b"12 8473 13", PatientID="8473") == ()


def test_name_in_a_word_of_our_own_is_no_find() -> None:
    assert _found(b"ORIGINAL\\PRIMARY", PatientName="Mary".upper()) == ()
    assert _found(b"ORIGINAL\\MARY", PatientName="Mary".upper()) == (NAME,)


def test_name_that_reads_backwards_in_a_word_of_our_own_is_no_find() -> None:
    assert _found(b"ORIGINAL\\PRIMARY", PatientName="RAMI") == ()
    assert _found(b"ORIGINAL\\IMAR", PatientName="RAMI") == (NAME,)


def test_number_within_the_digits_of_a_pseudonym_is_no_find() -> None:
    uid = b"2.25.123456789012345678901234567890123456789"
    assert _found(uid, PatientID="34567890") == ()
    assert _found(b"1.2.34567890.1", PatientID="34567890") == (ID,)


def test_name_in_a_text_that_is_expected_is_no_find() -> None:
    data = parse(to_bytes(ct_image(PatientName="Long^Poly")))
    result = b"Retain Longitudinal Temporal"
    assert residual_identifiers(data, data.elements(), result, memoryview(b""), expected={"Retain Longitudinal"}) == ()
    assert residual_identifiers(data, data.elements(), b"Longino", memoryview(b""), expected={"Longitudinal"}) == (
        NAME,
    )


def test_nested_names_are_looked_for() -> None:
    item = Dataset()
    item.PatientName = "Skłodowska^Marya"
    item.SpecificCharacterSet = "ISO_IR 192"
    assert _found(b".. Marya ..", OtherPatientIDsSequence=[item]) == (NAME,)


def test_names_are_found_in_the_bytes_of_pixels() -> None:
    assert _found(b"", bytes(100) + b"Sklodowska" + bytes(100), PatientName="Sklodowska") == (NAME,)
    assert _found(b"", b"Curie" * 9) == ()


def test_cleaned_header_holds_nothing() -> None:
    assert _found(b"ORIGINAL\\PRIMARY SIEMENS 2.25.1234567890") == ()
