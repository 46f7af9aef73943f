"""The operations of the API: each finds its place, asks the access table, and calls one query or one action."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router

from pentathlon_site.api import schemas, upload_settings
from pentathlon_site.api.places import allowed_place, batch_of, challenge_of, inclusion_of, nothing_here
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.actions import (
    declare_batch,
    label_inclusion,
    receive_image,
    receive_mask,
    withdraw_inclusion,
)
from pentathlon_site.collection.actions.batch import Declaration
from pentathlon_site.collection.answers import answer_of
from pentathlon_site.collection.keys import event_key, received_hash
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.queries import inclusions_of
from pentathlon_site.core.access import Place, check_allowed
from pentathlon_site.core.text import localised

router = Router(tags=["collection"])

CENTRE = "/events/{event}/centres/{centre}"
CHALLENGE = CENTRE + "/challenges/{challenge}"
_REFUSALS = dict.fromkeys((401, 403, 404, 409, 413, 422, 429), schemas.ErrorAnswer)


@router.get("/me", response={200: schemas.Me, 401: schemas.ErrorAnswer}, summary="The account, and its centres")
def me(request: HttpRequest) -> dict[str, Any]:
    """Who speaks, at which centres, and what is missing there before images can be sent."""
    check_allowed(request.user, "use_own_account", Place(), timezone.now())
    user: Any = request.user
    centres = upload_settings.my_centres(request, timezone.now())
    return {"name": user.full_name, "email": user.email, "language": user.language, "centres": centres}


@router.get("/events/{event}", response={200: schemas.EventSummary, 404: schemas.ErrorAnswer}, auth=None)
def event_summary(request: HttpRequest, event: str) -> dict[str, Any]:
    """An event as everybody may see it."""
    found = Event.objects.filter(slug=event, is_public=True).first()
    if found is None:
        raise nothing_here()
    at = timezone.now()
    challenges = [
        {"slug": each.slug, "title": localised(each.definition.title), "target": each.target}
        for each in upload_settings.launched(found, at)
    ]
    return {
        "slug": found.slug,
        "title": localised(found.title),
        "organiser": found.organiser_name,
        "phase": found.phase_at(at),
        "challenges": challenges,
        "notice": upload_settings.notice_in_force(request, found),
    }


@router.get(CHALLENGE + "/settings", response={200: schemas.UploadSettings, **_REFUSALS}, summary="Before sending")
def settings(request: HttpRequest, event: str, centre: int, challenge: str) -> dict[str, Any]:
    """Secret of the centre's pseudonyms, limits, notice and label form: what de-identifying and sending need."""
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre, challenge=challenge)
    user: Any = request.user
    return upload_settings.upload_settings(request, place.centre, challenge_of(place), by=user, at=timezone.now())


@router.post(CHALLENGE + "/batches", response={200: schemas.BatchOut, **_REFUSALS}, summary="Declare a batch")
def declare(
    request: HttpRequest, event: str, centre: int, challenge: str, content: schemas.DeclarationIn
) -> dict[str, str]:
    """State that the patients of a batch were informed, that the waiting period is over and that none objected."""
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre, challenge=challenge)
    user: Any = request.user
    batch = declare_batch(
        challenge=challenge_of(place),
        centre=place.centre,
        declaration=Declaration(**content.model_dump()),
        by=user,
        at=timezone.now(),
    )
    return {"batch": str(batch.pk)}


@router.post(CHALLENGE + "/lacking", response={200: schemas.Lacking, **_REFUSALS}, summary="Which do you lack?")
def lacking(request: HttpRequest, event: str, centre: int, challenge: str, content: schemas.Hashes) -> dict[str, Any]:
    """Of these images, which the site lacks, and what it answered about the others: how a broken sending goes on."""
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre, challenge=challenge)
    secret = event_key(place.event, by=request.user, at=timezone.now())
    asked = {received_hash(secret, each): each for each in content.sha256}
    rows = inclusions_of(place.centre, challenge_of(place)).filter(received__in=asked)
    known = {asked[row.received]: row for row in rows}
    return {
        "lacking": [each for each in asked.values() if each not in known],
        "known": [{**_answer(request, row), "sha256": sha256} for sha256, row in known.items()],
    }


