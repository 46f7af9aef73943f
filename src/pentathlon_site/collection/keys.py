"""Secrets of centres and events, made when they are first needed, and the hashes made with them."""

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Any

from django.db import transaction

from pentathlon_site.audit.actions import record
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.models import CentreKey, EventKey

KEY_BYTES = 32


def centre_key(centre: Centre, *, by: Any, at: datetime) -> bytes:
    """Secret of a centre's pseudonyms; two who need it first at the same time get the same one."""
    key = CentreKey.objects.filter(centre=centre).first() or _made_centre_key(centre, by, at)
    return bytes(key.secret)


@transaction.atomic
def _made_centre_key(centre: Centre, by: Any, at: datetime) -> CentreKey:
    key, is_new = CentreKey.objects.get_or_create(centre=centre, defaults=_fresh(at))
    if is_new:
        record("make_centre_key", f"centre:{centre.pk}", by=by, at=at, event=centre.event.slug)
    return key


def event_key(event: Event, *, by: Any, at: datetime) -> bytes:
    """Secret of an event's hashes."""
    key = EventKey.objects.filter(event=event).first() or _made_event_key(event, by, at)
    return bytes(key.secret)


@transaction.atomic
def _made_event_key(event: Event, by: Any, at: datetime) -> EventKey:
    key, is_new = EventKey.objects.get_or_create(event=event, defaults=_fresh(at))
    if is_new:
        record("make_event_key", f"event:{event.slug}", by=by, at=at, event=event.slug)
    return key


def keyed_hash(key: bytes, purpose: str, value: str) -> str:
    """A hash that means nothing without the key."""
    return hmac.new(key, f"{purpose}\0{value}".encode(), hashlib.sha256).hexdigest()


def received_hash(secret: bytes, sha256: str) -> str:
    """By which the bytes of a file are recognised; somebody who has the file cannot find it without the key."""
    return keyed_hash(secret, "received", sha256)


def objection_hash(secret: bytes, exam: str) -> str:
    """By which an exam is recognised that a patient objected to; of the hash that its inclusions have."""
    return keyed_hash(secret, "objection", exam) if exam else ""


def _fresh(at: datetime) -> dict[str, Any]:
    return {"secret": secrets.token_bytes(KEY_BYTES), "created_at": at}
