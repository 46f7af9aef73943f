"""Text in pixels is found and covered, anatomy is left alone."""

import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from builders.burned_in import FONTS, SIZES, Picture, ct_slice, pictures, speckle_fan, write_text
from pentathlon.deidentification.burned_in_text import TextBox, find_text, may_hold_text, read_text, to_display

SHAPE = (352, 448)
SMALL_SIZES = SIZES[:4]
NAME = "LEFÈVRE Hélène"


def covered(picture: Picture, boxes: tuple[TextBox, ...]) -> np.ndarray:
    """(rows, columns): whether a pixel is within a box."""
    mask = np.zeros(picture.frame.shape[:2], bool)
    for box in boxes:
        mask[box.row0 : box.row1, box.column0 : box.column1] = True
    return mask


def some_pictures(kind: str) -> list[Picture]:
    """Every eighth picture of each font in small sizes and every grey."""
    return list(pictures(kind, fonts=FONTS, sizes=SMALL_SIZES, shape=SHAPE, seed=2))[::8]


def named(shape: tuple[int, ...] = SHAPE, grey: int = 255, background: int = 0) -> np.ndarray:
    """A flat picture with a name."""
    frame = np.full(shape, background, np.uint8)
    write_text(frame, NAME, at=(shape[0] // 2, 20), font=FONTS[0], size=14, grey=grey)
    return frame


@pytest.mark.parametrize(("kind", "least"), [("black", 0.97), ("speckle", 0.97), ("ct", 0.9)])
def test_find_text_hides_texts(kind, least):
    hidden = []
    for picture in some_pictures(kind):
        mask = covered(picture, find_text(picture.frame))
        hidden += [mask[ink.pixels].mean() >= 0.8 for ink in picture.inks]
    assert np.mean(hidden) >= least


@pytest.mark.parametrize("kind", ["black", "speckle", "ct"])
def test_gate_lets_every_picture_with_text_pass(kind):
    all_of_a_kind = pictures(kind, fonts=FONTS, sizes=SIZES, shape=SHAPE, seed=4)
    assert all(may_hold_text(picture.frame) for picture in all_of_a_kind)


@pytest.mark.parametrize("draw", [speckle_fan, ct_slice])
def test_anatomy_without_text_has_no_boxes(draw):
    frames = [draw(*SHAPE, seed=seed)[0] for seed in range(3)]
    assert [find_text(frame) for frame in frames] == [(), (), ()]


def test_gate_stops_most_slices_without_text():
    assert sum(may_hold_text(ct_slice(512, 512, seed=seed)[0]) for seed in range(20)) <= 2


@pytest.mark.parametrize("shape", [(1, 1), (2, 500), (16, 16), (33, 47)])
@pytest.mark.parametrize("value", [0, 255])
def test_flat_picture_of_any_size_holds_nothing(shape, value):
    frame = np.full(shape, value, np.uint8)
    assert not may_hold_text(frame)
    assert find_text(frame) == ()


@pytest.mark.parametrize(("ink", "paper"), [((255, 0, 0), (76, 76, 76)), ((0, 0, 255), (255, 255, 255))])
def test_coloured_text_of_the_brightness_of_its_paper_is_found(ink, paper):
    frame = np.empty((*SHAPE, 3), np.uint8)
    for channel in range(3):
        frame[..., channel] = named(grey=ink[channel], background=paper[channel])
    assert may_hold_text(frame)
    assert len(find_text(frame)) >= 1


def test_boxes_are_pixels_within_the_picture():
    frame = named()
    write_text(frame, NAME, at=(0, 0), font=FONTS[1], size=16, grey=200)
    for box in find_text(frame):
        assert 0 <= box.row0 < box.row1 <= SHAPE[0]
        assert 0 <= box.column0 < box.column1 <= SHAPE[1]


def test_text_in_a_picture_larger_than_a_tile_is_found_at_its_place():
    frame = np.zeros((1100, 2200), np.uint8)
    ink = write_text(frame, NAME, at=(1040, 1000), font=FONTS[0], size=14, grey=255)
    mask = covered(Picture(frame, (ink,), frame > 255), find_text(frame))
    assert mask[ink.pixels].all()
    assert mask.sum() < 5000


def test_read_text_reads_what_was_written():
    frame = named()
    assert "HELENE" in "".join(read_text(frame, find_text(frame))).upper().replace("É", "E").replace("È", "E")


def test_read_text_of_a_covered_picture_is_empty():
    frame = named()
    boxes = find_text(frame)
    for box in boxes:
        frame[box.row0 : box.row1, box.column0 : box.column1] = 0
    assert not "".join(read_text(frame, boxes))


@pytest.mark.parametrize("value", [300, 4095, 65535])
def test_text_at_the_top_of_the_range_is_found_in_stored_values(value):
    slice_, _ = ct_slice(*SHAPE, seed=1)
    stored = slice_.astype(np.uint16)
    name = named(grey=255)
    stored[name > 127] = value
    frame = to_display(stored)
    assert may_hold_text(frame)
    assert len(find_text(frame)) >= 1


@pytest.mark.parametrize("dtype", [np.int16, np.uint16, np.int32, np.uint32])
def test_to_display_keeps_the_order_of_values(dtype):
    values = np.linspace(0, 3000, 64 * 64).astype(dtype).reshape(64, 64)
    shown = to_display(values).astype(int).ravel()
    assert (np.diff(shown) >= 0).all()
    assert shown[-1] - shown[0] >= 200


def test_to_display_leaves_eight_bits_as_they_are():
    frame = named()
    assert np.array_equal(to_display(frame), frame)


def test_without_the_extra_the_error_says_what_to_install():
    program = """
        import sys
        sys.modules["onnxruntime"] = None
        import numpy as np
        from pentathlon.deidentification.burned_in_text import find_text, may_hold_text
        frame = np.arange(4096, dtype=np.uint8).reshape(64, 64)
        may_hold_text(frame)
        find_text(frame)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False)
    assert "OperatorError" in done.stderr
    assert "pip install 'pentathlon[text]'" in done.stderr


def test_nothing_is_printed_and_no_file_is_written(tmp_path: Path):
    program = """
        import numpy as np
        from pentathlon.deidentification.burned_in_text import find_text, read_text
        frame = np.arange(4096, dtype=np.uint8).reshape(64, 64)
        read_text(frame, find_text(frame))
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout + done.stderr == ""
    assert list(tmp_path.iterdir()) == []