@router.put(
    CENTRE + "/batches/{batch}/images/{sha256}",
    response={200: schemas.ImageAnswer, **_REFUSALS},
    summary="Send an image",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/dicom": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
def send_image(request: HttpRequest, event: str, centre: int, batch: UUID, sha256: str) -> dict[str, Any]:
    """One DICOM image, de-identified with the key of the centre, under the SHA-256 of its bytes.

    The answer comes in the same second: accepted, accepted with a question, or refused with the reason and what to do.
    Sending the same bytes again is harmless and gives the same answer; a refused image is looked at again.
    """
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre)
    user: Any = request.user
    inclusion = receive_image(
        batch=batch_of(place, batch), sha256=sha256, content=request.body, by=user, at=timezone.now()
    )
    return _answer(request, inclusion)


@router.get(CENTRE + "/inclusions", response={200: schemas.Inclusions, **_REFUSALS}, summary="Images of a centre")
def inclusions(request: HttpRequest, event: str, centre: int, challenge: str = "") -> dict[str, Any]:
    """Images of a centre, the newest first, refused ones too; of one challenge where it is named."""
    place = allowed_place(request, "see_inclusions", "read", event=event, centre=centre)
    rows = inclusions_of(place.centre)
    if challenge:
        rows = rows.filter(challenge__slug=challenge)
    return {"inclusions": [_answer(request, row) for row in rows]}


@router.get(CENTRE + "/inclusions/{number}", response={200: schemas.ImageAnswer, **_REFUSALS}, summary="One image")
def inclusion(request: HttpRequest, event: str, centre: int, number: str) -> dict[str, Any]:
    """What became of an image."""
    place = allowed_place(request, "see_inclusions", "read", event=event, centre=centre)
    return _answer(request, inclusion_of(place, number))


@router.put(
    CENTRE + "/inclusions/{number}/labels", response={200: schemas.ImageAnswer, **_REFUSALS}, summary="State labels"
)
def send_labels(
    request: HttpRequest, event: str, centre: int, number: str, content: schemas.LabelsIn
) -> dict[str, Any]:
    """Labels of an image in the closed vocabulary of its challenge. May be changed until the collection ends."""
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre)
    user: Any = request.user
    labelled = label_inclusion(inclusion=inclusion_of(place, number), labels=content.labels, by=user, at=timezone.now())
    return _answer(request, labelled)


@router.put(
    CENTRE + "/inclusions/{number}/mask",
    response={200: schemas.ImageAnswer, **_REFUSALS},
    summary="Send a mask",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
def send_mask(request: HttpRequest, event: str, centre: int, number: str) -> dict[str, Any]:
    """The mask of an image on its pixels: NIfTI, PNG, BMP or DICOM. Another mask takes the place of the first."""
    place = allowed_place(request, "upload_image", "upload", event=event, centre=centre)
    user: Any = request.user
    received = receive_mask(inclusion=inclusion_of(place, number), content=request.body, by=user, at=timezone.now())
    return _answer(request, received)


@router.post(CENTRE + "/withdrawals", response={200: schemas.WithdrawalOut, **_REFUSALS}, summary="Withdraw an image")
def withdraw(request: HttpRequest, event: str, centre: int, content: schemas.WithdrawalIn) -> dict[str, Any]:
    """Erase an image by its inclusion number, because the patient objects. It cannot be undone."""
    place = allowed_place(request, "withdraw_inclusion", "withdraw", event=event, centre=centre)
    user: Any = request.user
    withdrawal = withdraw_inclusion(
        event=place.event,
        centre=place.centre,
        number=content.number,
        reason=content.reason,
        by=user,
        at=timezone.now(),
    )
    return {
        "receipt": withdrawal.receipt,
        "withdrawn_at": withdrawal.withdrawn_at,
        "erased": withdrawal.erased_at is not None,
    }


def _answer(request: HttpRequest, row: Inclusion) -> dict[str, Any]:
    answer: dict[str, Any] = {**answer_of(row)}
    if answer["receipt"]:
        answer["receipt"] = request.build_absolute_uri(answer["receipt"])
    return answer
