"""Identifiers in the structure of the file, in encodings, in graphics and inside of compressed streams."""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from pydicom.dataset import Dataset
from pydicom.encaps import generate_fragments
from pydicom.uid import JPEGBaseline8Bit

from builders.dicom_images import (
    ct_image,
    encapsulated,
    jpeg2000_compressed,
    jpeg_compressed,
    mr_image,
    to_bytes,
    us_image,
)
from builders.probes import Probe, name_of


def probes() -> Iterator[Probe]:
    """One file per place."""
    for group, makers in (("F", FILE), ("E", ENCODING), ("G", GRAPHICS), ("C", COMPRESSED)):
        for number, maker in enumerate(makers):
            needle = name_of(group, number).encode()
            yield Probe(group, f"{number:02d} {maker.__name__.strip('_')}", needle, maker(needle))


def _preamble(needle: bytes) -> bytes:
    return needle.ljust(128, b"\0") + to_bytes(ct_image())[128:]


def _meta(needle: bytes, **values: object) -> bytes:
    image = ct_image()
    for keyword, value in values.items():
        setattr(image.file_meta, keyword, value)
    return to_bytes(image)


def _source_ae_title(needle: bytes) -> bytes:
    return _meta(needle, SourceApplicationEntityTitle=needle.decode()[:16])


def _sending_ae_title(needle: bytes) -> bytes:
    return _meta(needle, SendingApplicationEntityTitle=needle.decode()[:16])


def _receiving_ae_title(needle: bytes) -> bytes:
    return _meta(needle, ReceivingApplicationEntityTitle=needle.decode()[:16])


def _implementation_version(needle: bytes) -> bytes:
    return _meta(needle, ImplementationVersionName=needle.decode()[:16])


def _private_information(needle: bytes) -> bytes:
    return _meta(needle, PrivateInformationCreatorUID="1.2.3", PrivateInformation=needle + b" ")


def _meta_instance_uid(needle: bytes) -> bytes:
    uid = b"1.2.826.0.1.3680043.8.1917.99"
    image = ct_image()
    original = image.SOPInstanceUID.encode()
    content = to_bytes(image)
    return content.replace(original, needle.ljust(len(original), b"\0")[: len(original)], 1) if uid else content


def _trailing_bytes(needle: bytes) -> bytes:
    return to_bytes(ct_image()) + needle


def _trailing_element(needle: bytes) -> bytes:
    return to_bytes(ct_image()) + struct.pack("<HH2sHL", 0xFFFC, 0xFFFC, b"OB", 0, 16) + needle.ljust(16)


def _longer_pixel_data(needle: bytes) -> bytes:
    image = ct_image()
    image.PixelData += needle + b" "
    return to_bytes(image)


def _odd_padding(needle: bytes) -> bytes:
    return to_bytes(us_image(PixelData=us_image().PixelData + needle + b" "))


def _duplicate_tag(needle: bytes) -> bytes:
    content = to_bytes(ct_image())
    start = content.index(b"\x10\x00\x10\x00PN")
    element = b"\x08\x00\x60\x00CS" + struct.pack("<H", 16) + needle.ljust(16)
    return content[:start] + element + content[start:]


def _without_preamble(needle: bytes) -> bytes:
    return to_bytes(ct_image(PatientComments=needle.decode()))[132:]


def _latin1(needle: bytes) -> bytes:
    return to_bytes(ct_image(SpecificCharacterSet="ISO_IR 100", PatientName=f"Bénédicte^{needle.decode()}"))


def _utf8(needle: bytes) -> bytes:
    return to_bytes(
        ct_image(SpecificCharacterSet="ISO_IR 192", PatientName=f"Zoë^{needle.decode()}=王^{needle.decode()}")
    )


def _iso2022(needle: bytes) -> bytes:
    image = ct_image(SpecificCharacterSet=["", "ISO 2022 IR 87"], PatientName=f"Yamada^{needle.decode()}=山田^太郎")
    return to_bytes(image)


def _big_endian(needle: bytes) -> bytes:
    return to_bytes(ct_image(ImageComments=needle.decode()), big=True)


