import struct
import zlib

import pytest

from builders.dicom_images import ct_image, enhanced_mr_image, to_bytes
from pentathlon.deidentification import Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.parse import DEEPEST_NESTING, looks_like_dicom, parse
from pentathlon.errors import FileRefusedError


def _tags(content: bytes) -> list[int]:
    return [element.tag for element in parse(content).elements()]


def _refusal(content: bytes) -> str:
    with pytest.raises(FileRefusedError) as caught:
        list(parse(content).elements())
    return caught.value.reason


@pytest.mark.parametrize("options", [{}, {"implicit": True}, {"big": True}])
def test_elements_of_every_syntax_are_found(options: dict[str, bool]) -> None:
    image = ct_image(16)
    assert _tags(to_bytes(image, **options)) == [int(element.tag) for element in image]


def test_bare_data_set_is_found_without_preamble() -> None:
    content = to_bytes(ct_image(16))
    start = content.index(struct.pack("<HH", 8, 8) + b"CS")
    assert _tags(content[start:]) == _tags(content)


def test_explicit_file_that_calls_itself_implicit_is_read_as_it_is() -> None:
    content = to_bytes(ct_image(16)).replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2\0\0\0")
    assert _tags(content) == _tags(to_bytes(ct_image(16)))


def test_items_are_found_with_defined_and_undefined_length() -> None:
    image = enhanced_mr_image()
    defined = to_bytes(image)
    image["PerFrameFunctionalGroupsSequence"].is_undefined_length = True
    for group in image.PerFrameFunctionalGroupsSequence:
        group.is_undefined_length_sequence_item = True
    for content in (defined, to_bytes(image)):
        data = parse(content)
        groups = next(element for element in data.elements() if element.tag == 0x52009230)
        assert len(list(data.items(groups, 1))) == 2


def test_what_stands_behind_the_pixels_is_not_read() -> None:
    content = to_bytes(ct_image(16))
    assert _tags(content + b"garbage") == _tags(content)


@pytest.mark.parametrize("cut", [140, 300, 700, 1000])
def test_cut_file_is_unreadable(cut: int) -> None:
    assert _refusal(to_bytes(ct_image(16))[:cut]) == "unreadable"


def _nested(levels: int, *, undefined: bool) -> bytes:
    """ReferencedImageSequence in itself, many times."""
    value = b""
    for _ in range(levels):
        size = 0xFFFFFFFF if undefined else len(value)
        item = struct.pack("<HHL", 0xFFFE, 0xE000, size) + value
        item += struct.pack("<HHL", 0xFFFE, 0xE00D, 0) * undefined
        size = 0xFFFFFFFF if undefined else len(item)
        value = struct.pack("<HH2sHL", 0x8, 0x1140, b"SQ", 0, size) + item
        value += struct.pack("<HHL", 0xFFFE, 0xE0DD, 0) * undefined
    return value


@pytest.mark.parametrize("undefined", [True, False])
@pytest.mark.parametrize("levels", [DEEPEST_NESTING + 1, 2000])
def test_deep_nesting_is_refused_without_recursion_error(levels: int, undefined: bool) -> None:
    content = to_bytes(ct_image(16))
    start = content.index(struct.pack("<HH", 8, 8) + b"CS")
    deep = content[:start] + _nested(levels, undefined=undefined) + content[start:]
    with pytest.raises(FileRefusedError, match="unreadable"):
        deidentify(deep, Pseudonymiser(b"k" * 32), Settings(pixels=Pixels.OFF))


def _deflated(body: bytes, *, times: int = 1) -> bytes:
    packer = zlib.compressobj(1, wbits=-zlib.MAX_WBITS)
    uid = b"1.2.840.10008.1.2.1.99"
    meta = struct.pack("<HH2sH", 2, 0x10, b"UI", len(uid)) + uid
    packed = b"".join([*(packer.compress(body) for _ in range(times)), packer.flush()])
    return bytes(128) + b"DICM" + meta + packed


def test_deflated_bomb_is_refused_before_it_inflates() -> None:
    assert _refusal(_deflated(bytes(2**20), times=400)) == "too_large"


def test_cut_deflated_data_is_unreadable() -> None:
    assert _refusal(_deflated(to_bytes(ct_image(16))[132:])[:-50]) == "unreadable"


def test_unknown_syntax_is_refused() -> None:
    content = to_bytes(ct_image(16)).replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.9\0")
    assert _refusal(content) == "unsupported_syntax"


@pytest.mark.parametrize("content", [b"", b"hello", bytes(200), b"\x89PNG\r\n\x1a\n" + bytes(200), b"PK\x03\x04"])
def test_other_files_do_not_look_like_dicom(content: bytes) -> None:
    assert not looks_like_dicom(content)
    assert _refusal(content) == "not_dicom"
