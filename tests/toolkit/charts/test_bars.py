"""Bar charts are well-formed, accessible, legible and repeatable."""

import xml.etree.ElementTree as ET
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pentathlon.charts import bar_chart
from pentathlon.charts.text import break_text, text_width

SVG = "{http://www.w3.org/2000/svg}"
SETS = {"train/part1": [120, 3], "validation": [40, 0], "test": [100, 1]}
LONG = (
    "Carcinome canalaire infiltrant non spécifique de grade 3, récepteurs hormonaux négatifs, avec un très long libellé"
)


def parse(svg):
    return ET.fromstring(svg)


def texts(svg):
    return [element.text for element in parse(svg).iter(f"{SVG}text")]


def boxes(svg):
    """Left, top, right, bottom of every text."""
    for element in parse(svg).iter(f"{SVG}text"):
        x, y, size = (float(element.get(name)) for name in ("x", "y", "font-size"))
        width = text_width(element.text or "", size=size)
        left = x - width if element.get("text-anchor") == "end" else x
        yield left, y - 0.8 * size, left + width, y + 0.2 * size


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize("stacked", [False, True])
def test_chart_says_every_number_to_eyes_and_to_screen_readers(stacked):
    svg = bar_chart(title="Labels per set", categories=["Lésion", "Kyste"], series=SETS, stacked=stacked)
    root = parse(svg)
    assert (root.get("role"), root[0].text) == ("img", "Labels per set")
    assert root[1].text == (
        "Lésion: train/part1 120, validation 40, test 100; Kyste: train/part1 3, validation 0, test 1"
    )
    assert all(number in " ".join(texts(svg)).split() for number in ("120", "40", "100", "3", "0", "1"))


def test_single_series_needs_no_legend():
    svg = bar_chart(title="Exclusions", categories=["blank", "no_label"], series={"images": [13, 2]})
    assert texts(svg) == ["Exclusions", "blank", "13", "no_label", "2"]


def test_bars_are_as_long_as_their_values():
    svg = bar_chart(title="T", categories=["a", "b", "c"], series={"n": [50, 100, 0]})
    lengths = [float(bar.get("width")) for bar in list(parse(svg).iter(f"{SVG}rect"))[1:]]
    assert lengths == pytest.approx([lengths[1] / 2, lengths[1], 0], abs=0.1)


def test_stacked_bars_lie_end_to_end():
    svg = bar_chart(title="T", categories=["a"], series={"kept": [30], "excluded": [10]}, stacked=True)
    *_, kept, excluded = parse(svg).iter(f"{SVG}rect")
    assert float(kept.get("x")) + float(kept.get("width")) == pytest.approx(float(excluded.get("x")), abs=0.11)
    assert kept.get("y") == excluded.get("y")


@pytest.mark.parametrize("stacked", [False, True])
@settings(max_examples=25)
@given(
    categories=st.lists(st.one_of(st.just(LONG), st.text(max_size=90)), max_size=46),
    names=st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=6, unique=True),
    largest=st.integers(0, 10**6),
)
def test_texts_neither_overlap_nor_leave_the_picture(stacked, categories, names, largest):
    series = {name: [largest // (place + 1) for place in range(len(categories))] for name in names}
    svg = bar_chart(title="Fichiers reçus par centre", categories=categories, series=series, stacked=stacked)
    found = [box for box in boxes(svg) if box[2] > box[0]]
    assert not any(overlap(one, other) for one, other in combinations(found, 2))
    width, height = (float(parse(svg).get(name)) for name in ("width", "height"))
    assert all(box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height for box in found)


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_text_gives_well_formed_svg(title, categories):
    root = parse(bar_chart(title=title, categories=categories, series={"n": [1] * len(categories)}))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg",
        "title",
        "desc",
        "rect",
        "text",
        "path",
    }


def test_nothing_to_show_is_a_dash():
    svg = bar_chart(title="Exclusions", categories=[], series={"images": []})
    assert texts(svg) == ["Exclusions", "–"]
    assert parse(svg)[1].text == "–"


def test_same_numbers_give_the_same_bytes():
    charts = {bar_chart(title="T", categories=["a", "b"], series=SETS) for _ in range(2)}
    assert len(charts) == 1


def test_values_are_written_in_the_given_format():
    svg = bar_chart(title="T", categories=["a"], series={"share": [0.256]}, number_format="{:.1%}")
    assert texts(svg)[-1] == "25.6%"


@pytest.mark.parametrize("values", [[-1.0], [float("nan")], [float("inf")], [1, 2], []])
def test_what_is_no_bar_is_refused(values):
    with pytest.raises(ValueError, match=r"bars show finite|one value per category"):
        bar_chart(title="T", categories=["a"], series={"n": values})


def test_long_text_breaks_into_two_lines_and_ends_in_an_ellipsis():
    lines = break_text(LONG, width=200)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(text_width(line) <= 200 for line in lines)


@given(st.text(), st.integers(30, 300), st.integers(1, 3))
def test_broken_text_fits(text, width, lines):
    broken = break_text(text, width=width, lines=lines)
    assert len(broken) <= lines
    assert all(text_width(line) <= width for line in broken)