def _implicit(needle: bytes) -> bytes:
    return to_bytes(ct_image(ImageComments=needle.decode()), implicit=True)


def _deflated(needle: bytes) -> bytes:
    return _deflate(to_bytes(ct_image(ImageComments=needle.decode())), b"")


def _behind_deflated(needle: bytes) -> bytes:
    return _deflate(to_bytes(ct_image()), needle)


def _utf16_text(needle: bytes) -> bytes:
    image = ct_image()
    image.add_new(0x00091010, "OB", needle.decode().encode("utf-16-le"))
    return to_bytes(image)


def _hidden_in_base64(needle: bytes) -> bytes:
    image = ct_image()
    image.add_new(0x00180015, "CS", needle.decode()[::-1])
    return to_bytes(image)


def _deflate(content: bytes, behind: bytes) -> bytes:
    start = content.index(struct.pack("<HH", 8, 8) + b"CS")
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(content[start:]) + packer.flush()
    meta = content[:start].replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.1.99")
    # Two bytes more in TransferSyntaxUID: its length and that of the group.
    at = meta.index(b"1.2.840.10008.1.2.1.99") - 2
    meta = meta[:at] + struct.pack("<H", 22) + meta[at + 2 :]
    length = struct.unpack_from("<L", meta, 140)[0]
    return meta[:140] + struct.pack("<L", length + 2) + meta[144:] + packed + behind


def _overlay_data(needle: bytes) -> bytes:
    return to_bytes(_with_overlay(ct_image(), needle))


def _overlay_label(needle: bytes) -> bytes:
    image = _with_overlay(ct_image(), b"\0" * 16)
    image.add_new(0x60001500, "LO", needle.decode())
    return to_bytes(image)


def _overlay_description(needle: bytes) -> bytes:
    image = _with_overlay(ct_image(), b"\0" * 16)
    image.add_new(0x60000022, "LO", needle.decode())
    return to_bytes(image)


def _overlay_of_another_group(needle: bytes) -> bytes:
    image = ct_image()
    image.add_new(0x601E3000, "OW", needle.ljust(16))
    return to_bytes(image)


def _curve(needle: bytes) -> bytes:
    image = ct_image()
    image.add_new(0x50003000, "OW", needle.ljust(16))
    return to_bytes(image)


def _audio(needle: bytes) -> bytes:
    image = ct_image()
    image.add_new(0x5000200C, "OW", needle.ljust(16))
    return to_bytes(image)


def _with_overlay(image: Dataset, data: bytes) -> Dataset:
    for tag, vr, value in ((0x60000010, "US", 8), (0x60000011, "US", 16), (0x60000040, "CS", "G")):
        image.add_new(tag, vr, value)
    image.add_new(0x60003000, "OW", data.ljust(16))
    return image


def _high_bits(needle: bytes) -> bytes:
    """The needle in the four bits above BitsStored, one half of a letter per pixel."""
    image = mr_image()
    pixels = np.frombuffer(image.PixelData, "<u2").copy()
    halves = [half for letter in needle for half in (letter >> 4, letter & 15)]
    pixels[: len(halves)] |= np.array(halves, "<u2") << 12
    image.PixelData = pixels.tobytes()
    return to_bytes(image)


def _palette(needle: bytes) -> bytes:
    image = us_image()
    image.SamplesPerPixel, image.PhotometricInterpretation = 1, "PALETTE COLOR"
    del image.PlanarConfiguration
    image.PixelData = image.PixelData[: image.Rows * image.Columns]
    for channel in range(3):
        image.add_new(0x00281101 + channel, "US", [256, 0, 16])
        table = np.arange(256, dtype="<u2") << 8
        image.add_new(0x00281201 + channel, "OW", needle.ljust(16) + table.tobytes()[16:])
    image.PixelData = bytes(np.maximum(np.frombuffer(image.PixelData, np.uint8), 8))
    return to_bytes(image)


def _icon(needle: bytes) -> bytes:
    icon = Dataset()
    icon.Rows = icon.Columns = 4
    icon.PixelData = needle.ljust(16)
    icon["PixelData"].VR = "OW"
    return to_bytes(ct_image(IconImageSequence=[icon]))


