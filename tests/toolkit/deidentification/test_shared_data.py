"""Every real DICOM file in reach: clean, for review, or refused with a reason."""

import shutil
import subprocess
import warnings
from collections import Counter
from pathlib import Path

import pytest
from pydicom import dcmread

from builders.shared_data import SHARED_DATA
from pentathlon.deidentification import Order, Outcome, Pixels, Pseudonymiser, Settings, deidentify, deidentify_batch
from pentathlon.deidentification.reason_codes import REASONS

pytestmark = pytest.mark.skipif(SHARED_DATA is None, reason="the shared data are not here")
IDENTITY = "PatientName PatientID InstitutionName ReferringPhysicianName OperatorsName AccessionNumber StudyInstanceUID"


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, Path]:
    out = tmp_path_factory.mktemp("shared") / "out"
    order = Order(b"k" * 32, settings=Settings(pixels=Pixels.OFF), workers=2)
    return deidentify_batch(Path(str(SHARED_DATA)), out, order), out


def test_every_file_has_a_verdict_with_its_reason(batch: tuple[Outcome, Path]) -> None:
    outcome, _ = batch
    assert len(outcome.results) >= 239
    for result in outcome.results:
        assert result.verdict == "clean" or set(result.reasons) <= REASONS.keys()
    reasons = Counter(reason for result in outcome.results for reason in result.reasons)
    assert not {"crashed", "time_limit", "residual_identifier"} & set(reasons)


def test_most_images_are_cleaned(batch: tuple[Outcome, Path]) -> None:
    verdicts = batch[0].verdicts()
    assert verdicts["clean"] + verdicts["review"] >= 160


def test_no_identity_of_a_source_is_in_its_result(batch: tuple[Outcome, Path]) -> None:
    outcome, out = batch
    leaks = []
    for result in outcome.results:
        if result.output:
            source, content = Path(str(SHARED_DATA)) / result.name, (out / result.output).read_bytes()
            head = content[: content.rindex(b"\xe0\x7f\x10\x00O")]
            leaks += [(source.name, keyword) for keyword, text in _identity(source) if text in head]
    assert leaks == []


def _identity(path: Path) -> list[tuple[str, bytes]]:
    """Identifying values that are long enough to mean something."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # real files are full of what pydicom warns of
        header = dcmread(path, stop_before_pixels=True, force=True)
        values = [(keyword, str(header.get(keyword, "")).encode("utf-8", "replace")) for keyword in IDENTITY.split()]
        maker = str(header.get("Manufacturer", "")).encode()  # stays, and is one file's InstitutionName
    return [(keyword, text) for keyword, text in values if len(text) > 6 and text not in maker]


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_results_have_no_error_that_their_source_had_not(batch: tuple[Outcome, Path]) -> None:
    outcome, out = batch
    worse = Counter()
    for result in outcome.results[:: max(1, len(outcome.results) // 40)]:
        if result.output:
            source = _errors(Path(str(SHARED_DATA)) / result.name)
            worse.update(_errors(out / result.output) - source)
    assert worse == Counter()


def _errors(path: Path) -> set[str]:
    done = subprocess.run(["dciodvfy", str(path)], capture_output=True, check=False)
    lines = (done.stderr + done.stdout).decode("latin-1").splitlines()
    return {line.partition(" <2.25")[0] for line in lines if line.startswith("Error")}


def test_real_ultrasound_is_cut_to_its_sector_or_for_a_person(batch: tuple[Outcome, Path]) -> None:
    pytest.importorskip("rapidocr", reason="the extra `text` is not installed")
    unsafe = []
    for result in batch[0].results:
        if "pixels_not_examined" in result.reasons:
            content = (Path(str(SHARED_DATA)) / result.name).read_bytes()
            cleaned = deidentify(content, Pseudonymiser(b"k" * 32), Settings())
            if cleaned.verdict == "clean" and not (cleaned.finding.is_cut and cleaned.finding.examined):
                unsafe.append(result.name)
    assert unsafe == []
