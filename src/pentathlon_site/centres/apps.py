"""The app `centres`."""

from typing import Any

from django.apps import AppConfig
from django.http import Http404

from pentathlon_site.core.access import Place, User, register_place, register_role


def _find_centre(place: Place, centre: Any) -> None:
    found = place.event.centres.prefetch_related("agreements").filter(pk=centre).first()
    if found is None:
        raise Http404
    place.centre = found


def _is_member(*, lead: bool) -> Any:
    def holds(user: User, place: Place) -> bool:
        if place.event is None:
            return False
        memberships = user.memberships.filter(state="approved", is_lead=lead, centre__event=place.event)
        if place.centre is not None:
            memberships = memberships.filter(centre=place.centre)
        return bool(memberships.exists())

    return holds


class CentresConfig(AppConfig):
    """Centres, agreements, members."""

    name = "pentathlon_site.centres"

    def ready(self) -> None:
        """Tell the access table what centres are and who belongs to them."""
        register_place("centre", _find_centre)
        register_role("contributor", _is_member(lead=False))
        register_role("centre_lead", _is_member(lead=True))
