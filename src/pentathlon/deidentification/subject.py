"""Whose image it is: what of the source decides its pseudonyms and how its dates move."""

from dataclasses import dataclass

from pentathlon.deidentification.dates import Shift, exam_shift
from pentathlon.deidentification.identity import Pseudonymiser
from pentathlon.deidentification.settings import Dates
from pentathlon.deidentification.source_file import SOP_INSTANCE_UID, SourceFile

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


def read_subject(source: SourceFile, pseudonymiser: Pseudonymiser, dates: Dates) -> Subject:
    """Pseudonyms for a source.

    A patient without a PatientID is told apart by the exam; an image without any UID by the hash of its file.
    """
    instance, study = source.text(SOP_INSTANCE_UID), source.text(_STUDY_INSTANCE_UID)
    patient_id = source.text(_PATIENT_ID)
    patient = pseudonymiser.patient(patient_id or f"exam {study or instance or source.sha256}")
    is_ours = (
        patient == patient_id and pseudonymiser.owns_uid(instance) and (not study or pseudonymiser.owns_uid(study))
    )
    days = 0 if is_ours else pseudonymiser.days(patient)
    shift = exam_shift(days, source.text(_STUDY_TIME)) if dates is Dates.SHIFT else None
    return Subject(patient, pseudonymiser.uid(instance or source.sha256), shift, is_ours)
