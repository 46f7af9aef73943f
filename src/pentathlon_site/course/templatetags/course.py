"""Days on pages of the course."""

from datetime import datetime

from django import template

from pentathlon_site.accounts.models import User
from pentathlon_site.core.dates import written_day
from pentathlon_site.course.queries import zone_of

register = template.Library()


@register.filter
def day_for(at: datetime, user: User) -> str:
    """The day of a moment as the certificate of somebody writes it, with its time zone."""
    return written_day(at, zone_of(user))
