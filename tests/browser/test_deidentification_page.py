"""What the upload page needs beside: threads, the kinds of files, and the sector of ultrasound images."""

import gzip
import io
import random
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread

from browser.chromium import CHROMIUM, Browser, browser
from builders.dicom_images import ct_image, jpeg_compressed, mr_image, sc_image, to_bytes, us_image
from pentathlon.deidentification import Cleaned, Pixels, Pseudonymiser, Settings, deidentify

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

KEY = b"k" * 32
OUTLINE = [[10, 20], [10, 60], [50, 90], [80, 40]]
POOL = """async ({ key, outline, size }, count) => {
  const { Pool } = await import("/deidentification/pool.js");
  const pool = new Pool(size);
  const outcomes = Array.from({ length: count }, async (_, n) => {
    const buffer = await (await fetch(`/given/${n}`)).arrayBuffer();
    try {
      const { blob, preview } = await pool.deidentify(buffer, { key: new Uint8Array(key), outline });
      await fetch(`/made/${n}`, { method: "PUT", body: blob });
      return [preview.rows, preview.columns, preview.pixels?.length, Array.from(preview.pixels?.slice(0, 4) ?? [])];
    } catch (error) {
      return [error.name, error.reason, Boolean(error.advice?.fr)];
    }
  });
  const results = await Promise.all(outcomes);
  pool.close();
  return results;
}"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


def _made(chromium: Browser, files: list[bytes], outline: Any = None, size: int = 2) -> list[Any]:
    results: list[Any] = chromium.run(POOL, files, {"key": list(KEY), "outline": outline, "size": size})
    return results


def _server(content: bytes, pixels: Pixels = Pixels.OFF) -> Cleaned:
    return deidentify(content, Pseudonymiser(KEY), Settings(pixels=pixels))


@pytest.mark.parametrize("size", [2, 0])
def test_many_files_are_done_on_threads_or_on_the_page(chromium: Browser, size: int) -> None:
    files = [to_bytes(ct_image(InstanceNumber=number)) for number in range(8)] + [b"no image", to_bytes(mr_image())]
    results = _made(chromium, files, size=size)
    assert results[8] == ["Refusal", "not_dicom", True]
    assert results[0][:3] == [128, 128, 128 * 128 * 4]
    assert {number: _server(content).sha256 for number, content in chromium.made.items()} == {
        number: _server(files[number]).sha256 for number in (*range(8), 9)
    }


def test_policy_of_the_site_allows_everything_that_is_needed(chromium: Browser) -> None:
    _made(chromium, [to_bytes(jpeg_compressed(us_image()))], OUTLINE)
    assert [message for message in chromium.messages if "Content Security Policy" in message] == []


def test_captures_and_declared_text_are_refused_with_advice(chromium: Browser) -> None:
    declared = to_bytes(ct_image(BurnedInAnnotation="YES"))
    assert _made(chromium, [to_bytes(sc_image()), declared, to_bytes(us_image())]) == [
        ["Refusal", "secondary_capture", True],
        ["Refusal", "text_declared", True],
        ["Refusal", "sector_needed", True],
    ]


def _outside(rows: int, columns: int) -> NDArray[np.bool_]:
    """Pixels that are certainly outside of the outline: beyond its box."""
    outside = np.ones((rows, columns), bool)
    outside[10:81, 20:91] = False
    return outside


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("form", ["rgb", "grey", "planar", "jpeg"])
def test_ultrasound_is_black_outside_of_the_confirmed_sector(chromium: Browser, form: str, frames: int) -> None:
    image = us_image(frames, BurnedInAnnotation="YES")
    source = image.pixel_array.reshape(frames, image.Rows, image.Columns, 3)
    if form == "grey":
        image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
        image.PixelData = source[..., 0].tobytes()
    if form == "planar":
        image.PlanarConfiguration = 1
        image.PixelData = np.moveaxis(source, 3, 1).tobytes()
    if form == "jpeg":
        image = jpeg_compressed(image)
    _made(chromium, [to_bytes(image)], OUTLINE)
    cut = dcmread(io.BytesIO(chromium.made[0]))
    pixels = cut.pixel_array.reshape(frames, image.Rows, image.Columns, -1)
    expected = source[..., :1] if form == "grey" else source
    assert not pixels[:, _outside(image.Rows, image.Columns)].any()
    middle = pixels[:, 30:50, 40:60].astype(int) - expected[:, 30:50, 40:60]
    assert np.abs(middle).max() <= (40 if form == "jpeg" else 0)
    assert np.abs(middle).mean() <= 4
    assert "pixels: black outside of the sector" in cut.DeidentificationMethod


def test_server_takes_a_cut_image_as_one_that_was_cut(chromium: Browser) -> None:
    pytest.importorskip("rapidocr", reason="the extra `text` is not installed")
    source = to_bytes(us_image())
    outline = [list(corner) for corner in _server(source, Pixels.AUTO).finding.outline]
    _made(chromium, [source], outline)
    server = _server(chromium.made[0], Pixels.AUTO)
    assert (server.verdict, server.finding.is_cut) == ("clean", True)


def test_cut_image_needs_no_second_cut(chromium: Browser) -> None:
    _made(chromium, [to_bytes(us_image())], OUTLINE)
    once = chromium.made[0]
    _made(chromium, [once])
    assert chromium.made[0] == once


def test_image_that_was_for_review_stays_so(chromium: Browser) -> None:
    for_review = b"".join(map(bytes, _server(to_bytes(us_image())).content))
    assert _made(chromium, [for_review], OUTLINE) == [["Refusal", "review_pending", True]]


def test_proposed_sector_is_the_one_of_the_header_where_it_makes_sense(chromium: Browser) -> None:
    script = """async (_argument, count) => {
      const { inspect } = await import("/deidentification/deidentify.js");
      const buffers = Array.from({ length: count }, async (_, n) => (await fetch(`/given/${n}`)).arrayBuffer());
      const seen = await Promise.all((await Promise.all(buffers)).map((buffer) => inspect(buffer)));
      return seen.map(({ kind, isUltrasound, outline }) => [kind, isUltrasound, outline]);
    }"""
    image = us_image()
    region = image.SequenceOfUltrasoundRegions[0]
    box = [
        [region.RegionLocationMinY0, region.RegionLocationMinX0],
        [region.RegionLocationMaxY1, region.RegionLocationMaxX1],
    ]
    beyond = us_image()
    beyond.SequenceOfUltrasoundRegions[0].RegionLocationMaxX1 = beyond.Columns
    found = chromium.run(script, [to_bytes(image), to_bytes(beyond), to_bytes(ct_image())])
    (top, left), (bottom, right) = box
    assert found == [
        ["US", True, [[top, left], [top, right], [bottom, right], [bottom, left]]],
        ["US", True, None],
        ["CT", False, None],
    ]


def test_kind_of_a_file_is_told_from_its_content(chromium: Browser) -> None:
    script = """async (_argument, count) => {
      const { sniff } = await import("/deidentification/sniff.js");
      const given = Array.from({ length: count }, async (_, n) => (await fetch(`/given/${n}`)).arrayBuffer());
      return Promise.all((await Promise.all(given)).map(sniff));
    }"""
    nifti = (348).to_bytes(4, "little") + bytes(340) + b"n+1\0" + random.Random(1).randbytes(200_000)
    png, jpeg, archive = io.BytesIO(), io.BytesIO(), io.BytesIO()
    Image.new("L", (4, 4)).save(png, "PNG")
    Image.new("L", (4, 4)).save(jpeg, "JPEG")
    with zipfile.ZipFile(archive, "w") as folder:
        folder.writestr("a.dcm", b"")
    files = [
        to_bytes(ct_image()),
        to_bytes(ct_image())[132:],
        nifti,
        gzip.compress(nifti),
        gzip.compress(nifti)[:65536],
    ]
    files += [png.getvalue(), jpeg.getvalue(), archive.getvalue(), b"", b"text", gzip.compress(b"text")]
    kinds = ["dicom", "dicom", "nifti", "nifti", "nifti", "png", "jpeg", "zip", "other", "other", "other"]
    assert chromium.run(script, files) == kinds


def _archive(**files: bytes) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.mkdir("exams")
        folder.writestr("__MACOSX/exams/._a", b"")
        for name, content in files.items():
            folder.writestr(f"exams/{name}", content, zipfile.ZIP_STORED if name == "stored" else None)
    return archive.getvalue()


READ_ZIP = """async (_argument, count) => {
  const { listZip } = await import("/deidentification/zip.js");
  const { Refusal } = await import("/deidentification/refusal.js");
  const results = [];
  for (let n = 0; n < count; n += 1) {
    try {
      const files = await listZip(await (await fetch(`/given/${n}`)).blob());
      const read = await Promise.all(files.map(async (file) => new TextDecoder().decode(await file.read())));
      results.push(files.map(({ name, size }, i) => [name, size, read[i].slice(0, 9)]));
    } catch (error) {
      results.push(error instanceof Refusal ? error.reason : String(error));
    }
  }
  return results;
}"""


def test_files_of_an_archive_are_read_one_by_one(chromium: Browser) -> None:
    content = _archive(stored=b"as it is", packed=b"again " * 1000, étude=b"accents")
    assert chromium.run(READ_ZIP, [content]) == [
        [["exams/stored", 8, "as it is"], ["exams/packed", 6000, "again aga"], ["exams/étude", 7, "accents"]]
    ]


def test_damaged_archives_are_refused(chromium: Browser) -> None:
    content = _archive(packed=b"again " * 1000)
    entry = content.rindex(b"PK\x01\x02")
    bomb = content[: entry + 24] + (600).to_bytes(4, "little") + content[entry + 28 :]
    locked = content[: entry + 8] + b"\x01" + content[entry + 9 :]
    elsewhere = content[: entry + 42] + (7).to_bytes(4, "little") + content[entry + 46 :]
    files = [b"", content[:-30], bomb, locked, elsewhere, content[100:]]
    assert chromium.run(READ_ZIP, files) == ["unreadable"] * len(files)
