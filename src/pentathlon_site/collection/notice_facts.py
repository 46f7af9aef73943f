"""What the patient notice of an event names: from its governance record, its challenges, and a few answers."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from pentathlon.challenge.definition import Text
from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.queries import launched_challenges
from pentathlon_site.collection.notice_texts import NoticeFacts


@dataclass(frozen=True)
class FurtherFacts:
    """What the notice says that no governance record holds.

    Attributes:
        companies: Companies are among the teams.
        minors: Images of minors are collected.
        transfer_countries: Countries outside of the European Economic Area, as (English, French).
        transfer_safeguard: What protects the data there.
    """

    companies: bool | None = None
    minors: bool | None = None
    transfer_countries: tuple[tuple[str, str], ...] = ()
    transfer_safeguard: str = ""

    def as_json(self) -> dict[str, Any]:
        """For the field `facts` of a notice."""
        countries = [list(each) for each in self.transfer_countries]
        return {
            "companies": self.companies,
            "minors": self.minors,
            "transfer_countries": countries,
            "transfer_safeguard": self.transfer_safeguard,
        }


def notice_facts(event: Event, further: FurtherFacts, number: int) -> NoticeFacts:
    """Everything that is known; what is not stays None. Only launched challenges take images of patients."""
    governance = getattr(event, "governance", None) or Governance(event=event)
    definitions = [challenge.definition for challenge in launched_challenges(event)]
    columns = [column for definition in definitions for column in definition.labels.columns]
    pack = governance.pack
    return NoticeFacts(
        version=str(number),
        event_title=_text(event.title),
        organiser=event.organiser_name or None,
        controller=governance.controller or None,
        dpo_name=governance.dpo_name or None,
        dpo_email=governance.dpo_email or None,
        questions=tuple(definition.title for definition in definitions),
        data_categories=tuple(column.text or Text(en=column.name, fr=column.name) for column in columns),
        images_per_exam=max([definition.criteria.images_per_exam for definition in definitions], default=1),
        legal_basis=governance.legal_basis or None,
        regime=pack.title if pack else None,
        register_url=governance.register_url or None,
        host_name=governance.host_name or None,
        host_location=governance.host_location or None,
        recipients=governance.recipients or None,
        companies=further.companies,
        transfer_countries=tuple(Text(en=english, fr=french) for english, french in further.transfer_countries),
        transfer_safeguard=further.transfer_safeguard or None,
        waiting_period_days=governance.waiting_period_days,
        retention_until=governance.retention_until,
        destruction_date=governance.destruction_date,
        minors=further.minors,
        public_url=_public_url(event),
    )


def as_written(facts: NoticeFacts) -> dict[str, Any]:
    """Facts as they are kept beside a notice, to tell later what has changed since."""
    return {
        field.name: _plain(getattr(facts, field.name))
        for field in fields(facts)
        if field.name not in {"version", "public_url"}
    }


def fact_name(name: str) -> str:
    """What a form calls a fact."""
    own = {
        "event_title": _("title of the event"),
        "organiser": _("organising society"),
        "questions": _("a launched challenge"),
        "data_categories": _("label columns of the launched challenges"),
        "regime": _("regime"),
        "images_per_exam": _("images per exam"),
        "companies": _("whether companies are among the teams"),
        "minors": _("whether images of minors are collected"),
        "transfer_countries": _("countries outside of the European Economic Area"),
        "transfer_safeguard": _("what protects the data outside of the European Economic Area"),
    }
    if name in own:
        return own[name]
    field: Any = Governance._meta.get_field(name)  # noqa: SLF001 - Django's way to a field's name
    return str(field.verbose_name)


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return value.model_dump()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _text(both: dict[str, str]) -> Text | None:
    english, french = both.get("en") or both.get("fr"), both.get("fr") or both.get("en")
    return Text(en=english, fr=french) if english and french else None


def _public_url(event: Event) -> str | None:
    if not settings.PUBLIC_URL:
        return None
    return f"{settings.PUBLIC_URL}{reverse('challenges:event', kwargs={'event': event.slug})}"
