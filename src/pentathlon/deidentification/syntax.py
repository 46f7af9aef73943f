"""Transfer syntaxes: how the bytes of a file are laid out (PS3.5 section 10 and annex A)."""

from dataclasses import dataclass

EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"


@dataclass(frozen=True)
class Syntax:
    """Layout of a data set.

    Attributes:
        uid: TransferSyntaxUID.
        explicit: Every element carries its VR.
        big: Numbers are big-endian.
        deflated: The data set is compressed as a whole (PS3.5 A.5).
        compression: Value of LossyImageCompressionMethod where the pixels are compressed; empty where they are native.
        lossy: The compression always loses detail.
    """

    uid: str
    explicit: bool = True
    big: bool = False
    deflated: bool = False
    compression: str = ""
    lossy: bool = False


_JPEG, _JPEG_LS, _JPEG_2000, _HTJ2K = "ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15"

SYNTAXES: dict[str, Syntax] = {
    each.uid: each
    for each in (
        Syntax("1.2.840.10008.1.2", explicit=False),
        Syntax(EXPLICIT_LITTLE),
        Syntax("1.2.840.10008.1.2.1.99", deflated=True),
        Syntax("1.2.840.10008.1.2.2", big=True),
        Syntax("1.2.840.10008.1.2.4.50", compression=_JPEG, lossy=True),
        Syntax("1.2.840.10008.1.2.4.51", compression=_JPEG, lossy=True),
        Syntax("1.2.840.10008.1.2.4.57", compression=_JPEG),
        Syntax("1.2.840.10008.1.2.4.70", compression=_JPEG),
        Syntax("1.2.840.10008.1.2.4.80", compression=_JPEG_LS),
        Syntax("1.2.840.10008.1.2.4.81", compression=_JPEG_LS, lossy=True),
        Syntax("1.2.840.10008.1.2.4.90", compression=_JPEG_2000),
        Syntax("1.2.840.10008.1.2.4.91", compression=_JPEG_2000, lossy=True),
        Syntax("1.2.840.10008.1.2.4.201", compression=_HTJ2K),
        Syntax("1.2.840.10008.1.2.4.202", compression=_HTJ2K),
        Syntax("1.2.840.10008.1.2.4.203", compression=_HTJ2K, lossy=True),
        Syntax("1.2.840.10008.1.2.5", compression="RLE"),
    )
}
"""The transfer syntaxes that are understood. Every other one is refused."""
