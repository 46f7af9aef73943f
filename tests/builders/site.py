"""An event in the phase that a test wants, its centres, and people who have done what they must.

alice organises, bob and carol (who leads) are radiologists of the centre, dan is one of another centre, erin is the
data protection officer, frank an expert, grace speaks for a society, heidi has an account and no part, ivan
administers the site.
"""

import secrets
from datetime import UTC, date, datetime, timedelta
from importlib import resources
from uuid import UUID

from django.utils import timezone

from pentathlon.challenge.load import BUILTIN, challenge_sha256, load_challenge
from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Agreement, Centre, Membership
from pentathlon_site.challenges.models import Challenge, Event, EventRole, Governance, PhaseWindow
from pentathlon_site.collection.models import Batch, Inclusion, PatientNotice
from pentathlon_site.core.access_table import access_table

PASSWORD = "correct horse battery"
PHASES = tuple(access_table().phases)


def build_user(name: str, **fields) -> User:
    """An account whose address is checked."""
    user = User.objects.create_user(
        f"{name}@example.org", PASSWORD, full_name=name.capitalize(), **{"language": "en", **fields}
    )
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    return user


def build_event(*, phase: str = "collection", slug: str = "jfr-2026", governed: bool = True) -> Event:
    """An event that is in a phase now."""
    event = Event.objects.create(
        slug=slug,
        title={"en": "JFR 2026", "fr": "JFR 2026"},
        description={"en": "Five questions at once.", "fr": "Cinq questions à la fois."},
        organiser_name="Society of Radiology",
        contact_email="contact@example.org",
        is_public=True,
        created_at=timezone.now(),
    )
    if governed:
        build_governance(event)
    set_phase(event, phase)
    return event


def build_governance(event: Event) -> Governance:
    """A record in which nothing is missing."""
    return Governance.objects.create(
        event=event,
        policy_pack="synthetic-demo",
        controller="Society of Radiology",
        dpo_name="Erin",
        dpo_email="dpo@example.org",
        legal_basis="public interest",
        recipients="teams",
        undertaking_number="1",
        register_number="1",
        register_url="https://example.org/1",
        cnil_reference="1",
        ethics_reference="1",
        dpia_date=date(2026, 1, 1),
        dpia_verdict="no high residual risk",
        host_name="Host",
        host_location="France",
        hosting_certificate="1",
        waiting_period_days=7,
        retention_until=date(2030, 1, 1),
        destruction_date=date(2030, 2, 1),
    )


def set_phase(event: Event, phase: str) -> None:
    """Give the event a calendar in which it is in a phase now: windows of a hundred days, one after the other.

    They change at noon where the event is, so that a window is a hundred of its days whatever the hour of the test.
    Between two phases is where the window of the curation would be.
    """
    event.phase_windows.all().delete()
    now, length = timezone.now().astimezone(event.zone), timedelta(days=100)
    begin = now.replace(hour=12, minute=0, second=0, microsecond=0, tzinfo=None)
    scheduled = access_table().scheduled
    passed = scheduled.index("curation" if phase == "between" else phase) if phase != "preparation" else 0
    begin += timedelta(days=1) if phase == "preparation" else -timedelta(days=50) - length * passed
    for number, name in enumerate(scheduled):
        if phase == "between" and name == "curation":
            continue
        opens_at = (begin + number * length).replace(tzinfo=event.zone)
        closes_at = None if name == scheduled[-1] else (begin + (number + 1) * length).replace(tzinfo=event.zone)
        PhaseWindow.objects.create(event=event, phase=name, opens_at=opens_at, closes_at=closes_at)


def build_challenge(event: Event, name: str, *, launched: bool = True) -> Challenge:
    """One of the five challenges of 2018."""
    source = resources.files("pentathlon.challenge").joinpath(f"builtin/{name}.toml").read_text("utf-8")
    return Challenge.objects.create(
        event=event,
        slug=name,
        definition_toml=source,
        definition_sha256=challenge_sha256(load_challenge(name)),
        position=BUILTIN.index(name),
        launched_at=datetime(2026, 1, 1, tzinfo=UTC) if launched else None,
    )


def build_centre(event: Event, name: str = "North hospital", *, agreed: bool = True) -> Centre:
    """A centre whose agreement is in date."""
    centre = Centre.objects.create(event=event, name=name, kind="public", city="Lille", created_at=timezone.now())
    if agreed:
        today = timezone.localdate()
        Agreement.objects.create(
            centre=centre,
            reference="A-1",
            signed_on=today - timedelta(days=30),
            valid_from=today - timedelta(days=30),
            valid_until=today + timedelta(days=700),
        )
    return centre


def join(user: User, centre: Centre, *, lead: bool = False, state: str = "approved") -> Membership:
    """A membership."""
    return Membership.objects.create(centre=centre, user=user, is_lead=lead, state=state, asked_at=timezone.now())


def give_role(user: User, event: Event, role: str) -> User:
    """A role in an event."""
    EventRole.objects.create(event=event, user=user, role=role, given_at=timezone.now())
    return user


def build_inclusion(centre: Centre, challenge: Challenge, **fields) -> Inclusion:
    """An accepted image, with the labels it needs unless told otherwise."""
    sender = fields.pop("sent_by", None) or centre.memberships.first().user
    now = timezone.now()
    notice, _ = PatientNotice.objects.get_or_create(
        event=centre.event, number=1, defaults={"text_en": "Notice", "text_fr": "Note", "published_at": now}
    )
    batch = Batch.objects.create(
        challenge=challenge,
        centre=centre,
        declared_by=sender,
        notice=notice,
        informed_on=now.date(),
        waiting_over=True,
        no_objection=True,
        declared_at=now,
    )
    refused = fields.get("state") == "refused"
    made = {
        "number": None if refused else secrets.token_hex(7),
        "received": secrets.token_hex(32),
        "received_at": now,
        "state": "accepted",
        "labelled_at": None if refused else now,
    }
    return Inclusion.objects.create(
        batch=batch, challenge=challenge, centre=centre, sent_by=sender, **{**made, **fields}
    )


def build_parts(event: Event, centre: Centre) -> dict[str, object]:
    """A value for every variable part of every address, `app:part` where apps mean different things by a part.

    Events, centres and challenges are there; of everything else a number is enough: who may not come in is refused
    before it is looked for.
    """
    build_challenge(event, "liver")
    some_id = UUID("00000000-0000-4000-8000-000000000000")
    return {
        "event": event.slug,
        "centre": centre.pk,
        "challenge": "liver",
        "language": "fr",
        "module": "why-one-image",
        "secret": "secret",
        "batch": some_id,
        "run": some_id,
        "receipt": "RECEIPT",
        "number": "7KQ4-M2XP-9",
        "charter:number": 1,
        **dict.fromkeys(("agreement", "attempt", "example", "given", "invitation", "item", "membership"), 1),
        **dict.fromkeys(("partner", "proposal", "token", "version"), 1),
    }
