"""From the label table that people send to the closed vocabulary of a challenge; every change is recorded."""

from pentathlon.labels.cleaning import CleanedLabels, LabelRow, clean_labels
from pentathlon.labels.headings import file_stem
from pentathlon.labels.one_image import ImageLabels, LabelProblem, read_labels
from pentathlon.labels.vocabulary import LabelChange

__all__ = [
    "CleanedLabels",
    "ImageLabels",
    "LabelChange",
    "LabelProblem",
    "LabelRow",
    "clean_labels",
    "file_stem",
    "read_labels",
]
