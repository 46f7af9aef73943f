"""What is told from the bytes of a mask and the image that it belongs to."""

from math import isfinite

import numpy as np

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.definition import Text
from pentathlon.dataset.intake import read_source_mask
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.nifti import encode_nifti
from pentathlon.imaging.open import open_image
from pentathlon.inclusion.codes import EXCLUSION_CODES
from pentathlon_site.core.errors import log_our_fault


class MaskRefused(Exception):
    """The mask cannot be used.

    Attributes:
        text: Why.
    """

    def __init__(self, text: Text) -> None:
        super().__init__(text)
        self.text = text


MOST_VALUES = 32
"""Different values in a mask, for example of several structures. A picture has more, and could show a name."""

PICTURE = Text(
    en="This is a picture, not a mask: send the pixels inside with one value and all others as 0.",
    fr="Ceci est une image, pas un masque : envoyez les pixels marqués avec une seule valeur et tous les autres à 0.",
)
UNUSABLE = EXCLUSION_CODES["unusable_mask"]


def read_mask(content: bytes, image: bytes, definition: Definition) -> bytes | Text:
    """What `clean_mask` makes, or why the mask cannot be used. Fails closed.

    Args:
        content: NIfTI, PNG, BMP or DICOM.
        image: The image, as it is stored.
        definition: Says which values of a mask are inside.
    """
    try:
        return clean_mask(content, image, definition)
    except MaskRefused as refused:
        return refused.text
    except MemoryError:
        return UNUSABLE
    except Exception as error:  # noqa: BLE001 - a hostile file makes decoders raise anything; its words stay here
        log_our_fault(error)
        return UNUSABLE


def clean_mask(content: bytes, image: bytes, definition: Definition) -> bytes:
    """A mask on the grid of its image, as a new NIfTI file of 0 and 1: nothing else of what arrived is in it.

    Args:
        content: NIfTI, PNG, BMP or DICOM.
        image: The image, as it is stored.
        definition: Says which values of a mask are inside.

    Raises:
        MaskRefused: unreadable, empty, or of another size.
    """
    header = open_image(image).header
    try:
        mask = read_source_mask(content, definition)
    except ImageRefusedError:
        raise MaskRefused(UNUSABLE) from None
    if len(np.unique(open_image(content).load())) > MOST_VALUES:
        raise MaskRefused(PICTURE)
    mask = mask[0] if mask.ndim == 3 and len(mask) == 1 else mask
    if mask.shape != (header.rows, header.columns):
        found, wanted = (" x ".join(map(str, shape)) for shape in (mask.shape, (header.rows, header.columns)))
        raise MaskRefused(
            Text(
                en=f"The mask has {found} pixels, the image {wanted}: draw it on this image.",
                fr=f"Le masque a {found} pixels, l’image {wanted} : dessinez-le sur cette image.",
            )
        )
    if not mask.any():
        raise MaskRefused(
            Text(en="The mask is empty: no pixel is inside.", fr="Le masque est vide : aucun pixel marqué.")
        )
    spacing = header.pixel_spacing_mm
    known = spacing is not None and all(isfinite(value) and value > 0 for value in spacing)
    return encode_nifti(
        mask.astype(np.uint8), spacing_mm=spacing if spacing and known else (1.0, 1.0), origin_mm=(0.0, 0.0)
    )
