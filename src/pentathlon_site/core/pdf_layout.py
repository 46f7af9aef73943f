"""How a sheet becomes a PDF."""

import io
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from xml.sax.saxutils import escape

from django.utils.translation import gettext as _
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, HRFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

from pentathlon_site.core.pdf import Sheet
from pentathlon_site.core.text import reader_language

_TEXT, _BOLD, _FIXED = "DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono"
_INK, _QUIET, _RULE = HexColor("#12243a"), HexColor("#4a5a6c"), HexColor("#c5ced8")
_MARGIN = 22 * mm


def lay_out(sheet: Sheet) -> bytes:
    """The sheet as PDF, as `render_pdf` promises it."""
    _load_fonts()
    stream = io.BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=sheet.title,
        author=sheet.holder,
        creator="Pentathlon",
        producer="Pentathlon",
        lang=reader_language(),
        invariant=1,
    )

    def draw_footer(canvas: Canvas, _document: SimpleDocTemplate) -> None:
        canvas.setFont(_TEXT, 7.5)
        canvas.setFillColor(_QUIET)
        canvas.drawString(_MARGIN, 12 * mm, sheet.footer)

    document.build(_flow(sheet), onFirstPage=draw_footer, onLaterPages=draw_footer)
    return stream.getvalue()


def _flow(sheet: Sheet) -> list[Flowable]:
    flow = [_paragraph(sheet.title, size=20, font=_BOLD, after=6 * mm)]
    flow += [_paragraph(sentence, after=3 * mm) for sentence in sheet.paragraphs]
    if sheet.rows:
        flow += [Spacer(1, 3 * mm), _facts(sheet.rows), Spacer(1, 5 * mm)]
    if sheet.fingerprint:
        flow.append(_paragraph(_("SHA-256 fingerprint"), colour=_QUIET, size=9, after=1 * mm))
        flow.append(_paragraph(_in_groups(sheet.fingerprint), font=_FIXED, size=9, after=5 * mm))
    if sheet.closing:
        flow.append(HRFlowable(width="100%", thickness=0.5, color=_RULE, spaceAfter=4 * mm))
    return flow + [_paragraph(sentence, size=9, colour=_QUIET, after=2 * mm) for sentence in sheet.closing]


def _facts(rows: tuple[tuple[str, str], ...]) -> Table:
    cells = [[_paragraph(name, colour=_QUIET), _paragraph(value, font=_BOLD)] for name, value in rows]
    rule = ("LINEBELOW", (0, 0), (-1, -1), 0.5, _RULE)
    return Table(
        cells, colWidths=[55 * mm, A4[0] - 2 * _MARGIN - 55 * mm], style=[rule, ("VALIGN", (0, 0), (-1, -1), "TOP")]
    )


def _paragraph(
    text: str, *, size: float = 10.5, font: str = _TEXT, colour: HexColor = _INK, after: float = 0
) -> Paragraph:
    style = ParagraphStyle(
        "", fontName=font, fontSize=size, leading=size * 1.45, textColor=colour, spaceAfter=after, splitLongWords=True
    )
    return Paragraph(escape(text), style)


def _in_groups(fingerprint: str) -> str:
    return " ".join(fingerprint[start : start + 8] for start in range(0, len(fingerprint), 8))


@cache
def _load_fonts() -> None:
    """Fonts that know every accent of Europe; they ship with matplotlib, which draws the toolkit's figures."""
    found = find_spec("matplotlib")
    assert found is not None
    assert found.origin is not None
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    for name in (_TEXT, _BOLD, _FIXED):
        registerFont(TTFont(name, folder / f"{name}.ttf"))
