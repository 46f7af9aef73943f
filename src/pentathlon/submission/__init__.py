"""Submissions: parse and check a prediction file or mask folder, and say exactly what is wrong with it."""

from pentathlon.submission.mask_files import MaskFile, open_mask_files
from pentathlon.submission.table import PredictionTable, read_prediction_table

__all__ = ["MaskFile", "PredictionTable", "open_mask_files", "read_prediction_table"]
