"""What an ultrasound header says about where the echoes are: often the truth, sometimes a lie, sometimes nothing."""

import numpy as np
from pydicom import Dataset

from pentathlon.synthesis.canvas import Mask

_SAYS_NOTHING, _LIES = 0.45, 0.10
_TISSUE, _CENTIMETRES = 1, 3  # RegionDataType, PhysicalUnits (PS3.3 C.8.5.5.1)


def add_regions(dataset: Dataset, sector: Mask, spacing_mm: float, rng: np.random.Generator) -> None:
    """Add SequenceOfUltrasoundRegions: absent, the box around the sector, or the whole screen."""
    chance = rng.random()
    if chance < _SAYS_NOTHING:
        return
    rows, columns = np.flatnonzero(sector.any(axis=1)), np.flatnonzero(sector.any(axis=0))
    box = (columns[0], rows[0], columns[-1], rows[-1])
    if chance < _SAYS_NOTHING + _LIES:
        box = (0, 0, sector.shape[1] - 1, sector.shape[0] - 1)
    region = Dataset()
    region.RegionSpatialFormat, region.RegionDataType, region.RegionFlags = 1, _TISSUE, 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = int(box[0]), int(box[1])
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = int(box[2]), int(box[3])
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = _CENTIMETRES
    region.PhysicalDeltaX = region.PhysicalDeltaY = spacing_mm / 10
    dataset.SequenceOfUltrasoundRegions = [region]
