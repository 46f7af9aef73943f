"""The list of signatures as CSV, for the records of the data protection officer."""

import csv
import io
from collections.abc import Iterable

from pentathlon_site.charter.models import Signature
from pentathlon_site.charter.queries import verify

COLUMNS = (
    "receipt", "name", "professional_id", "email", "version", "language", "sha256", "authentication", "signed_at_utc",
    "verified",
)  # fmt: skip


def signature_table(signatures: Iterable[Signature]) -> bytes:
    """UTF-8 with byte order mark, which spreadsheets need to see the accents; nothing in it is run as a formula."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, signatures))
    return stream.getvalue().encode("utf-8-sig")


def _row(signature: Signature) -> list[str]:
    cells = (
        signature.receipt,
        signature.full_name,
        signature.professional_id,
        signature.user.email,
        signature.version.number,
        signature.language,
        signature.sha256,
        signature.authentication,
        f"{signature.signed_at:%Y-%m-%dT%H:%M:%SZ}",
        "yes" if verify(signature) else "NO",
    )
    return [_plain(str(cell)) for cell in cells]


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
