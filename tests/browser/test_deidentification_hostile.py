"""Files that are damaged or made to do harm: refused with a reason, never anything else, never without end."""

import io
import random
import struct
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.uid import JPEGBaseline8Bit, RLELossless

from browser.chromium import CHROMIUM, Browser, browser
from builders.dicom_images import (
    ct_image,
    encapsulated,
    enhanced_mr_image,
    jpeg2000_compressed,
    jpeg_compressed,
    to_bytes,
    us_image,
)
from pentathlon.deidentification import Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.parse import list_elements, parse
from pentathlon.errors import FileRefusedError

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

KEY = b"k" * 32
REASONS = """async (key, count) => {
  const { deidentify, Refusal } = await import("/deidentification/deidentify.js");
  const results = [];
  for (let n = 0; n < count; n += 1) {
    const buffer = await (await fetch(`/given/${n}`)).arrayBuffer();
    const outline = [[0, 0], [0, 9], [9, 9], [9, 0]];
    const work = deidentify(buffer, { key: new Uint8Array(key), outline, withPreview: false });
    results.push(await work.then(() => "clean", (error) => error instanceof Refusal ? error.reason : String(error)));
  }
  return results;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def _reasons(chromium: Browser, files: Sequence[bytes]) -> list[Any]:
    reasons: list[Any] = chromium.run(REASONS, files, list(KEY))
    return reasons


def _toolkit_reason(content: bytes) -> str:
    try:
        deidentify(content, Pseudonymiser(KEY), Settings(pixels=Pixels.OFF))
    except FileRefusedError as error:
        return error.reason
    return "clean"


def _run_length_encoded(image: Dataset) -> Dataset:
    image.compress(RLELossless)
    return image


def _claiming(length: int) -> bytes:
    content = to_bytes(ct_image())
    at = content.index(b"\xe0\x7f\x10\x00OW") + 8
    return content[:at] + struct.pack("<L", length) + content[at + 4 :]


def _nested(depth: int) -> bytes:
    content = to_bytes(ct_image())
    at = content.index(b"\x08\x00\x60\x00CS")
    opening = struct.pack("<HH2sHL", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF) + struct.pack(
        "<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF
    )
    closing = struct.pack("<HHL", 0xFFFE, 0xE00D, 0) + struct.pack("<HHL", 0xFFFE, 0xE0DD, 0)
    return content[:at] + opening * depth + closing * depth + content[at:]


def test_what_is_no_image_is_refused(chromium: Browser) -> None:
    files = [b"", b"D", bytes(132) + b"DICM", bytes(128) + b"DICM", b"\x89PNG\r\n\x1a\n" + bytes(200), b"\x08\x00"]
    assert _reasons(chromium, files) == [_toolkit_reason(content) for content in files]
    assert "clean" not in _reasons(chromium, files)


def test_claimed_lengths_and_depths_are_refused(chromium: Browser) -> None:
    files = [_claiming(100 * 2**20), _claiming(0xFFFFFFFE), _claiming(0xFFFFFFFF), _nested(17), _nested(10_000)]
    assert _reasons(chromium, files) == ["unreadable"] * 5
    assert _reasons(chromium, [_nested(16)]) == ["clean"]


def test_file_cut_off_anywhere_is_refused_as_by_the_toolkit(chromium: Browser) -> None:
    content = to_bytes(enhanced_mr_image())
    ends = {element.start for element in list_elements(parse(content))}
    ends |= {element.stop for element in list_elements(parse(content))} | set(range(0, 700, 7))
    files = [content[:end] for end in sorted(ends) if end < len(content)]
    reasons = _reasons(chromium, files)
    assert reasons == [_toolkit_reason(part) for part in files]
    assert "clean" not in reasons


def test_element_of_too_many_is_refused(chromium: Browser) -> None:
    content = to_bytes(ct_image())
    at = content.index(b"\x08\x00\x60\x00CS")
    many = struct.pack("<HH2sH", 0x0009, 0x1000, b"LO", 0) * 100_001
    assert _reasons(chromium, [content[:at] + many + content[at:]]) == ["too_large"]


def test_stream_of_endless_scans_is_refused(chromium: Browser) -> None:
    stream = io.BytesIO()
    Image.new("L", (8, 8), 99).save(stream, "JPEG")
    start, end = stream.getvalue().index(b"\xff\xda"), stream.getvalue().rindex(b"\xff\xd9")
    scan = stream.getvalue()[start:end]
    image = ct_image(8, BitsAllocated=8, BitsStored=8, HighBit=7, PixelRepresentation=0)
    frames = [stream.getvalue()[:end] + scan * repeats + b"\xff\xd9" for repeats in (0, 100_000)]
    files = [to_bytes(encapsulated(image, [frame], JPEGBaseline8Bit, "MONOCHROME2")) for frame in frames]
    assert _reasons(chromium, files) == ["clean", "needs_site_agent"]


def test_damaged_bytes_give_a_verdict(chromium: Browser) -> None:
    chance = random.Random(5)
    sources = [ct_image(), enhanced_mr_image(), jpeg2000_compressed(ct_image()), _run_length_encoded(ct_image())]
    sources += [jpeg_compressed(us_image()), us_image()]
    files = [_damaged(to_bytes(source), chance) for source in sources for _ in range(60)]
    known = {"clean", "unreadable", "not_dicom", "unsupported_class", "unsupported_syntax", "unsupported_pixels"}
    known |= {"no_pixels", "too_large", "needs_site_agent", "text_declared"}
    assert set(_reasons(chromium, files)) <= known


def test_native_pixels_are_accepted_and_refused_as_by_the_toolkit_after_damage(chromium: Browser) -> None:
    chance = random.Random(6)
    files = [
        _damaged(to_bytes(source), chance, head=3000)
        for source in (ct_image(), enhanced_mr_image())
        for _ in range(150)
    ]
    expected = [_toolkit_reason(content) for content in files]
    found = _reasons(chromium, files)
    alone = {"needs_site_agent", "sector_needed", "secondary_capture", "text_declared"}
    assert [pair for pair in zip(expected, found, strict=True) if pair[0] != pair[1] and pair[1] not in alone] == []


def _damaged(content: bytes, chance: random.Random, *, head: int = 0) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        changed[chance.randrange(132, min(head or len(changed), len(changed)))] = chance.randrange(256)
    return bytes(changed[: chance.choice([len(changed), len(changed), chance.randrange(132, len(changed))])])
