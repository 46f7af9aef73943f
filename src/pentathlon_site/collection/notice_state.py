"""Whether a notice still says what the governance record and the launched challenges say."""

from datetime import date
from typing import Any

from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.told_dates import ToldDates
from pentathlon_site.collection.models import PatientNotice
from pentathlon_site.collection.notice_facts import FurtherFacts, as_written, fact_name, notice_facts
from pentathlon_site.collection.queries import current_notice

RECORD = "record"
"""The fact of a notice that holds everything with which it was written."""

_OF_CHALLENGES = {"questions", "data_categories", "images_per_exam"}


def changed_facts(notice: PatientNotice) -> list[str]:
    """What has changed since a notice was written, in the reader's language.

    Of a published one, `not_named` says which challenges were launched since; a draft is simply written anew.
    """
    kept: dict[str, Any] | None = notice.facts.get(RECORD)
    if kept is None:
        return []
    present = as_written(notice_facts(notice.event, _further(kept), notice.number))
    changed = [name for name, value in present.items() if value != kept.get(name)]
    return [fact_name(name) for name in changed if notice.published_at is None or name not in _OF_CHALLENGES]


def dates_of_the_notice(event: Event) -> ToldDates | None:
    """Until when the notice in force says that images are kept."""
    notice = current_notice(event)
    kept = notice.facts.get(RECORD) if notice is not None else None
    if kept is None:
        return None
    return ToldDates(*(date.fromisoformat(kept[name]) for name in ("retention_until", "destruction_date")))


def _further(kept: dict[str, Any]) -> FurtherFacts:
    countries = tuple((each["en"], each["fr"]) for each in kept["transfer_countries"])
    return FurtherFacts(kept["companies"], kept["minors"], countries, kept["transfer_safeguard"] or "")
