"""Receive an image: the one way in which anything of a patient enters the site."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import numpy as np
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.definition import Text
from pentathlon.deidentification.workers import WorkerLostError
from pentathlon.imaging.fingerprint import THUMBNAIL, look_alikes
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.collection import stored_files
from pentathlon_site.collection.examiners import do_apart
from pentathlon_site.collection.inclusion_number import new_number
from pentathlon_site.collection.keys import centre_key, event_key, keyed_hash, objection_hash, received_hash
from pentathlon_site.collection.models import Batch, EventKey, Inclusion, Tombstone
from pentathlon_site.collection.rates import check_rates
from pentathlon_site.collection.reason_codes import OWN
from pentathlon_site.collection.received_image import Examined, Reason, examine_with, refused_unread
from pentathlon_site.collection.sending_rules import check_may_send
from pentathlon_site.core.errors import Conflict, Invalid, RequirementMissing

ENDING = "dcm"
LONGEST_BATCH = timedelta(days=1)


@dataclass(frozen=True)
class _Arrival:
    """An image that was examined, and how the server recognises it."""

    batch: Batch
    received: str
    examined: Examined
    pixels: str
    exam: str
    objection: str
    by: User
    at: datetime

    @property
    def thumbnail(self) -> Any:
        return np.frombuffer(self.examined.thumbnail, np.uint8).reshape(THUMBNAIL, THUMBNAIL)


def receive_image(*, batch: Batch, sha256: str, content: bytes, by: User, at: datetime) -> Inclusion:
    """Take an image, take it with a question, or refuse it with the reason.

    The same bytes are one image however often they arrive; a refused one is looked at again, because criteria may have
    changed and an earlier image may have been withdrawn.

    Args:
        batch: The declaration that covers it; made by the same person.
        sha256: Hash of the content as the sender states it.
        content: A DICOM image, de-identified with the key of the centre.
        by: Who sends it.
        at: When it arrived.

    Raises:
        ActionDenied, PhaseClosed, RequirementMissing, Conflict: may not be sent; see `check_may_send`. Asked again
            before the image is written: rights may end while it is examined.
        Invalid: the bytes are not those that were sent.
        RateExceeded: too much at a time.
    """
    check_may_send(by, batch.centre, batch.challenge, at)
    _check_batch(batch, by, at)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Invalid(_("The image was damaged on its way: send it again."), code="wrong_sha256")
    secret = event_key(batch.centre.event, by=by, at=at)
    received = received_hash(secret, sha256)
    known = _known(batch, received)
    if known is not None and known.state != Inclusion.State.REFUSED:
        return known
    check_rates(by, batch, at)
    examined = _examined(content, centre_key(batch.centre, by=by, at=at), batch.challenge.definition)
    return _decide(_arrival(batch, received, examined, secret, by=by, at=at))


def _check_batch(batch: Batch, by: User, at: datetime) -> None:
    """A declaration is of who made it, and of its day: other patients were informed since (R-08)."""
    if batch.declared_by_id != by.pk:
        raise Conflict(_("Somebody else declared this batch: declare one of your own."), code="other_batch")
    if at - batch.declared_at > LONGEST_BATCH:
        raise RequirementMissing(
            _("The declaration on patient information is older than a day: load the page again, and declare anew."),
            code="old_batch",
        )


def _known(batch: Batch, received: str) -> Inclusion | None:
    same = Inclusion.objects.filter(challenge=batch.challenge, centre=batch.centre, received=received)
    return same.select_related("challenge", "centre__event", "mask").first()


def _arrival(batch: Batch, received: str, examined: Examined, secret: bytes, *, by: User, at: datetime) -> _Arrival:
    """By what the image is recognised: hashes that mean nothing without the key of the event."""
    pixels = keyed_hash(secret, "pixels", examined.pixels) if examined.pixels else ""
    exam = keyed_hash(secret, "exam", f"{batch.centre_id} {examined.exam}") if examined.exam else ""
    return _Arrival(batch, received, examined, pixels, exam, objection_hash(secret, exam), by, at)


def _examined(content: bytes, key: bytes, definition: Definition) -> Examined:
    """What a process of its own finds, outside of any transaction: it takes a while, and may crash a decoder."""
    try:
        return do_apart(partial(examine_with, key, content, definition))
    except WorkerLostError as lost:
        return refused_unread(lost.why)


def _decide(arrival: _Arrival) -> Inclusion:
    """Write the file, then the row; a file whose row does not come is removed, here or by the clean-up.

    What other images have against this one is asked under the lock; only what was withdrawn is not even written.
    """
    check_may_send(arrival.by, arrival.batch.centre, arrival.batch.challenge, arrival.at)
    file = ""
    if arrival.examined.refusal is None and not _is_withdrawn(arrival):
        file = stored_files.write_file(stored_files.IMAGES, ENDING, arrival.examined.content)
    try:
        inclusion = _record(arrival, file)
    except BaseException:
        if file:
            stored_files.remove_file(file)
        raise
    if file and inclusion.file != file:
        stored_files.remove_file(file)
    return inclusion


@transaction.atomic(durable=True)  # never part of another: files go once it is committed
def _record(arrival: _Arrival, file: str) -> Inclusion:
    """The row of an image. One at a time within an event, so that of two equal images one is first."""
    EventKey.objects.select_for_update().get(event=arrival.batch.centre.event)
    known = _known(arrival.batch, arrival.received)
    if known is not None and known.state != Inclusion.State.REFUSED:
        return known
    taken = _taken_places(arrival)
    refusal = arrival.examined.refusal or _objection(arrival, taken)
    inclusion = known or Inclusion(
        challenge=arrival.batch.challenge, centre=arrival.batch.centre, received=arrival.received
    )
    inclusion.batch, inclusion.sent_by, inclusion.received_at = arrival.batch, arrival.by, arrival.at
    inclusion.findings = list(arrival.examined.findings)
    if refusal is not None:
        _refuse(inclusion, refusal)
    else:
        _accept(inclusion, arrival, file, taken)
    inclusion.save()
    facts = {
        "state": inclusion.state,
        "code": inclusion.code,
        "challenge": arrival.batch.challenge.slug,
        "centre": arrival.batch.centre_id,
    }
    slug = arrival.batch.centre.event.slug
    record("receive_image", f"inclusion:{inclusion.pk}", by=arrival.by, at=arrival.at, event=slug, facts=facts)
    return inclusion


def _refuse(inclusion: Inclusion, refusal: Reason) -> None:
    inclusion.state, inclusion.code = Inclusion.State.REFUSED, refusal.code
    inclusion.detail = _sentences((refusal,))


def _accept(inclusion: Inclusion, arrival: _Arrival, file: str, taken: set[int]) -> None:
    questions = (*arrival.examined.questions, *_look_alike_question(arrival))
    inclusion.state = Inclusion.State.QUESTION if questions else Inclusion.State.ACCEPTED
    inclusion.code = questions[0].code if questions else ""
    inclusion.detail = _sentences(questions)
    inclusion.number = _free_number()
    inclusion.file = file
    inclusion.file_sha256, inclusion.size_bytes = arrival.examined.sha256, len(arrival.examined.content)
    inclusion.pixels, inclusion.exam = arrival.pixels, arrival.exam
    inclusion.exam_place = next(place for place in range(len(taken) + 1) if place not in taken)
    inclusion.thumbnail = arrival.examined.thumbnail


def _sentences(reasons: tuple[Reason, ...]) -> dict[str, str]:
    """Reasons as whole sentences, in both languages."""
    return {
        "en": " ".join(_sentence(each.text.en) for each in reasons),
        "fr": " ".join(_sentence(each.text.fr) for each in reasons),
    }


def _sentence(text: str) -> str:
    began = text[:1].upper() + text[1:]
    return began if began.endswith((".", "!", "?")) else f"{began}."


def _free_number() -> str:
    number = new_number()
    while Inclusion.objects.filter(number=number).exists():
        number = new_number()
    return number


def _objection(arrival: _Arrival, taken: set[int]) -> Reason | None:
    """What other images have against this one."""
    return next(_objections(arrival, taken), None)


def _objections(arrival: _Arrival, taken: set[int]) -> Iterator[Reason]:
    """Only whether an image is known, never of which centre: no link is kept across centres (R-17)."""
    criteria = arrival.batch.challenge.definition.criteria
    if _is_withdrawn(arrival):
        yield Reason("withdrawn", OWN["withdrawn"])
    if Inclusion.objects.filter(pixels=arrival.pixels).exists():
        yield Reason("exact_duplicate", Text(en="The pixels are the same", fr="Les pixels sont les mêmes"))
    if criteria.near_duplicates == "exclude" and _has_look_alike(arrival):
        yield Reason("near_duplicate", Text(en="The picture looks the same", fr="L’image a le même aspect"))
    most = criteria.images_per_exam
    if len(taken) >= most:
        at_most = Text(en=f"At most {most} images per exam", fr=f"Au plus {most} images par examen")
        only_one = Text(en="One image per exam", fr="Une image par examen")
        yield Reason("several_per_exam", only_one if most == 1 else at_most)


def _is_withdrawn(arrival: _Arrival) -> bool:
    same = Q(pixels=arrival.pixels)
    if arrival.objection:
        same |= Q(exam=arrival.objection)
    return Tombstone.objects.filter(same, event=arrival.batch.centre.event).exists()


def _taken_places(arrival: _Arrival) -> set[int]:
    """Places of its exam that other images have; none where the exam is not known."""
    if not arrival.exam:
        return set()
    return set(_of_centre(arrival).filter(exam=arrival.exam).values_list("exam_place", flat=True))


def _look_alike_question(arrival: _Arrival) -> tuple[Reason, ...]:
    if arrival.batch.challenge.definition.criteria.near_duplicates == "exclude" or not _has_look_alike(arrival):
        return ()
    text = Text(en="The picture looks like another of the centre", fr="L’image ressemble à une autre du centre")
    return (Reason("near_duplicate", text),)


def _has_look_alike(arrival: _Arrival) -> bool:
    stored = [bytes(each) for each in _of_centre(arrival).values_list("thumbnail", flat=True)]
    others = np.frombuffer(b"".join(stored), np.uint8).reshape(len(stored), THUMBNAIL, THUMBNAIL)
    return bool(look_alikes(arrival.thumbnail, others))


def _of_centre(arrival: _Arrival) -> Any:
    """Images of the same centre and challenge that were not refused."""
    same = Inclusion.objects.filter(challenge=arrival.batch.challenge, centre=arrival.batch.centre)
    return same.exclude(state=Inclusion.State.REFUSED)
