"""Whatever comes in: nothing outside of the allow list goes out, nothing crashes, nothing leaks."""

import io
import random
import string
import struct

from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.datadict import dictionary_VR, keyword_dict
from pydicom.dataset import Dataset

from builders.dicom_images import ct_image, enhanced_mr_image, jpeg2000_compressed, jpeg_compressed, to_bytes, us_image
from pentathlon.deidentification import Cleaned, Pixels, Pseudonymiser, Settings, deidentify
from pentathlon.deidentification.rules import rules_for
from pentathlon.errors import FileRefusedError

KEY = Pseudonymiser(b"k" * 32)
OFF = Settings(pixels=Pixels.OFF, second_look=False)
OWN = {0x00120062, 0x00120063, 0x00120064, 0x00280303}
TEXT_VRS = {"LO", "SH", "PN", "ST", "LT", "UT", "CS", "AE", "UC"}
TEXTS = sorted(
    word for word in keyword_dict if dictionary_VR(keyword_dict[word]) in TEXT_VRS and keyword_dict[word] > 0x80005
)
SEQUENCES = sorted(word for word in keyword_dict if dictionary_VR(keyword_dict[word]) == "SQ")
NAME = "QZWDUVALLMARTE"

elements = st.lists(st.tuples(st.sampled_from(TEXTS), st.text(string.ascii_letters + "^", max_size=6)), max_size=8)
private = st.lists(
    st.tuples(st.integers(4, 0x7FE).map(lambda half: 2 * half + 1), st.integers(0x1000, 0xFFFF)), max_size=4
)


def _item(pairs: list[tuple[str, str]], tags: list[tuple[int, int]]) -> Dataset:
    item = Dataset()
    for keyword, text in pairs:
        item.add_new(keyword_dict[keyword], "LO", NAME + text)
    for group, number in tags:
        item.add_new((group << 16) | number, "LO", NAME)
    return item


def _cleaned(content: bytes) -> Cleaned | None:
    try:
        return deidentify(content, KEY, OFF)
    except FileRefusedError:
        return None


def _tags(dataset: Dataset) -> set[int]:
    return {int(element.tag) for element in dataset.iterall()}


@settings(max_examples=60)
@given(elements, private, st.sampled_from(SEQUENCES), elements, private)
def test_nothing_outside_of_the_allow_list_survives(
    top: list[tuple[str, str]],
    tags: list[tuple[int, int]],
    sequence: str,
    nested: list[tuple[str, str]],
    more: list[tuple[int, int]],
) -> None:
    image = ct_image(16)
    image.update(_item(top, tags))
    setattr(image, sequence, [_item(nested, more)])
    image.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    cleaned = _cleaned(to_bytes(image))
    if cleaned is not None:
        content = b"".join(map(bytes, cleaned.content))
        codes = {0x00080100, 0x00080102, 0x00080104}
        assert NAME.encode() not in content
        assert _tags(dcmread(io.BytesIO(content))) <= rules_for("CT").keys() | OWN | codes | {0x7FE00010}


def _sources() -> list[bytes]:
    named = {"PatientName": NAME, "PatientComments": NAME}
    images = [ct_image(32, **named), enhanced_mr_image(**named), jpeg_compressed(us_image(**named))]
    images.append(jpeg2000_compressed(ct_image(32, **named)))
    return [
        *map(to_bytes, images),
        to_bytes(ct_image(32, **named), implicit=True),
        to_bytes(ct_image(32, **named), big=True),
    ]


DELIMITERS = [bytes.fromhex(text) for text in ("ffffffff", "00000000", "feff00e0", "feffdde0", "feff0de0", "ff7f0000")]


def _mutated(content: bytes, rng: random.Random) -> bytes:
    mutated = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 4, 12))):
        at = rng.randrange(128, max(129, min(len(mutated), 3000 if rng.random() < 0.8 else len(mutated))))
        change = rng.randrange(6)
        if change == 0:
            mutated[at : at + 1] = rng.randbytes(1)
        elif change == 1:
            del mutated[at : at + rng.randrange(1, 40)]
        elif change == 2:
            mutated[at:at] = rng.randbytes(rng.randrange(1, 20))
        elif change == 3:
            mutated[at : at + 4] = rng.choice(DELIMITERS)
        elif change == 4:
            mutated[at:at] = mutated[at : at + rng.randrange(1, 200)]
        else:
            del mutated[rng.randrange(at, len(mutated) + 1) :]
    return bytes(mutated)


def test_mutated_files_neither_crash_nor_leak() -> None:
    rng, sources, leaks = random.Random(3), _sources(), 0
    for _ in range(1500):
        cleaned = _cleaned(_mutated(rng.choice(sources), rng))
        leaks += cleaned is not None and NAME.encode() in b"".join(map(bytes, cleaned.content))
    assert leaks == 0


def _declared_elements() -> list[tuple[int, str]]:
    """Every element of the standard's dictionary behind the file meta information, with its VR."""
    pairs = [(tag, dictionary_VR(tag).split(" or ")[0]) for tag in keyword_dict.values() if tag >> 16 > 2]
    return [(tag, vr) for tag, vr in pairs if vr != "NONE" and tag != 0x7FE00010]


def _element(tag: int, vr: str, value: bytes) -> bytes:
    header = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr.encode())
    long_form = vr in {"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"}
    return (
        header + struct.pack("<HL" if long_form else "<H", *((0, len(value)) if long_form else (len(value),))) + value
    )


def test_no_element_of_the_dictionary_carries_a_name() -> None:
    content, name = to_bytes(ct_image(16)), NAME.encode() + b"XX"
    start = content.index(struct.pack("<HH", 8, 8) + b"CS")
    item = _element(0x00100010, "PN", name) + _element(0x00400275, "UT", name)
    leaks = []
    for tag, vr in _declared_elements():
        value = struct.pack("<HHL", 0xFFFE, 0xE000, len(item)) + item if vr == "SQ" else name
        cleaned = _cleaned(content[:start] + _element(tag, vr, value) + content[start:])
        if cleaned is not None and name in b"".join(map(bytes, cleaned.content)):
            leaks.append(f"{tag:08X}")
    assert leaks == []
