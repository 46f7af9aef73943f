"""What a centre is answered about an image: the same words on every page and over the API."""

from typing import Any, TypedDict

from django.urls import reverse

from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.reason_codes import MAY_CHANGE, advice
from pentathlon_site.core.text import localised


class Answer(TypedDict):
    """One image, as the API and the pages tell it."""

    number: str | None
    state: str
    code: str
    reason: str
    advice: str
    retry: bool
    complete: bool
    missing: list[str]
    labels: dict[str, str]
    received_at: str
    receipt: str


def answer_of(inclusion: Inclusion) -> Answer:
    """The answer about an image, in the reader's language."""
    reason, what_to_do = localised(inclusion.detail), advice(inclusion.code)
    return {
        "number": inclusion.number,
        "state": inclusion.state,
        "code": inclusion.code,
        "reason": reason,
        "advice": "" if what_to_do in reason else what_to_do,
        "retry": inclusion.state == Inclusion.State.REFUSED and inclusion.code in MAY_CHANGE,
        "complete": inclusion.is_complete,
        "missing": missing_of(inclusion),
        "labels": inclusion.labels,
        "received_at": inclusion.received_at.isoformat(),
        "receipt": receipt_address(inclusion),
    }


def missing_of(inclusion: Inclusion) -> list[str]:
    """What the centre still has to send: `labels`, `mask`."""
    if inclusion.state == Inclusion.State.REFUSED:
        return []
    missing = []
    if inclusion.challenge.has_labels and inclusion.labelled_at is None:
        missing.append("labels")
    if inclusion.challenge.needs_mask and not hasattr(inclusion, "mask"):
        missing.append("mask")
    return missing


def receipt_address(inclusion: Inclusion) -> str:
    """Where the receipt is; empty for a refused image."""
    if inclusion.number is None:
        return ""
    parts: dict[str, Any] = {"event": inclusion.centre.event.slug, "centre": inclusion.centre_id}
    return reverse("collection:inclusion", kwargs={**parts, "number": inclusion.number})
