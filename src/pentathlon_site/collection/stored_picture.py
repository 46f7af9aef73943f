"""A stored image as a picture for a page: made when it is asked for, kept nowhere."""

from functools import partial

import cv2
import numpy as np

from pentathlon.dataset.prepare import select_frame
from pentathlon.deidentification.display import to_display
from pentathlon.deidentification.workers import WorkerLostError
from pentathlon.errors import ImageRefusedError
from pentathlon.imaging.open import open_image
from pentathlon_site.collection.examiners import do_apart
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.stored_files import read_file

LONGEST_SIDE = 1600


def picture_of(inclusion: Inclusion) -> bytes | None:
    """PNG of what is stored, in grey; None where there is nothing to see: no file, or one that cannot be shown."""
    try:
        return do_apart(partial(render_picture, read_file(inclusion.file))) if inclusion.file else None
    except (FileNotFoundError, ImageRefusedError, WorkerLostError):
        return None


def render_picture(content: bytes) -> bytes:
    """PNG of an image, of the frame that the challenges use.

    Args:
        content: An image as it is stored, de-identified.

    Raises:
        ImageRefusedError: it cannot be decoded.
    """
    image = open_image(content)
    frame, _ = select_frame(image.load(), None, image.header)
    shown = to_display(np.ascontiguousarray(frame))
    scale = LONGEST_SIDE / max(shown.shape)
    if scale < 1:
        rows, columns = (max(1, round(length * scale)) for length in shown.shape)
        shown = np.asarray(cv2.resize(shown, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8)
    _done, encoded = cv2.imencode(".png", shown)
    return bytes(encoded)
