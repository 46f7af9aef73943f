"""De-identification: an image without anything that names the patient, and an account of what was done."""

from pentathlon.deidentification.batch import FileResult, Order, Outcome, deidentify_batch
from pentathlon.deidentification.deidentify import Cleaned, deidentify
from pentathlon.deidentification.identity import Pseudonymiser, read_key
from pentathlon.deidentification.settings import Dates, Pixels, Settings

__all__ = [
    "Cleaned",
    "Dates",
    "FileResult",
    "Order",
    "Outcome",
    "Pixels",
    "Pseudonymiser",
    "Settings",
    "deidentify",
    "deidentify_batch",
    "read_key",
]
