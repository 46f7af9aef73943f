"""Numbers of the interactive chart, as its script reads them."""

from datetime import UTC, datetime, time
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pentathlon_site.monitoring.queries.dynamics import Dynamics


def chart_data(found: Dynamics) -> dict[str, Any]:
    """Days as seconds, a series per challenge, words in the reader's language."""
    growths = [line.growth for line in found.challenges]
    days = sorted({day for each in growths for day in each.days})
    values = [dict(zip(each.days, each.values, strict=True)) for each in growths]
    return {
        "days": [int(datetime.combine(day, time(), tzinfo=UTC).timestamp()) for day in days],
        "series": [
            {"name": growth.name, "values": [known.get(day) for day in days]}
            for growth, known in zip(growths, values, strict=True)
        ],
        "target": max((each.challenge.target for each in growths if each.is_whole), default=None),
        "words": {"day": _("Day"), "target": _("Target")},
        "language": get_language() or "en",
    }
