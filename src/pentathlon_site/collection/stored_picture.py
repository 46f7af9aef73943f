"""A stored image as a picture for a page: drawn when it is asked for, kept nowhere."""

from functools import partial

from pentathlon.deidentification.workers import WorkerLostError
from pentathlon.errors import ImageRefusedError
from pentathlon_site.collection.drawn_picture import draw_picture
from pentathlon_site.collection.examiners import do_apart
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.stored_files import read_file


def picture_of(inclusion: Inclusion) -> bytes | None:
    """PNG of what is stored, in grey; None where there is nothing to see: no file, or one that cannot be shown."""
    try:
        return do_apart(partial(draw_picture, read_file(inclusion.file))) if inclusion.file else None
    except (FileNotFoundError, ImageRefusedError, WorkerLostError):
        return None
