"""Receipts: for the hospital's own table, which never leaves it."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.models import Batch, Inclusion, Withdrawal
from pentathlon_site.core.pdf import Sheet, render_pdf
from pentathlon_site.core.text import localised

_BLANK = "…" * 18


def inclusion_receipt(inclusion: Inclusion) -> bytes:
    """Receipt of one image as PDF."""
    event = inclusion.centre.event
    rows = (
        (_("Inclusion number"), inclusion.number or ""),
        (_("Hospital reference"), _BLANK),
        *_common(event, inclusion.centre.name, localised(inclusion.challenge.definition.title)),
        (_("Received"), written_moment(event, inclusion.received_at)),
        (_("State"), str(inclusion.get_state_display())),
        (_("Sent by"), inclusion.sent_by.full_name),
    )
    sheet = Sheet(
        title=_("Receipt of an image"),
        paragraphs=(_keep_it(),),
        rows=rows,
        fingerprint=inclusion.file_sha256,
        closing=(_how_to_withdraw(),),
        footer=f"Pentathlon – {inclusion.number}",
    )
    return render_pdf(sheet)


def batch_receipt(batch: Batch, inclusions: Iterable[Inclusion]) -> bytes:
    """Receipt of a batch as PDF: a line for each image, with room for the hospital's reference."""
    event = batch.centre.event
    lines = tuple((each.number or "", _BLANK) for each in inclusions if each.number)
    rows = (
        *_common(event, batch.centre.name, localised(batch.challenge.definition.title)),
        (_("Declared"), written_moment(event, batch.declared_at)),
        (_("Patients informed until"), date_format(batch.informed_on, "DATE_FORMAT")),
        (_("Patient notice"), _("version %(number)s") % {"number": batch.notice.number}),
        (_("Declared by"), batch.declared_by.full_name),
        (_("Inclusion number"), _("Hospital reference")),
        *lines,
    )
    sheet = Sheet(
        title=_("Receipt of a batch"),
        paragraphs=(_keep_it(),),
        rows=rows,
        closing=(_how_to_withdraw(),),
        footer=f"Pentathlon – {batch.pk}",
    )
    return render_pdf(sheet)


def withdrawal_receipt(withdrawal: Withdrawal) -> bytes:
    """Receipt of an erasure as PDF."""
    event = withdrawal.challenge.event
    rows = (
        (_("Receipt"), withdrawal.receipt),
        (_("Inclusion number"), withdrawal.number),
        *_common(event, withdrawal.centre.name, localised(withdrawal.challenge.definition.title)),
        (_("Reason"), str(withdrawal.get_reason_display())),
        (_("Withdrawn"), written_moment(event, withdrawal.withdrawn_at)),
        (_("Erased"), written_moment(event, withdrawal.erased_at) if withdrawal.erased_at else _("not everything yet")),
    )
    sheet = Sheet(
        title=_("Receipt of a withdrawal"),
        paragraphs=(what_was_erased(withdrawal),),
        rows=rows,
        closing=(_("The same image is refused if it is sent again."),),
        footer=f"Pentathlon – {withdrawal.receipt}",
    )
    return render_pdf(sheet)


def what_was_erased(withdrawal: Withdrawal) -> str:
    """What a receipt says of the erasure."""
    if withdrawal.erased_at is None:
        return _(
            "The image is withdrawn: nobody sees it any more. Part of the storage did not answer; the erasure goes on "
            "by itself, and this receipt will say when it is complete."
        )
    return _("The image, its mask, its labels and everything made of them were erased from database and storage.")


def written_moment(event: Event, at: object) -> str:
    """A moment in the event's time zone, with the zone."""
    local = timezone.localtime(at, ZoneInfo(event.time_zone))  # type: ignore[arg-type]  # a moment of a model
    return f"{date_format(local, 'DATE_FORMAT')}, {local:%H:%M} ({event.time_zone})"


def _common(event: Event, centre: str, challenge: str) -> tuple[tuple[str, str], ...]:
    return ((_("Event"), localised(event.title)), (_("Centre"), centre), (_("Challenge"), challenge))


def _keep_it() -> str:
    return _(
        "Write the hospital's own reference of the exam beside the inclusion number and keep this sheet in the "
        "hospital: nobody else can tell which patient an image belongs to. Never send it to the organiser."
    )


def _how_to_withdraw() -> str:
    return _("If the patient objects: enter the inclusion number on the page “Withdraw an image” of your centre.")
