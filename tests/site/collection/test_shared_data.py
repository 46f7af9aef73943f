"""Real files: refused as they are, understood once they are de-identified."""

import random

import pytest

from builders.shared_data import SHARED_DATA
from pentathlon.challenge.load import load_challenge
from pentathlon.deidentification import Pseudonymiser, Settings, deidentify
from pentathlon.errors import FileRefusedError
from pentathlon_site.collection.reason_codes import ADVICE
from pentathlon_site.collection.received_image import examine

pytestmark = pytest.mark.skipif(SHARED_DATA is None, reason="no folder of real images")

OURS = Pseudonymiser(b"key of this centre, 32 bytes....")
MOST = 60


def real_files():
    """Some DICOM files of the folder, always the same ones."""
    paths = sorted(path for path in SHARED_DATA.rglob("*") if path.is_file() and path.stat().st_size < 3_000_000)
    random.Random(20181015).shuffle(paths)
    found = (path.read_bytes() for path in paths)
    dicom = (content for content in found if content[128:132] == b"DICM")
    return [content for content, _ in zip(dicom, range(MOST), strict=False)]


@pytest.mark.slow
def test_real_files_are_refused_as_they_are_and_judged_by_criteria_once_clean():
    definition = load_challenge("thyroid")
    judged = 0
    for content in real_files():
        raw = examine(content, pseudonymiser=OURS, definition=definition)
        assert raw.refusal is not None
        assert raw.refusal.code in ADVICE
        try:
            clean = b"".join(deidentify(content, OURS, Settings()).content)
        except FileRefusedError:
            continue
        found = examine(clean, pseudonymiser=OURS, definition=definition)
        assert found.refusal is None or found.refusal.code not in {"not_deidentified", "sector_not_cut"}
        judged += 1

    assert judged > MOST // 3