def _streams() -> list[bytes]:
    image = jpeg_compressed(us_image())
    return [bytes(fragment) for fragment in generate_fragments(image.PixelData)][1:]


def _jpeg_with(stream: bytes) -> bytes:
    return to_bytes(encapsulated(us_image(), [stream], JPEGBaseline8Bit, "YBR_FULL_422"))


def _segment(marker: int, needle: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(needle) + 2) + needle


def _jpeg_comment(needle: bytes) -> bytes:
    stream = _streams()[0]
    return _jpeg_with(stream[:2] + _segment(0xFE, needle) + stream[2:])


def _jpeg_application_segment(needle: bytes) -> bytes:
    stream = _streams()[0]
    return _jpeg_with(stream[:2] + _segment(0xE1, b"Exif\0\0" + needle) + stream[2:])


def _jpeg_behind_end(needle: bytes) -> bytes:
    return _jpeg_with(_streams()[0].rstrip(b"\0") + needle)


def _jpeg_unused_table(needle: bytes) -> bytes:
    stream = _streams()[0]
    return _jpeg_with(stream[:2] + _segment(0xDB, b"\x03" + needle.ljust(64, b"\x01")) + stream[2:])


def _jpeg_before_end(needle: bytes) -> bytes:
    stream = _streams()[0]
    end = stream.rindex(b"\xff\xd9")
    return _jpeg_with(stream[:end] + needle + stream[end:])


def _extra_fragment(needle: bytes) -> bytes:
    image = jpeg_compressed(us_image())
    extra = struct.pack("<HHL", 0xFFFE, 0xE000, 16) + needle.ljust(16)
    image.PixelData = image.PixelData + extra
    image["PixelData"].is_undefined_length = True
    return to_bytes(image)


def _offset_table(needle: bytes) -> bytes:
    image = jpeg_compressed(us_image())
    table = struct.pack("<HHL", 0xFFFE, 0xE000, 16) + needle.ljust(16)
    image.PixelData = table + image.PixelData[image.PixelData.index(b"\xfe\xff\x00\xe0", 4) :]
    image["PixelData"].is_undefined_length = True
    return to_bytes(image)


def _j2k_stream(image: Dataset) -> bytes:
    return next(iter(list(generate_fragments(image.PixelData))[1:]))


def _jpeg2000_comment(needle: bytes) -> bytes:
    image = jpeg2000_compressed(ct_image())
    stream = bytes(_j2k_stream(image))
    at = stream.index(b"\xff\x52")
    comment = b"\xff\x64" + struct.pack(">HH", len(needle) + 4, 1) + needle
    return to_bytes(
        encapsulated(image, [stream[:at] + comment + stream[at:]], image.file_meta.TransferSyntaxUID, "MONOCHROME2")
    )


def _jpeg2000_behind_end(needle: bytes) -> bytes:
    image = jpeg2000_compressed(ct_image())
    stream = bytes(_j2k_stream(image)).rstrip(b"\0") + needle
    return to_bytes(encapsulated(image, [stream], image.file_meta.TransferSyntaxUID, "MONOCHROME2"))


FILE = (
    _preamble, _source_ae_title, _sending_ae_title, _receiving_ae_title, _implementation_version, _private_information,
    _meta_instance_uid, _trailing_bytes, _trailing_element, _longer_pixel_data, _odd_padding, _duplicate_tag,
    _without_preamble,
)  # fmt: skip
ENCODING = (
    _latin1, _utf8, _iso2022, _big_endian, _implicit, _deflated, _behind_deflated, _utf16_text, _hidden_in_base64,
)  # fmt: skip
GRAPHICS = (
    _overlay_data, _overlay_label, _overlay_description, _overlay_of_another_group, _curve, _audio, _high_bits,
    _palette, _icon,
)  # fmt: skip
COMPRESSED = (
    _jpeg_comment, _jpeg_application_segment, _jpeg_behind_end, _jpeg_unused_table, _jpeg_before_end, _extra_fragment,
    _offset_table, _jpeg2000_comment, _jpeg2000_behind_end,
)  # fmt: skip
