"""How large an image may be. Checked on what a header claims, before anything is allocated."""

from pentathlon.errors import ImageRefusedError

LARGEST_FILE_BYTES = 512 * 1024 * 1024
LARGEST_IMAGE_SAMPLES = 64 * 1024 * 1024
"""Rows x columns x channels x frames: 8192 x 8192 pixels of grey."""


def check_file_size(size_bytes: int) -> None:
    """Refuse a file too large to be one image.

    Raises:
        ImageRefusedError: too_large.
    """
    if size_bytes > LARGEST_FILE_BYTES:
        limit = LARGEST_FILE_BYTES // 2**20
        raise ImageRefusedError("too_large", f"the file has {size_bytes // 2**20} MiB, at most {limit} are read")


def check_image_size(*, rows: int, columns: int, samples: int = 1, frames: int = 1) -> None:
    """Refuse an image that claims too many pixels, or none.

    Raises:
        ImageRefusedError: too_large or unreadable.
    """
    if min(rows, columns, samples, frames) < 1:
        raise ImageRefusedError("unreadable", f"the header claims {rows} x {columns} pixels, {frames} frames")
    if rows * columns * samples * frames > LARGEST_IMAGE_SAMPLES:
        claim = f"{rows} x {columns} pixels, {samples} channels, {frames} frames"
        raise ImageRefusedError("too_large", f"the header claims {claim}")
