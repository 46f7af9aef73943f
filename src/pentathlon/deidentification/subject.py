"""Whose image it is: what of the source decides its pseudonyms and how its dates move."""

from dataclasses import dataclass

from pentathlon.deidentification.dates import Shift, exam_shift
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.parse import DataSet, Element
from pentathlon.deidentification.settings import Dates

SOP_INSTANCE_UID = 0x00080018
_STUDY_TIME, _PATIENT_ID, _STUDY_INSTANCE_UID = 0x00080030, 0x00100020, 0x0020000D


@dataclass(frozen=True)
class Subject:
    """Pseudonyms of one file.

    Attributes:
        patient: Pseudonym of the patient.
        instance: UID of the new image.
        shift: How dates move; None where they are removed.
        is_ours: The source was de-identified with the same key: its pseudonyms and dates stay.
    """

    patient: str
    instance: str
    shift: Shift | None
    is_ours: bool


def read_subject(
    data: DataSet, top: dict[int, Element], pseudonymiser: Pseudonymiser, dates: Dates, *, sha256: str
) -> Subject:
    """Pseudonyms for a source.

    A patient without a PatientID is told apart by the exam; an image without any UID by the hash of its file.
    """

    def text(tag: int) -> str:
        return data.text(top[tag]).decode("latin-1") if tag in top else ""

    instance, study, patient_id = text(SOP_INSTANCE_UID), text(_STUDY_INSTANCE_UID), text(_PATIENT_ID)
    patient = pseudonymiser.patient(patient_id or f"exam {study or instance or sha256}")
    is_ours = (
        patient == patient_id and pseudonymiser.owns_uid(instance) and (not study or pseudonymiser.owns_uid(study))
    )
    days = 0 if is_ours else pseudonymiser.days(patient)
    shift = exam_shift(days, text(_STUDY_TIME)) if dates is Dates.SHIFT else None
    return Subject(patient, pseudonymiser.uid(instance or sha256), shift, is_ours)
