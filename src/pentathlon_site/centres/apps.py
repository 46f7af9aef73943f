"""The app `centres`."""

from typing import Any

from django.apps import AppConfig
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.access import Place, User, register_place, register_role
from pentathlon_site.core.navigation import Item, register_item, register_own, register_part


def _find_centre(place: Place, centre: Any) -> None:
    found = place.event.centres.prefetch_related("agreements").filter(pk=centre).first()
    if found is None:
        raise Http404
    place.centre = found


def _only_centre(request: HttpRequest, parts: dict[str, Any]) -> int | None:
    """The centre of a radiologist who has exactly one in the event: its pages stand in his menu everywhere."""
    if not request.user.is_authenticated or not parts.get("event"):
        return None
    found = request.user.memberships.filter(state="approved", centre__event__slug=parts["event"])
    centres = list(found.values_list("centre", flat=True)[:2])
    return centres[0] if len(centres) == 1 else None


_ITEMS = (
    Item("centre", _("My centre"), "centres:centre", "leave_centre", ("event", "centre"), 10),
    Item("organiser", _("Centres"), "centres:list", "see_event_office", ("event",), 30),
)


def _is_member(*, lead: bool) -> Any:
    def holds(user: User, place: Place) -> bool:
        if place.event is None:
            return False
        return lead in _leads(user, place)

    return holds


def _leads(user: User, place: Place) -> frozenset[bool]:
    """Whether he leads the centre, of each of his memberships, with one query."""
    key = ("memberships", user.pk)
    if key not in place.held:
        memberships = user.memberships.filter(state="approved", centre__event=place.event)
        if place.centre is not None:
            memberships = memberships.filter(centre=place.centre)
        place.held[key] = frozenset(memberships.values_list("is_lead", flat=True))
    return place.held[key]


def _events_of_member(user: User) -> Any:
    """Of who asked to be one, too."""
    return user.memberships.filter(state__in=("asked", "approved")).values("centre__event")


def _events_of_invited(user: User) -> Any:
    from pentathlon_site.centres.models import Invitation  # noqa: PLC0415 - models load after the apps

    invitations = Invitation.objects.filter(email__iexact=user.email, accepted_at=None, cancelled_at=None)
    return invitations.filter(expires_at__gt=timezone.now()).values("centre__event")


class CentresConfig(AppConfig):
    """Centres, agreements, members."""

    name = "pentathlon_site.centres"

    def ready(self) -> None:
        """Tell the access table what centres are and who belongs to them, and uploads what must come first."""
        from pentathlon_site.accounts.identity import register_vouching  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.centres.event_link import next_for_radiologist, taking_part  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.centres.office_items import centre_items  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.centres.requirements import register_step  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.centres.steps import CENTRE_STEPS  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.checklist import register_items  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.next_step import register_next_step  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.page_links import register_link  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.queries import register_belonging  # noqa: PLC0415 - models load after the apps

        register_place("centre", _find_centre)
        register_role("contributor", _is_member(lead=False))
        register_role("centre_lead", _is_member(lead=True))
        for step in CENTRE_STEPS:
            register_step(step)
        register_part("centre", _only_centre)
        register_own("centre", lambda user, place: bool(_leads(user, place)), _("Centre"))
        for item in _ITEMS:
            register_item(item)
        register_items(50, centre_items)
        register_belonging("centres", _events_of_member)
        register_belonging("invitations", _events_of_invited)
        register_vouching("centres", lambda user: user.memberships.filter(state="approved").exists())
        register_link("event", taking_part)
        register_next_step(50, next_for_radiologist)
