"""Rounds of the status mail: planned once, every mail claimed before it is handed over, none sent twice."""

from collections.abc import Callable
from datetime import datetime, timedelta
from smtplib import SMTPDataError, SMTPHeloError, SMTPNotSupportedError, SMTPRecipientsRefused, SMTPSenderRefused
from zoneinfo import ZoneInfo

from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Count

from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event
from pentathlon_site.core.errors import log_our_fault
from pentathlon_site.jobs.queue import enqueue
from pentathlon_site.monitoring.mails import Round, addressed, message_id_of
from pentathlon_site.monitoring.models import Digest, DigestMail
from pentathlon_site.monitoring.queries.readers import plan_of, readers
from pentathlon_site.monitoring.slots import LATE_UNTIL, last_slot

State = DigestMail.State
Clock = Callable[[], datetime]

CLAIM_HOLDS = timedelta(minutes=10)
"""Longer than any mail server lets a client wait: whoever claimed a mail so long ago is dead."""

_REFUSALS = (SMTPRecipientsRefused, SMTPSenderRefused, SMTPDataError, SMTPHeloError, SMTPNotSupportedError)
"""The mail server said no: the mail has certainly not gone."""


def plan_digests(*, at: datetime) -> list[Digest]:
    """Begin the rounds that are due, and go on with those whose worker died; the new ones."""
    settle_claims(at=at)
    begun = [digest for event in _collecting(at) if (digest := _begin_due(event, at)) is not None]
    for digest in Digest.objects.filter(finished_at=None, begun_at__lte=at - CLAIM_HOLDS):
        enqueue("monitoring.send_digest", digest=digest.pk)
    return begun


def due_slot(event: Event, at: datetime) -> datetime | None:
    """The planned moment for which a round should exist now; None: none, or it is too late for it."""
    plan = plan_of(event)
    if not plan.is_on:
        return None
    slot = last_slot(at, weekdays=plan.weekdays, hour=plan.hour, zone=ZoneInfo(event.time_zone))
    if slot is None or at - slot > LATE_UNTIL or (plan.changed_at is not None and slot < plan.changed_at):
        return None
    return slot if event.phase_at(slot) == "collection" else None


@transaction.atomic
def begin_digest(*, event: Event, slot: datetime, at: datetime) -> Digest | None:
    """Make the round of a slot, with a mail for everybody who wants one; None: it exists."""
    digest, is_new = Digest.objects.get_or_create(event=event, slot=slot, defaults={"begun_at": at})
    if not is_new:
        return None
    mails = [DigestMail(digest=digest, user=user) for user in readers(event)]
    DigestMail.objects.bulk_create(mails)
    enqueue("monitoring.send_digest", digest=digest.pk)
    record("begin_digest", f"digest:{digest.pk}", by=None, at=at, event=event.slug, facts={"mails": len(mails)})
    return digest


def send_digest(*, digest: Digest, clock: Clock) -> None:
    """Send what waits of a round; several workers may do so at once.

    A mail is claimed, and the claim is committed, before the mail server sees it: after a crash it is not known whether
    the mail went, so it is not sent again. Whoever refuses a connection has claimed nothing, and the work is retried.
    """
    work = Round(digest.event, clock())
    connection: BaseEmailBackend = get_connection()
    wanted = set(readers(digest.event).values_list("pk", flat=True))
    for mail in digest.mails.filter(state=State.WAITING).select_related("user").order_by("pk"):
        if _is_too_late(digest, clock()) or mail.user_id not in wanted:
            DigestMail.objects.filter(pk=mail.pk, state=State.WAITING).update(state=State.SKIPPED)
            continue
        written = _written(work, mail)
        connection.open()
        if written is not None and _claim(mail, clock()):
            _hand_over(connection, written, mail, clock)
    connection.close()
    finish_digest(digest=digest, at=clock())


def settle_claims(*, at: datetime) -> int:
    """Mark mails whose worker died between claim and confirmation: perhaps sent, never sent again."""
    stale = DigestMail.objects.filter(state=State.CLAIMED, claimed_at__lt=at - CLAIM_HOLDS)
    return stale.update(state=State.UNCERTAIN)


@transaction.atomic
def finish_digest(*, digest: Digest, at: datetime) -> bool:
    """Close a round of which nothing waits and nothing is on its way."""
    counts = dict(digest.mails.values_list("state").annotate(number=Count("pk")).order_by())
    if counts.keys() & {State.WAITING, State.CLAIMED}:
        return False
    if Digest.objects.filter(pk=digest.pk, finished_at=None).update(finished_at=at):
        record("finish_digest", f"digest:{digest.pk}", by=None, at=at, event=digest.event.slug, facts=counts)
    return True


def _is_too_late(digest: Digest, at: datetime) -> bool:
    return at - digest.slot > LATE_UNTIL or digest.event.phase_at(at) != "collection"


def _collecting(at: datetime) -> list[Event]:
    events = Event.objects.prefetch_related("phase_windows").select_related("governance")
    return [event for event in events if event.phase_at(at) == "collection"]


def _begin_due(event: Event, at: datetime) -> Digest | None:
    slot = due_slot(event, at)
    if slot is None or Digest.objects.filter(event=event, slot=slot).exists():
        return None
    return begin_digest(event=event, slot=slot, at=at)


def _written(work: Round, mail: DigestMail) -> EmailMessage | None:
    """The mail; None where we failed to write it, which must not keep the others from theirs."""
    try:
        written = work.mail_to(mail.user)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one mail
        log_our_fault(error)
        DigestMail.objects.filter(pk=mail.pk, state=State.WAITING).update(state=State.FAILED)
        return None
    return addressed(written, event=work.event, user=mail.user, message_id=message_id_of(mail))


def _claim(mail: DigestMail, at: datetime) -> bool:
    """Whether the mail is ours: committed at once, so that it holds whatever happens next."""
    with transaction.atomic(durable=True):
        return (
            DigestMail.objects.filter(pk=mail.pk, state=State.WAITING).update(state=State.CLAIMED, claimed_at=at) == 1
        )


def _hand_over(connection: BaseEmailBackend, written: EmailMessage, mail: DigestMail, clock: Clock) -> None:
    try:
        connection.send_messages([written])
    except _REFUSALS as error:
        log_our_fault(error)
        _settle(mail, State.FAILED)
    except Exception as error:  # noqa: BLE001 - a broken connection: nobody knows whether the mail has gone
        log_our_fault(error)
        _settle(mail, State.UNCERTAIN)
        connection.close()
    else:
        _settle(mail, State.SENT, sent_at=clock())


def _settle(mail: DigestMail, state: str, *, sent_at: datetime | None = None) -> None:
    DigestMail.objects.filter(pk=mail.pk, state=State.CLAIMED).update(state=state, sent_at=sent_at)
