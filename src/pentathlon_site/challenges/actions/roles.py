"""Name the people of an event."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event, EventRole
from pentathlon_site.core.errors import Conflict, Invalid, NotFound

ROLES = tuple(name for name, _name in EventRole.ROLES)


@transaction.atomic
def name_role(*, event: Event, email: str, role: str, by: User, at: datetime) -> EventRole:
    """Give a role to the account with an address."""
    if role not in ROLES:
        raise Invalid(_("Choose one of the roles."))
    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    if user is None:
        raise NotFound(
            _("Nobody has an account with the address %(email)s: ask the person to make one, then name them here.")
            % {"email": email}
        )
    given, is_new = EventRole.objects.get_or_create(event=event, user=user, role=role, defaults={"given_at": at})
    if not is_new:
        raise Conflict(_("%(person)s has this role already.") % {"person": user})
    _record("name_role", given, by, at)
    return given


@transaction.atomic
def end_role(*, given: EventRole, by: User, at: datetime) -> None:
    """Take a role back; the last organiser stays."""
    event = Event.objects.select_for_update().get(pk=given.event_id)
    if given.role == "organiser" and event.roles.filter(role="organiser").count() == 1:
        raise Conflict(_("An event always has an organiser: name another one first."))
    EventRole.objects.filter(pk=given.pk).delete()
    _record("end_role", given, by, at)


def _record(verb: str, given: EventRole, by: User, at: datetime) -> None:
    record(verb, f"user:{given.user_id}", by=by, at=at, event=given.event.slug, facts={"role": given.role})
