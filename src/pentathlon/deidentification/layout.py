"""How the pixels of a file are laid out, checked before anything is allocated (PS3.3 C.7.6.3)."""

from dataclasses import dataclass

from pentathlon.deidentification.sop_classes import MULTI_FRAME
from pentathlon.deidentification.source_file import SourceFile
from pentathlon.errors import FileRefusedError

LARGEST_PIXELS_BYTES = 400 * 2**20
"""Of all frames together, decoded."""

ROWS, COLUMNS, FRAMES = 0x00280010, 0x00280011, 0x00280008
SAMPLES, PHOTOMETRIC, PLANAR = 0x00280002, 0x00280004, 0x00280006
ALLOCATED, STORED, HIGH_BIT, SIGNED = 0x00280100, 0x00280101, 0x00280102, 0x00280103

_GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})
_COLOUR = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"})


@dataclass(frozen=True)
class Layout:
    """How the stored pixels of a file are laid out.

    Attributes:
        rows: Height in pixels.
        columns: Width in pixels.
        frames: Number of frames.
        samples: Channels per pixel: 1 or 3.
        allocated: Bits of each sample in the file: 8 or 16.
        stored: Low bits of each sample that carry its value.
        signed: Samples are two's complement.
        photometric: PhotometricInterpretation.
        planar: Colour planes follow each other, rather than colours of one pixel.
    """

    rows: int
    columns: int
    frames: int
    samples: int
    allocated: int
    stored: int
    signed: bool
    photometric: str
    planar: bool

    @property
    def frame_bytes(self) -> int:
        """Bytes of one decoded frame."""
        return self.rows * self.columns * self.samples * self.allocated // 8

    @property
    def is_plain(self) -> bool:
        """Native pixels of this layout are grey or RGB values that need no conversion."""
        return self.photometric in _GREY or (self.photometric == "RGB" and not self.planar)


def read_layout(source: SourceFile) -> Layout:
    """Pixel layout of a source.

    Raises:
        FileRefusedError: unsupported_pixels or too_large.
    """

    def number(tag: int, default: int | None = None) -> int:
        values = source.data.numbers(source.top[tag], "H") if tag in source.top else ()
        if len(values) != 1 and default is None:
            raise _unsupported("the header does not say how its pixels are laid out")
        return int(values[0]) if len(values) == 1 else default or 0

    layout = Layout(
        rows=number(ROWS),
        columns=number(COLUMNS),
        frames=_frames(source),
        samples=number(SAMPLES, 1),
        allocated=number(ALLOCATED),
        stored=number(STORED),
        signed=number(SIGNED, 0) == 1,
        photometric=source.text(PHOTOMETRIC),
        planar=number(PLANAR, 0) == 1,
    )
    _check(layout, number(HIGH_BIT, layout.stored - 1))
    return layout


def _frames(source: SourceFile) -> int:
    text = source.text(FRAMES)
    if text.isascii() and text.isdigit() and len(text) <= 5 and int(text) > 0:
        return int(text)
    if text and source.kind in MULTI_FRAME:
        raise _unsupported("the number of frames is no number")
    return 1


def _check(layout: Layout, high_bit: int) -> None:
    if layout.allocated not in {8, 16} or not 1 <= layout.stored <= layout.allocated:
        raise _unsupported(f"{layout.allocated} bits per sample")
    if high_bit != layout.stored - 1:
        raise _unsupported("the stored bits are not the low bits")
    grey = layout.samples == 1 and (layout.photometric in _GREY or layout.photometric == "PALETTE COLOR")
    colour = layout.samples == 3 and layout.photometric in _COLOUR and layout.allocated == 8 and not layout.signed
    if not grey and not colour:
        raise _unsupported("neither grey, palette nor 8-bit colour pixels")
    if min(layout.rows, layout.columns) < 1:
        raise _unsupported("no rows or no columns")
    channels = 3 if layout.photometric == "PALETTE COLOR" else 1
    if layout.frame_bytes * layout.frames * channels > LARGEST_PIXELS_BYTES:
        raise FileRefusedError("too_large", f"more than {LARGEST_PIXELS_BYTES // 2**20} MiB of pixels")


def _unsupported(detail: str) -> FileRefusedError:
    return FileRefusedError("unsupported_pixels", detail)
