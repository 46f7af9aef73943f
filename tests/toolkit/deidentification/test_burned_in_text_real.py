"""Text in real pictures, of the shared collection."""

import numpy as np
import pydicom
import pytest
from PIL import Image

from builders.shared_data import SHARED_DATA
from pentathlon.deidentification.burned_in_text import find_text, may_hold_text, read_text, to_display

pytestmark = pytest.mark.skipif(SHARED_DATA is None, reason="the shared collection is absent")

STONES = "sarah-antillia__Kidney-Stone-Ultrasound/Kidney-Stone-Ultrasound/mini_test/images"


def display(path: str) -> np.ndarray:
    """The picture of a PNG or of the first frame of a DICOM file."""
    file = SHARED_DATA / path
    return np.array(Image.open(file)) if file.suffix == ".png" else to_display(pydicom.dcmread(file).pixel_array)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (f"{STONES}/10009.png", "4.09"),
        (f"{STONES}/10616.png", "7.41"),
        (f"{STONES}/10548.png", "GALL"),
        ("microsoft__presidio/2_ORIGINAL.dcm", "1943"),
        ("pydicom__pydicom/test_files/examples_palette.dcm", "142825"),
        ("pydicom__pydicom/test_files/examples_ybr_color.dcm", "Sector"),
    ],
)
def test_text_of_a_real_picture_passes_the_gate_and_is_found(path, text):
    frame = display(path)
    frame = frame[0] if frame.ndim == 4 else frame
    assert may_hold_text(frame)
    assert text in " ".join(read_text(frame, find_text(frame)))


@pytest.mark.parametrize(
    "path",
    [
        "pydicom__deid-data/deid_data/data/humans/ctbrain1.dcm",
        "pydicom__deid-data/deid_data/data/humans/ctbrain2.dcm",
        "pydicom__pydicom/test_files/CT_small.dcm",
        "pydicom__pydicom/test_files/MR_small.dcm",
        "pydicom__pydicom-data/693_J2KR.dcm",
        "neurolabusc__dcm_qa_ct/In/Philips/S21570/S4010/I20",
    ],
)
def test_gate_stops_a_real_ct_or_mr_image_without_text(path):
    assert not may_hold_text(display(path))
