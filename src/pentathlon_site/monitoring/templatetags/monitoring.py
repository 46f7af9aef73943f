"""Figures and sentences of inclusion dynamics."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.reason_codes import advice
from pentathlon_site.monitoring.figure import NARROW, WIDE, draw
from pentathlon_site.monitoring.queries.dynamics import ChallengeLine
from pentathlon_site.monitoring.queries.growth import Growth
from pentathlon_site.monitoring.wording import forecast_sentence, pace_sentence

register = template.Library()

register.filter("forecast", forecast_sentence)
register.filter("pace", pace_sentence)
register.filter("advice", advice)


@register.filter
def grouped(number: int | None) -> str:
    """A whole number as the reader writes it: 1,204 or 1 204."""
    return "" if number is None else number_format(number, force_grouping=True)


@register.filter
def published(number: int, least: int | None) -> str:
    """A number that may be one of those shown to the public: there, 0 is anything below the least that is shown."""
    return f"< {least}" if least and not number else grouped(number)


@register.filter
def growths(lines: Sequence[ChallengeLine]) -> list[Growth]:
    """The curves of challenges."""
    return [line.growth for line in lines]


@register.filter
def with_images(lines: Sequence[ChallengeLine]) -> list[ChallengeLine]:
    """Challenges in which the centre sent something."""
    return [line for line in lines if line.growth.total]


@register.simple_tag
def asked(lines: Sequence[ChallengeLine]) -> dict[str, bool]:
    """What any of these challenges asks for besides the image: `labels`, `mask`."""
    challenges = [line.growth.challenge for line in lines]
    return {"labels": any(each.has_labels for each in challenges), "mask": any(each.needs_mask for each in challenges)}


@register.filter
def lacks(image: Inclusion) -> list[str]:
    """What is missing of an accepted image."""
    found = []
    if image.challenge.has_labels and image.labelled_at is None:
        found.append(_("labels missing"))
    if image.challenge.needs_mask and not hasattr(image, "mask"):
        found.append(_("mask missing"))
    return found


@register.inclusion_tag("monitoring/figure.html")
def curves_figure(growths: Sequence[Growth], name: str, caption: str, least: int | None = None) -> dict[str, Any]:
    """Curves with their table: `{% curves_figure growths "all" caption %}`; `name` is unique on the page.

    `least` is given where the numbers are those of the public: the smallest that is shown.
    """
    curves = [each.curve for each in growths]
    return {
        "growths": growths,
        "name": name,
        "caption": caption,
        "least": least,
        "figures": [figure for size in (WIDE, NARROW) if (figure := draw(curves, size)) is not None],
        "rows": _weekly(growths),
    }


def _weekly(growths: Sequence[Growth]) -> list[tuple[Any, list[int]]]:
    """Last day of each week → images of each challenge until then, the newest first."""
    days = sorted({day for each in growths for day in each.days}, reverse=True)[::7]
    values = [dict(zip(each.days, each.values, strict=True)) for each in growths]
    return [(day, [each.get(day, 0) for each in values]) for day in days]
