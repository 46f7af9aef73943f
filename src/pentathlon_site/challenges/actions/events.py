"""Create an event, and edit what is said of it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import available_timezones

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pentathlon.challenge.table import Text
from pentathlon.errors import InputError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.actions.challenges import store_challenges
from pentathlon_site.challenges.definitions import DefinitionFile, builtin_file, check_files, in_builtin_order
from pentathlon_site.challenges.models import Event, EventRole
from pentathlon_site.challenges.models.challenge import TARGET_2018
from pentathlon_site.challenges.texts import event_texts
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.text import reader_language

RESERVED_SLUGS = frozenset({"new"})
TEXTS = ("description", "participate", "why")


@dataclass(frozen=True)
class EventFacts:
    """What an event is called, who organises it, and where its clock hangs."""

    title: Mapping[str, str]
    organiser_name: str
    contact_email: str
    time_zone: str


@transaction.atomic
def create_event(
    *,
    slug: str,
    facts: EventFacts,
    builtin: Sequence[str],
    files: Sequence[DefinitionFile],
    by: User,
    at: datetime,
) -> Event:
    """Make an event with its challenges and the texts with which they begin; its maker becomes its organiser."""
    _refuse_unknown_zone(facts.time_zone)
    if slug in RESERVED_SLUGS:
        raise Invalid(_("“%(slug)s” is an address of the site itself: choose another short name.") % {"slug": slug})
    checked = check_files([*map(builtin_file, in_builtin_order(builtin)), *files])
    texts = _first_texts(facts)
    try:
        with transaction.atomic():
            event = Event.objects.create(slug=slug, created_at=at, **asdict(facts), **texts)
    except IntegrityError:
        raise Conflict(_("There is an event “%(slug)s” already: choose another short name.") % {"slug": slug}) from None
    store_challenges(event, checked)
    EventRole.objects.create(event=event, user=by, role="organiser", given_at=at)
    names = [one.definition.id for one in checked]
    record("create_event", f"event:{event.pk}", by=by, at=at, event=slug, facts={"challenges": names})
    return event


@transaction.atomic
def edit_event(*, event: Event, facts: EventFacts, is_public: bool, by: User, at: datetime) -> None:
    """Change what an event is called, who organises it, its time zone, and whether the public sees it."""
    _refuse_unknown_zone(facts.time_zone)
    new = {**asdict(facts), "is_public": is_public}
    changed = sorted(name for name, value in new.items() if getattr(event, name) != value)
    for name, value in new.items():
        setattr(event, name, value)
    event.save(update_fields=list(new))
    record("edit_event", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={"changed": changed})


@transaction.atomic
def edit_event_texts(*, event: Event, texts: Mapping[str, Mapping[str, str]], by: User, at: datetime) -> None:
    """Change the texts of the public page: `description`, `participate`, `why`, in both languages."""
    changed = sorted(name for name in TEXTS if getattr(event, name) != dict(texts[name]))
    for name in TEXTS:
        setattr(event, name, dict(texts[name]))
    event.save(update_fields=list(TEXTS))
    record("edit_event_texts", f"event:{event.pk}", by=by, at=at, event=event.slug, facts={"changed": changed})


def _first_texts(facts: EventFacts) -> dict[str, dict[str, str]]:
    try:
        texts = event_texts(
            event_title=Text(en=facts.title["en"], fr=facts.title["fr"]),
            organiser=facts.organiser_name,
            target=TARGET_2018,
        )
    except InputError as error:
        raise Invalid(error.in_language(reader_language())) from None
    return {
        "description": texts.about.model_dump(),
        "participate": texts.participate.model_dump(),
        "why": texts.why.model_dump(),
    }


def _refuse_unknown_zone(name: str) -> None:
    if name not in available_timezones():
        raise Invalid(_("“%(name)s” is no time zone: choose one such as Europe/Paris.") % {"name": name})
