"""Pictures that organisers show: drawn anew, so that nothing of the file but its pixels survives."""

import io
import warnings

from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from pentathlon_site.core.errors import Invalid, TooLarge

LARGEST_BYTES = 8 * 1024 * 1024
LARGEST_PIXELS = 40_000_000
LONGEST_SIDE = 1600
"""Pixels of the longer side of what is kept."""

_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg"}


def redrawn(content: bytes) -> tuple[bytes, str]:
    """A PNG or JPEG picture encoded again without metadata, and its content type.

    Raises:
        TooLarge: more bytes or pixels than a page can show.
        Invalid: neither PNG nor JPEG, or damaged.
    """
    if len(content) > LARGEST_BYTES:
        raise TooLarge(_("The picture is larger than %(size)d MB: save it smaller.") % {"size": LARGEST_BYTES >> 20})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the size is checked before anything is decoded
            with Image.open(io.BytesIO(content), formats=tuple(_TYPES)) as picture:
                if picture.width * picture.height > LARGEST_PIXELS:
                    raise TooLarge(_("The picture has too many pixels: save it smaller."))
                return _encoded(picture, str(picture.format))
    except Image.DecompressionBombError:
        raise TooLarge(_("The picture has too many pixels: save it smaller.")) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        raise Invalid(_("This is no PNG or JPEG picture that can be read: save it as PNG and try again.")) from None


def _encoded(picture: Image.Image, file_format: str) -> tuple[bytes, str]:
    is_grey = picture.mode in {"1", "L", "I", "I;16", "LA"}
    pixels = picture.convert("L" if is_grey else "RGB")
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clean = Image.new(pixels.mode, pixels.size)
    clean.paste(pixels)
    out = io.BytesIO()
    clean.save(out, file_format, optimize=True, quality=90)
    return out.getvalue(), _TYPES[file_format]
