import struct

import pytest

from pentathlon.deidentification.rules import Rule, all_rules
from pentathlon.deidentification.values import multiplicity, number_check, text_check


def _rule(keyword: str, kind: str = "CT") -> Rule:
    return next(rule for rule in all_rules() if rule.keyword == keyword and kind in rule.images)


def _text(keyword: str, value: bytes, kind: str = "CT") -> bytes | None:
    check = text_check(_rule(keyword, kind))
    assert check is not None
    return check(value)


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("PixelSpacing", b"0.7\\0.7"),
        ("ImagePositionPatient", b"-44.8\\1e2\\-6.4e-005"),
        ("InstanceNumber", b"17"),
        ("PatientPosition", b"HFS"),
        ("Manufacturer", b"Siemens Healthineers"),
        ("Manufacturer", b"SonoSite, Inc."),
        ("ManufacturerModelName", b"SOMATOM Definition AS+"),
        ("ManufacturerModelName", b"LightSpeed VCT"),
        ("ConvolutionKernel", b"Br40d\\3"),
        ("ConvolutionKernel", b"FC08"),
        ("BodyPartExamined", b"ABDOMEN"),
        ("ImageType", b"ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI"),
        ("PatientAge", b"050Y"),
        ("ContrastBolusAgent", b"Iomeron 400"),
    ],
)
def test_true_values_stay(keyword: str, value: bytes) -> None:
    assert _text(keyword, value) == value


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("PixelSpacing", b"DUPONT"),
        ("PixelSpacing", b"0.7"),
        ("PixelSpacing", b"0.7\\0.7\\19671107"),
        ("PixelSpacing", b"0,7\\0,7"),
        ("SliceThickness", b"84736251"),
        ("SliceThickness", b"nan"),
        ("KVP", b"1_0"),
        ("InstanceNumber", b"4711223344"),
        ("InstanceNumber", b"17.0"),
        ("PatientPosition", b"DUPONT"),
        ("Manufacturer", b"Siemens 4711"),
        ("Manufacturer", b"Dr. Dupont"),
        ("ManufacturerModelName", b"SOMATOM of Marie"),
        ("ManufacturerModelName", b"MAGNETOM 19671107"),
        ("ManufacturerModelName", b"196711"),
        ("ConvolutionKernel", b"DUPONT"),
        ("ConvolutionKernel", b"B30f DUPONT"),
        ("BodyPartExamined", b"MARIE"),
        ("ImageType", b"DUPONT\\PRIMARY"),
        ("PatientAge", b"50"),
        ("AccessionNumber", b"1"),
    ],
)
def test_anything_else_goes(keyword: str, value: bytes) -> None:
    assert _text(keyword, value) is None


@pytest.mark.parametrize(
    ("age", "kept"), [(b"089Y", b"089Y"), (b"090Y", b"090Y"), (b"104Y", b"090Y"), (b"3D", b"003D")]
)
def test_ages_above_89_are_one_age(age: bytes, kept: bytes) -> None:
    assert _text("PatientAge", age) == kept


def test_unknown_later_values_are_emptied_in_place() -> None:
    assert _text("ImageType", b"ORIGINAL\\PRIMARY\\DUPONT\\AXIAL") == b"ORIGINAL\\PRIMARY\\\\AXIAL"


def test_long_decimals_are_shortened_to_what_the_standard_allows() -> None:
    assert _text("SliceThickness", b"0.666666686534882") == b"0.66666668653488"


@pytest.mark.parametrize(
    ("values", "fits"),
    [((0.05,), True), ((0.0,), True), ((float("nan"),), False), ((float("inf"),), False), ((0.05, 0.05), False)],
)
def test_binary_numbers_must_be_measures(values: tuple[float, ...], fits: bool) -> None:
    assert number_check(_rule("PhysicalDeltaX", "US"))(values) is fits


@pytest.mark.parametrize("letters", [b"DUPONT  ", b"MARTINEA", b"19671107", b"Curie  A"])
def test_letters_are_not_binary_numbers(letters: bytes) -> None:
    assert not number_check(_rule("AcquisitionDuration"))(struct.unpack("<d", letters))


@pytest.mark.parametrize(
    ("vm", "counts"),
    [("1", {1}), ("2", {2}), ("1-n", {1, 2, 3, 4, 5, 6}), ("2-n", {2, 3, 4, 5, 6}), ("3-3n", {3, 6}), ("1-2", {1, 2})],
)
def test_multiplicity_follows_the_dictionary(vm: str, counts: set[int]) -> None:
    assert {count for count in range(7) if multiplicity(vm)(count)} == counts
