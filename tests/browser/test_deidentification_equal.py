"""The browser's de-identification against the toolkit's: every real DICOM file in reach, and every probe."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from browser.chromium import CHROMIUM, browser
from builders.probe_set import all_probes, survives
from builders.shared_data import SHARED_DATA
from pentathlon.deidentification import Cleaned, Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.layout import (
    ALLOCATED,
    FRAMES,
    HIGH_BIT,
    PHOTOMETRIC,
    PLANAR,
    SAMPLES,
    SIGNED,
    STORED,
    read_layout,
)
from pentathlon.deidentification.parse import PIXEL_DATA, list_elements, looks_like_dicom, parse
from pentathlon.deidentification.sop_classes import ULTRASOUND
from pentathlon.deidentification.source_file import read_source
from pentathlon.errors import FileRefusedError

pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed"), pytest.mark.slow]

KEY = b"k" * 32
UNSEEN = Settings(pixels=Pixels.OFF)
DESCRIBE_PIXELS = {SAMPLES, PHOTOMETRIC, PLANAR, ALLOCATED, STORED, HIGH_BIT, SIGNED}
METHOD = 0x00120063
STATEMENT = {0x00120062, METHOD, 0x00120064, 0x00280303}
WRITTEN_AGAIN = {"pseudonym", "label", "date", "time", "datetime", "emptied", "replaced"}
"""What the toolkit says of an element with its own value in it: it writes the same one."""

NOT_IN_A_BROWSER = {
    "secondary_capture": "a capture can show anything: the toolkit leaves it to a person, who is not there",
    "the data set is deflated as a whole": "a browser inflates no stream that is padded",
    "an ultrasound image with this kind of compression": "cutting needs pixels, a browser decodes baseline JPEG only",
    "a palette in segments, or none": "rare, and the toolkit does it",
}
"""Reason or detail of a refusal that the toolkit does not share → why."""

DEIDENTIFY = """async (key, count) => {
  const { deidentify, inspect, Refusal } = await import("/deidentification/deidentify.js");
  const results = [];
  for (let n = 0; n < count; n += 1) {
    const buffer = await (await fetch(`/given/${n}`)).arrayBuffer();
    const options = { key: new Uint8Array(key), withPreview: false };
    try {
      const made = await deidentify(buffer, options).catch(async (error) => {
        if (error.reason !== "sector_needed") throw error;
        const { rows, columns } = (await inspect(buffer)).preview;
        const [bottom, right] = [rows - 1, columns - 1];
        return deidentify(buffer, { ...options, outline: [[0, 0], [0, right], [bottom, right], [bottom, 0]] });
      });
      await fetch(`/made/${n}`, { method: "PUT", body: made.blob });
      results.push({ sha256: made.sha256, report: made.report, sideBySide: made.sideBySide });
    } catch (error) {
      results.push(error instanceof Refusal ? { ...error, advice: error.advice } : { error: String(error) });
    }
  }
  return results;
}"""


@dataclass(frozen=True)
class Case:
    """One file.

    Attributes:
        name: Name of the file or of the probe.
        source: Its bytes.
        needle: Identifier that a probe planted; empty for real files.
        toolkit: What the toolkit makes of it: a result, or the reason of a refusal.
        result: What the browser says.
        made: What the browser wrote; empty where it refused.
        server: What the toolkit makes of that.
    """

    name: str
    source: bytes
    needle: bytes
    toolkit: Cleaned | str
    result: dict[str, Any]
    made: bytes
    server: Cleaned | str

    @property
    def is_decoded_in_browser(self) -> bool:
        """Ultrasound of baseline JPEG, whose decoder rounds in its own way."""
        kind = self.toolkit.kind if isinstance(self.toolkit, Cleaned) else ""
        return kind in ULTRASOUND and parse(self.source).syntax.uid == "1.2.840.10008.1.2.4.50"


def _toolkit(content: bytes) -> Cleaned | str:
    try:
        return deidentify(content, Pseudonymiser(KEY), UNSEEN)
    except FileRefusedError as error:
        return error.reason


def _files() -> Iterator[tuple[str, bytes, bytes]]:
    for path in sorted(Path(SHARED_DATA).rglob("*")) if SHARED_DATA else ():
        content = path.read_bytes() if path.is_file() else b""
        if looks_like_dicom(content[:144]):
            yield path.name, content, b""


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    probes = [(f"{probe.group} {probe.name}", probe.content, probe.needle) for probe in all_probes()]
    given = [*_files(), *probes]
    with browser() as chromium:
        results = chromium.run(DEIDENTIFY, [source for _, source, _ in given], list(KEY))
        made = dict(chromium.made)
    return [
        Case(*file, _toolkit(file[1]), result, made.get(number, b""), _toolkit(made.get(number, b"")))
        for number, (file, result) in enumerate(zip(given, results, strict=True))
    ]


@pytest.fixture(scope="module")
def cleaned(cases: list[Case]) -> list[tuple[Case, Cleaned]]:
    """Files that both cleaned."""
    return [(case, case.toolkit) for case in cases if case.made and isinstance(case.toolkit, Cleaned)]


def _elements(content: bytes) -> dict[int, tuple[bytes, bytes]]:
    return {
        element.tag: (element.vr, content[element.start : element.stop])
        for element in list_elements(parse(content))
        if element.tag not in DESCRIBE_PIXELS | {PIXEL_DATA}
    }


def _whole(result: Cleaned) -> bytes:
    return b"".join(map(bytes, result.content))


def test_there_is_something_to_compare(cleaned: list[tuple[Case, Cleaned]]) -> None:
    assert len(cleaned) >= (400 if SHARED_DATA else 280)


def test_only_refusals_come_out_of_a_file(cases: list[Case]) -> None:
    assert [(case.name, case.result) for case in cases if "error" in case.result] == []


def test_what_the_toolkit_refuses_is_refused_for_the_same_reason(cases: list[Case]) -> None:
    others = {
        (case.name, case.toolkit, case.result.get("reason"))
        for case in cases
        if isinstance(case.toolkit, str) and case.result.get("reason") not in {case.toolkit, "secondary_capture"}
    }
    assert others == set()


def test_what_the_browser_refuses_alone_has_a_reason_and_advice(cases: list[Case]) -> None:
    alone = [case for case in cases if isinstance(case.toolkit, Cleaned) and not case.made]
    unexplained = {
        (case.name, case.result["reason"], case.result["detail"])
        for case in alone
        if not {case.result["reason"], case.result["detail"]} & NOT_IN_A_BROWSER.keys()
    }
    assert unexplained == set()
    assert all(case.result["advice"]["en"] and case.result["advice"]["fr"] for case in alone)


def test_header_is_the_one_that_the_toolkit_writes(cleaned: list[tuple[Case, Cleaned]]) -> None:
    different = []
    for case, toolkit in cleaned:
        expected, made = _elements(_whole(toolkit)), _elements(case.made)
        if toolkit.kind in ULTRASOUND:  # cut here, which the toolkit was asked not to do
            assert made.pop(METHOD)[1] == expected.pop(METHOD)[1].replace(
                b"pixels: left for review", b"pixels: black outside of the sector"
            )
        different += [(case.name, hex(tag)) for tag in expected | made if expected.get(tag) != made.get(tag)]
    assert different == []


def test_account_is_that_of_the_toolkit(cleaned: list[tuple[Case, Cleaned]]) -> None:
    for case, toolkit in cleaned:
        report = case.result["report"]
        assert Counter({row["element"]: row["count"] for row in report["kept"]}) == toolkit.account.kept
        changed = {(row["element"], row["how"]): row["count"] for row in report["changed"]}
        assert Counter(changed) == toolkit.account.changed
        dropped = {(int(row["tag"], 16), row["why"]): row["count"] for row in report["dropped"]}
        assert Counter(dropped) == toolkit.account.dropped


def test_server_finds_nothing_to_drop_and_writes_what_it_would_have_written_of_the_source(
    cleaned: list[tuple[Case, Cleaned]],
) -> None:
    for case, toolkit in cleaned:
        server = case.server
        assert isinstance(server, Cleaned), (case.name, server)
        dropped = {tag for tag, _ in server.account.dropped} - STATEMENT
        assert dropped <= ({FRAMES} if toolkit.kind in ULTRASOUND else set()), case.name
        assert {how for _, how in server.account.changed} <= WRITTEN_AGAIN
        assert server.kind == toolkit.kind
        if case.is_decoded_in_browser:
            assert server.pixels.shape == toolkit.pixels.shape
            assert abs(server.pixels.astype(int) - toolkit.pixels).mean() < 2, case.name
        else:
            assert server.sha256 == toolkit.sha256, case.name


def test_server_rewrites_no_element(cleaned: list[tuple[Case, Cleaned]]) -> None:
    for case, _ in cleaned:
        assert isinstance(case.server, Cleaned)
        before, after = _elements(case.made), _elements(_whole(case.server))
        assert {tag for tag in before | after if before.get(tag) != after.get(tag)} <= {METHOD}, case.name


def test_no_planted_identifier_leaves(cases: list[Case]) -> None:
    assert [case.name for case in cases if case.needle and survives(case.needle, case.made)] == []


def test_stated_hash_is_that_of_the_file(cleaned: list[tuple[Case, Cleaned]]) -> None:
    assert all(hashlib.sha256(case.made).hexdigest() == case.result["sha256"] for case, _ in cleaned)


def test_side_by_side_shows_every_element_of_the_file_and_of_the_result(cleaned: list[tuple[Case, Cleaned]]) -> None:
    for case, _ in cleaned:
        rows = {int(row["tag"], 16): row for row in case.result["sideBySide"]}
        source = read_source(case.source)
        assert read_layout(source).rows > 0
        assert set(rows) - {0} >= set(source.top) - {PIXEL_DATA}
        kept = {tag for tag, row in rows.items() if row["after"] is not None}
        assert kept == {element.tag for element in list_elements(parse(case.made))} - {PIXEL_DATA}
        assert all(row["why"] for row in rows.values())


def test_report_names_what_identified_the_patient(cleaned: list[tuple[Case, Cleaned]]) -> None:
    case = next(case for case, _ in cleaned if case.name.startswith("I "))
    row = next(row for row in case.result["sideBySide"] if row["keyword"] == "PatientName")
    assert case.needle.decode() in row["before"]
    assert (row["why"], row["after"][0], len(row["after"])) == ("pseudonym", "P", 25)
    assert case.needle.decode() not in str(case.result["report"])
