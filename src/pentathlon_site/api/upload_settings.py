"""What a browser or a site agent needs before it can send."""

import base64
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from pentathlon.deidentification.rules import RULES_VERSION
from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.centres.requirements import missing_for_upload
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.collection.keys import centre_key
from pentathlon_site.collection.label_vocabulary import label_vocabulary
from pentathlon_site.collection.queries import current_notice, waiting_period_days
from pentathlon_site.core.access import Place, may
from pentathlon_site.core.text import localised

ACCEPTS = ("DICOM",)


def my_centres(request: HttpRequest, at: datetime) -> list[dict[str, Any]]:
    """Centres of the account with what is missing before it may send."""
    user: Any = request.user
    approved = user.memberships.filter(state="approved").select_related("centre__event__governance")
    found = []
    for membership in approved.prefetch_related("centre__event__phase_windows"):
        centre, event = membership.centre, membership.centre.event
        missing = missing_for_upload(user, centre, at)
        place = Place(event=event, centre=centre)
        found.append(
            {
                "event": event.slug,
                "event_title": localised(event.title),
                "phase": event.phase_at(at),
                "centre": centre.pk,
                "name": centre.name,
                "is_lead": membership.is_lead,
                "ready": not missing and may(user, "upload_image", place, at),
                "missing": [_step(request, each) for each in missing],
                "challenges": [_name(each) for each in launched(event, at)],
            }
        )
    return found


def launched(event: Event, at: datetime) -> list[Challenge]:
    """Challenges that take images."""
    return list(event.challenges.filter(launched_at__lte=at))


def upload_settings(
    request: HttpRequest, centre: Centre, challenge: Challenge, *, by: User, at: datetime
) -> dict[str, Any]:
    """Key, limits, notice and form of a challenge for a centre."""
    return {
        "key": base64.b64encode(centre_key(centre, by=by, at=at)).decode(),
        "largest_bytes": settings.LARGEST_IMAGE_BYTES,
        "notice": notice_in_force(request, centre.event),
        "waiting_period_days": waiting_period_days(centre.event),
        "challenge": challenge_form(challenge),
        "rules_version": RULES_VERSION,
    }


def notice_in_force(request: HttpRequest, event: Event) -> dict[str, Any] | None:
    """Number and address of the patient notice; None before the first is published."""
    notice = current_notice(event)
    if notice is None:
        return None
    address = reverse("collection:patient_information", kwargs={"event": event.slug})
    return {"number": notice.number, "address": request.build_absolute_uri(address)}


def challenge_form(challenge: Challenge) -> dict[str, Any]:
    """What a challenge asks for, in the reader's language."""
    definition = challenge.definition
    return {
        "slug": challenge.slug,
        "title": localised(definition.title),
        "question": localised(definition.question),
        "definition": challenge.definition_toml,
        **label_vocabulary(definition),
        "needs_mask": challenge.needs_mask,
        "accepts": list(ACCEPTS),
    }


def _name(challenge: Challenge) -> dict[str, Any]:
    title = localised(challenge.definition.title)
    return {"slug": challenge.slug, "title": title, "needs_mask": challenge.needs_mask}


def _step(request: HttpRequest, requirement: Any) -> dict[str, str]:
    address = request.build_absolute_uri(requirement.address) if requirement.address else ""
    return {"code": requirement.code, "message": requirement.message, "address": address}
