"""Who gets the status mail."""

from django.db.models import QuerySet

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre, Membership
from pentathlon_site.challenges.models import Event
from pentathlon_site.monitoring.models import StatusMailPlan

_APPROVED = Membership.State.APPROVED


def radiologists(event: Event) -> QuerySet[User]:
    """Everybody who belongs to a centre of the event, by name."""
    members = Membership.objects.filter(centre__event=event, state=_APPROVED)
    return User.objects.filter(pk__in=members.values("user"), is_active=True).order_by("full_name", "pk")


def readers(event: Event) -> QuerySet[User]:
    """Those of them who have not unsubscribed."""
    return radiologists(event).exclude(pk__in=event.unsubscriptions.values("user"))


def centres_of(user: User, event: Event) -> list[Centre]:
    """The centres of the event to which somebody belongs."""
    own = user.memberships.filter(centre__event=event, state=_APPROVED).values("centre")
    return list(event.centres.filter(pk__in=own).select_related("event").prefetch_related("agreements"))


def plan_of(event: Event) -> StatusMailPlan:
    """The plan of an event; the usual one where nobody has changed it."""
    return StatusMailPlan.objects.filter(event=event).first() or StatusMailPlan(event=event)
