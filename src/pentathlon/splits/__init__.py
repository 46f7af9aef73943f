"""Which case goes to which set: whole patients, and the same labels everywhere."""

from pentathlon.splits.groups import merge_groups
from pentathlon.splits.split import SplitResult, split_cases
from pentathlon.splits.strata import Strata, stratification_columns

__all__ = ["SplitResult", "Strata", "merge_groups", "split_cases", "stratification_columns"]
