"""Makes the event: people with roles, governance, calendar, proposals, challenges, centres, notice and charter."""

from datetime import datetime
from functools import partial
from typing import Any

from pentathlon.challenge.load import BUILTIN
from pentathlon.challenge.table import Text
from pentathlon_site.centres.actions import AgreementTerms, add_agreement, add_centre
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.actions import (
    EventFacts,
    create_event,
    edit_event,
    edit_event_texts,
    edit_governance,
    edit_partner,
    launch_challenge,
    make_challenge,
    name_role,
    publish_news,
    set_calendar,
)
from pentathlon_site.challenges.definitions import builtin_file
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.texts import event_texts
from pentathlon_site.charter.actions import Publication, begin_draft, publish_charter, save_draft
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.collection.actions import draft_notice, publish_notice
from pentathlon_site.collection.keys import centre_key
from pentathlon_site.collection.notice_facts import FurtherFacts
from pentathlon_site.demo.content import content, slug
from pentathlon_site.demo.proposals import plan_proposals
from pentathlon_site.demo.timeline import Timeline
from pentathlon_site.demo.towns import invent_centres
from pentathlon_site.demo.world import World

WAITING_DAYS = 7
_MADE_ON = -200
_LAUNCHED_ON = -13
_SECOND_VERSIONS_ON = 40


def plan_event(world: World, timeline: Timeline) -> None:
    """Everything that organisers and experts do, in the time before and after the opening."""
    timeline.add(world.dates.at(_MADE_ON, 9), partial(_make_event, world))
    timeline.add(world.dates.at(-150, 10), partial(_settle, world))
    plan_proposals(world, timeline)
    timeline.add(world.dates.at(_LAUNCHED_ON, 11), partial(_launch, world))
    for item in content()["news"]:
        timeline.add(world.dates.at(item["days_after_opening"], 12), partial(_publish, world, item))
    timeline.add(world.dates.at(_SECOND_VERSIONS_ON, 9), partial(_change_charter, world))
    timeline.add(world.dates.at(_SECOND_VERSIONS_ON, 15), partial(_change_notice, world))


def make_centres(world: World, standings: dict[int, tuple[int, int]], at: datetime) -> None:
    """The centres with their agreements and keys.

    Args:
        world: The event.
        standings: Place of a centre → first and last day of its agreement, counted from the opening.
        at: When.
    """
    for place, facts in enumerate(invent_centres(world.size.centres)):
        centre = add_centre(event=world.event, facts=facts, by=world.organiser, at=at)
        centre_key(centre, by=world.organiser, at=at)
        world.centres.append(centre)
        begins, ends = standings.get(place, (-60, 700))
        _agree(world, centre, begins, ends, at)


def _agree(world: World, centre: Centre, begins: int, ends: int, at: datetime) -> None:
    signed_on = min(world.dates.day(begins - 5), at.astimezone(world.event.zone).date())
    terms = AgreementTerms(f"CONV-{centre.pk:03d}", signed_on, world.dates.day(begins), world.dates.day(ends))
    add_agreement(centre=centre, terms=terms, by=world.organiser, at=at)


def _make_event(world: World, at: datetime) -> None:
    words, by = content()["event"], world.organiser
    facts = EventFacts(words["title"], words["organiser_name"], words["contact_email"], words["time_zone"])
    world.event = create_event(slug=slug(), facts=facts, builtin=[], files=[], by=by, at=at)
    for role in ("dpo", "expert", "society"):
        for key in world.keys_of(role):
            name_role(event=world.event, email=world.people[key].email, role=role, by=by, at=at)
    texts = event_texts(event_title=Text(**words["title"]), organiser=words["organiser_name"], target=world.size.target)
    edit_event_texts(
        event=world.event,
        texts={
            "description": texts.about.model_dump(),
            "participate": texts.participate.model_dump(),
            "why": texts.why.model_dump(),
        },
        by=by,
        at=at,
    )


def _settle(world: World, at: datetime) -> None:
    """Governance, calendar, partners, public page, notice and charter."""
    event, by, dates = world.event, world.organiser, world.dates
    values: dict[str, Any] = {
        **content()["governance"],
        "dpia_date": dates.day(-170),
        "waiting_period_days": WAITING_DAYS,
        "retention_until": dates.end_of("results"),
        "destruction_date": dates.end_of("destroyed"),
    }
    edit_governance(event=event, values=values, by=world.people["dpo"], at=at)
    world.event = event = Event.objects.get(pk=event.pk)
    set_calendar(event=event, windows=dates.windows(), by=by, at=at)
    words = content()["event"]
    facts = EventFacts(words["title"], words["organiser_name"], words["contact_email"], words["time_zone"])
    edit_event(event=event, facts=facts, is_public=True, by=by, at=at)
    for partner in content()["partners"]:
        edit_partner(event=event, **partner, by=by, at=at)


def _launch(world: World, at: datetime) -> None:
    event, by = world.event, world.organiser
    for words in content()["proposals"]:
        if words["challenge"]:
            proposal = event.proposals.get(title=words["title"])
            challenge = make_challenge(proposal=proposal, file=builtin_file(words["challenge"]), by=by, at=at)
            launch_challenge(challenge=challenge, by=by, at=at)
    world.challenges = {each.slug: each for each in event.challenges.all()}
    assert sorted(world.challenges) == sorted(BUILTIN)
    notice = draft_notice(event=event, further=_further(), by=by, at=at)
    publish_notice(notice=notice, by=world.people["dpo"], at=at)
    draft = begin_draft(event=event, withdrawal_days=30, by=by, at=at)
    publication = Publication(is_material=True, changes={}, seen=_seen(draft))
    publish_charter(event=event, publication=publication, by=by, at=at)


def _further() -> FurtherFacts:
    return FurtherFacts(companies=True, minors=False)


def _seen(draft: Any) -> tuple[str, str]:
    """Fingerprints of a draft as they stand on the page."""
    return fingerprint(draft.text_en), fingerprint(draft.text_fr)


def _publish(world: World, item: dict[str, Any], at: datetime) -> None:
    publish_news(event=world.event, title=item["title"], body=item["body"], by=world.organiser, at=at)


def _change_charter(world: World, at: datetime) -> None:
    """A version that is not material: who signed need not sign again."""
    event, by, words = world.event, world.organiser, content()["charter_change"]
    begun = begin_draft(event=event, withdrawal_days=30, by=by, at=at)
    added = words["added"]
    draft = save_draft(
        event=event,
        text_en=f"{begun.text_en}\n{added['en']}",
        text_fr=f"{begun.text_fr}\n{added['fr']}",
        by=by,
        at=at,
    )
    publication = Publication(is_material=False, changes=words["changes"], seen=_seen(draft))
    publish_charter(event=event, publication=publication, by=by, at=at)


def _change_notice(world: World, at: datetime) -> None:
    """The host moves: the record changes, and with it the notice."""
    edit_governance(event=world.event, values=content()["notice_change"], by=world.people["dpo"], at=at)
    world.event = Event.objects.get(pk=world.event.pk)
    notice = draft_notice(event=world.event, further=_further(), by=world.organiser, at=at)
    publish_notice(notice=notice, by=world.people["dpo"], at=at)
