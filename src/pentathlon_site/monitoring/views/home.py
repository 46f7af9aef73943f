"""The page after sign-in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from pentathlon_site.core.access import Place, allow
from pentathlon_site.monitoring.queries.home import role_lines, stranger_step


@require_safe
@allow("use_own_account")
def home(request: HttpRequest) -> HttpResponse:
    """My events, my roles, and the one next thing of each."""
    user: Any = request.user
    at = timezone.now()
    lines = role_lines(user, at)
    only = lines[0] if len(lines) == 1 else None
    context: dict[str, Any] = {"lines": lines, "step": None if lines else stranger_step(user, at), "only": only}
    if only is not None:
        request.place = Place(event=only.event)  # type: ignore[attr-defined]  # brings the event's menus and roles
        context["has_begun"] = only.event.phase_at(at) not in {"preparation", "proposal"}
    return render(request, "monitoring/home.html", context)
