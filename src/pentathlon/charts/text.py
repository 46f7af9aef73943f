"""Text in an SVG without a browser at hand: how wide it is, where it breaks, what may not stand in it."""

import re
import unicodedata
from html import escape

FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif"
FONT_SIZE = 12

_WIDTHS = {
    191: "'’",
    222: "ijl",
    278: " .,:;/[]|!·fItI",
    333: "-()r`",
    400: "°",
    500: "ckvsxyzJ",
    556: "0123456789abdeghnopquL_?#$«»–",
    584: "+=<>~×",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
}
"""Advance of letters in thousandths of the font size, in Arial and the fonts made to its measures."""
_WIDTH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_OTHER_WIDTH = 1000
_SPARE = 1.05  # for fonts that stand in for Arial
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text_width(text: str, *, size: int = FONT_SIZE) -> float:
    """Width in pixels that a text needs, with a little to spare."""
    letters = (letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return _SPARE * size * sum(_WIDTH.get(letter, _OTHER_WIDTH) for letter in letters) / 1000


def break_text(text: str, *, width: float, lines: int = 2) -> list[str]:
    """The text in at most `lines` lines that are no wider than `width`; what does not fit ends in an ellipsis."""
    broken = [""]
    for word in text.split():
        longer = f"{broken[-1]} {word}".strip()
        if text_width(longer) <= width or (not broken[-1] and len(broken) <= lines):
            broken[-1] = longer
        else:
            broken.append(word)
    if len(broken) > lines:
        broken[lines - 1 :] = [" ".join(broken[lines - 1 :])]
    return [_cut(line, width) for line in broken]


def markup(text: str) -> str:
    """The text as it may stand in SVG: escaped, without characters that XML does not know."""
    return escape(_NOT_XML.sub("\ufffd", text), quote=True)


def _cut(text: str, width: float) -> str:
    if text_width(text) <= width:
        return text
    while text and text_width(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
