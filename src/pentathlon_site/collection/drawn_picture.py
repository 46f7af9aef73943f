"""A stored image drawn as a picture: from its bytes alone, because a process without database does it."""

import cv2
import numpy as np

from pentathlon.dataset.prepare import select_frame
from pentathlon.deidentification.display import to_display
from pentathlon.imaging.open import open_image

LONGEST_SIDE = 1600


def draw_picture(content: bytes) -> bytes:
    """PNG in grey of an image, of the frame that the challenges use.

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
