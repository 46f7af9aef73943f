"""The link with which somebody stops the status mail without signing in: signed, for one person and one event."""

from django.core import signing
from django.urls import reverse

from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.models import Event
from pentathlon_site.core.addresses import absolute_address

_SALT = "monitoring.unsubscribe"


def unsubscribe_address(event: Event, user: User) -> str:
    """The whole address; it never expires, since mails are kept for years."""
    secret = signing.dumps([event.pk, user.pk], salt=_SALT)
    return absolute_address(reverse("monitoring:unsubscribe", args=[secret]))


def event_and_user_of(secret: str) -> tuple[Event, User] | None:
    """Whom a link is for; None: it was not made here, or one of them is gone."""
    try:
        event, user = signing.loads(secret, salt=_SALT)
    except (signing.BadSignature, ValueError):
        return None
    found = Event.objects.filter(pk=event).first(), User.objects.filter(pk=user).first()
    return found if found[0] is not None and found[1] is not None else None  # type: ignore[return-value]  # just checked
