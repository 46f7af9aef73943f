"""The score of one submission, as in 2018, exactly."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

from pentathlon.challenge import Challenge
from pentathlon.scoring.mask_score import score_masks
from pentathlon.scoring.mask_reference import read_mask_reference
from pentathlon.scoring.result import Score
from pentathlon.scoring.table_reference import read_table_reference
