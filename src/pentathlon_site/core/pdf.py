"""Certificates and receipts on one page: same facts, same bytes."""

from dataclasses import dataclass

from django.http import HttpResponse


@dataclass(frozen=True)
class Sheet:
    """What stands on a certificate or receipt, from top to bottom. Empty parts are left out.

    Attributes:
        title: What it is.
        paragraphs: Whole sentences.
        rows: Facts, as pairs of name and value.
        fingerprint: A hash, which is set so that it can be compared by eye.
        closing: Whole sentences below the facts.
        footer: One line on the edge of the page: what made it, where it is verified.
        holder: Name for the document's own properties; empty where these shall name nobody.
    """

    title: str
    paragraphs: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    fingerprint: str = ""
    closing: tuple[str, ...] = ()
    footer: str = ""
    holder: str = ""


def render_pdf(sheet: Sheet) -> bytes:
    """The sheet as PDF in the reader's language, its fonts embedded. No clock and no chance enter it."""
    from pentathlon_site.core.pdf_layout import lay_out  # noqa: PLC0415 - reportlab would slow every start

    return lay_out(sheet)


def pdf_answer(content: bytes, name: str) -> HttpResponse:
    """The PDF as something to save under a name."""
    return HttpResponse(
        content, content_type="application/pdf", headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
