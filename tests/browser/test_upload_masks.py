"""Masks leave without the texts that programs write into their files."""

import gzip
import io
import struct
from collections.abc import Iterator

import nibabel
import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from browser.chromium import CHROMIUM, Browser, browser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

CANARY = "DURAND JEAN"
CLEAN = """async (_argument, count) => {
  const { cleanMask } = await import("/upload/mask_cleaning.js");
  const outcomes = [];
  for (let n = 0; n < count; n += 1) {
    try {
      const made = await cleanMask(await (await fetch(`/given/${n}`)).arrayBuffer(), () => null);
      await fetch(`/made/${n}`, { method: "PUT", body: made });
      outcomes.push("");
    } catch (error) {
      outcomes.push(error.reason);
    }
  }
  return outcomes;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def nifti(mask: np.ndarray) -> bytes:
    """A mask with a name in every text of its header, in an extension, and in the header of gzip."""
    image = nibabel.Nifti1Image(mask, np.diag([0.8, 0.8, 3, 1]))
    for field in ("descrip", "db_name", "aux_file", "intent_name"):
        image.header[field] = CANARY.encode()
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension("comment", CANARY.encode()))
    stream = io.BytesIO()
    with gzip.GzipFile(f"{CANARY}.nii", "wb", fileobj=stream) as packed:
        packed.write(image.to_bytes())
    return stream.getvalue()


def png(mask: np.ndarray) -> bytes:
    """A picture with a name in its texts and behind its end."""
    texts, stream = PngInfo(), io.BytesIO()
    texts.add_text("Patient", CANARY)
    Image.fromarray(mask).save(stream, "PNG", pnginfo=texts)
    return stream.getvalue() + CANARY.encode()


def test_texts_of_masks_are_left_out_and_pixels_stay(chromium: Browser) -> None:
    mask = (np.arange(30 * 20).reshape(30, 20) % 7 == 0).astype(np.uint8)
    given = [nifti(mask[:, :, None]), gzip.decompress(nifti(mask[:, :, None])), png(mask * 255)]
    assert chromium.run(CLEAN, given) == ["", "", ""]
    made = [chromium.made[number] for number in range(3)]
    opened = [gzip.decompress(made[0]), gzip.decompress(made[1]), made[2]]
    assert [CANARY.encode() in content for content in [*opened, *made]] == [False] * 6
    image = nibabel.Nifti1Image.from_bytes(opened[0])
    assert np.array_equal(np.asanyarray(image.dataobj)[:, :, 0], mask)
    assert image.header.get_zooms() == pytest.approx((0.8, 0.8, 3))
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(made[2]))), mask * 255)


def test_what_is_no_mask_is_refused(chromium: Browser) -> None:
    header = struct.pack("<i", 348) + bytes(344)
    assert chromium.run(CLEAN, [b"text", b"", header, png(np.zeros((4, 4), np.uint8))[:30]]) == ["maskKind"] * 4
