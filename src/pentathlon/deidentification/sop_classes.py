"""Kinds of image that are understood (PS3.4 annex B); every other SOP class is refused."""

IMAGE_KINDS: dict[str, str] = {
    "1.2.840.10008.5.1.4.1.1.2": "CT",
    "1.2.840.10008.5.1.4.1.1.2.1": "ECT",
    "1.2.840.10008.5.1.4.1.1.4": "MR",
    "1.2.840.10008.5.1.4.1.1.4.1": "EMR",
    "1.2.840.10008.5.1.4.1.1.6": "US",
    "1.2.840.10008.5.1.4.1.1.6.1": "US",
    "1.2.840.10008.5.1.4.1.1.3": "USMF",
    "1.2.840.10008.5.1.4.1.1.3.1": "USMF",
    "1.2.840.10008.5.1.4.1.1.7": "SC",
}
"""SOPClassUID → column `images` of `elements_table.csv`."""

KIND_NAMES: dict[str, str] = {
    "CT": "CT image",
    "ECT": "enhanced CT image",
    "MR": "MR image",
    "EMR": "enhanced MR image",
    "US": "ultrasound image",
    "USMF": "ultrasound multi-frame image",
    "SC": "secondary capture: always for review",
}

MULTI_FRAME = frozenset({"ECT", "EMR", "USMF", "SC"})
"""Kinds that may have several frames; in the others NumberOfFrames need not be understood."""

ULTRASOUND = frozenset({"US", "USMF"})
"""Kinds whose pixels outside of the sector are erased."""
