"""The app `challenges`."""

from typing import Any

from django.apps import AppConfig
from django.http import Http404

from pentathlon_site.core.access import (
    Place,
    User,
    register_explanations,
    register_phase,
    register_place,
    register_role,
    register_visibility,
)


def _find_event(place: Place, slug: Any) -> None:
    from pentathlon_site.challenges.models import Event  # noqa: PLC0415 - models load after the apps

    event = Event.objects.prefetch_related("phase_windows").select_related("governance").filter(slug=slug).first()
    if event is None:
        raise Http404
    place.event = event


def _find_challenge(place: Place, slug: Any) -> None:
    challenge = place.event.challenges.filter(slug=slug).first()
    if challenge is None:
        raise Http404
    place.objects["challenge"] = challenge


def _has_event_role(role: str) -> Any:
    def holds(user: User, place: Place) -> bool:
        return place.event is not None and role in _event_roles(user, place)

    return holds


def _event_roles(user: User, place: Place) -> frozenset[str]:
    """All of them with one query: a page asks for each."""
    key = ("event roles", user.pk)
    if key not in place.held:
        place.held[key] = frozenset(user.event_roles.filter(event=place.event).values_list("role", flat=True))
    return place.held[key]


class ChallengesConfig(AppConfig):
    """Events, their challenges and calendar."""

    name = "pentathlon_site.challenges"

    def ready(self) -> None:
        """Tell the access table what events are and who has which role in them."""
        register_place("event", _find_event)
        register_place("challenge", _find_challenge)
        register_phase(lambda event, at: event.phase_at(at))
        from pentathlon_site.challenges import navigation, next_step, office_items, queries, refusals  # noqa: PLC0415 - they use models

        register_visibility(queries.check_visible)
        register_explanations(phase_dates=refusals.phase_dates, contact=refusals.contact)
        navigation.register()
        next_step.register()
        office_items.register()
        for role in ("organiser", "dpo", "expert", "society"):
            register_role(role, _has_event_role(role))
