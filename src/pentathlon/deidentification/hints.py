"""What a header says of its picture, read from the source before it is cleaned."""

from pentathlon.deidentification.parse import DataSet, Element
from pentathlon.deidentification.picture import Hints
from pentathlon.deidentification.source_file import SourceFile
from pentathlon.deidentification.statement import FOR_REVIEW, SECTOR_CUT
from pentathlon.imaging.sector import Region

_METHOD, _BURNED_IN, _REGIONS = 0x00120063, 0x00280301, 0x00186011
_CORNERS = (0x00186018, 0x0018601A, 0x0018601C, 0x0018601E)
_MOST_REGIONS = 64


def read_hints(source: SourceFile, *, is_ours: bool) -> Hints:
    """What the header says of the picture. Nothing of it is believed without a look at the pixels.

    Args:
        source: The source.
        is_ours: The source was de-identified before, with the same key: what it says of that is true.
    """
    method = source.text(_METHOD) if is_ours else ""
    return Hints(
        kind=source.kind,
        regions=_regions(source.data, source.top[_REGIONS]) if _REGIONS in source.top else (),
        burned_in=source.text(_BURNED_IN).upper() == "YES",
        was_cut=SECTOR_CUT in method,
        was_for_review=FOR_REVIEW in method,
    )


def _regions(data: DataSet, element: Element) -> tuple[Region, ...]:
    """Regions that state four corners; none where the element is no sequence."""
    if element.vr not in (b"", b"SQ"):
        return ()
    regions = []
    for span in data.items(element, 1):
        corners = {each.tag: data.numbers(each, "L") for each in data.item_elements(span, 1) if each.tag in _CORNERS}
        if len(corners) == len(_CORNERS) and all(len(numbers) == 1 for numbers in corners.values()):
            regions.append(Region(*(int(corners[tag][0]) for tag in _CORNERS)))
    return tuple(regions[:_MOST_REGIONS])
