"""The patient notice as a sheet to print and hand out."""

import re

from django.utils.translation import gettext as _

from pentathlon_site.core.pdf import Sheet, render_pdf

_MARKS = re.compile(r"\*\*|(?<!\w)\*|\*(?!\w)|^#+ +", re.MULTILINE)
_LINKS = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")


def notice_pdf(text: str, number: int) -> bytes:
    """A notice in Markdown as PDF, as plain paragraphs."""
    blocks = [block.strip() for block in text.split("\n\n") if block.strip()]
    title = _plain(blocks[0]) if blocks else ""
    paragraphs = [line for block in blocks[1:] for line in _lines(block)]
    footer = _("Patient information, version %(number)s") % {"number": number}
    return render_pdf(Sheet(title=title, paragraphs=tuple(paragraphs), footer=footer))


def _lines(block: str) -> list[str]:
    if block.startswith("#"):
        heading, _newline, rest = block.partition("\n")
        return [_plain(heading).upper(), *([_plain(rest)] if rest.strip() else [])]
    if block.startswith("- "):
        return [f"•  {_plain(line[2:])}" for line in block.split("\n")]
    return [_plain(block)]


def _plain(text: str) -> str:
    return _MARKS.sub("", _LINKS.sub(r"\1 (\2)", text)).replace("\n", " ").strip()
