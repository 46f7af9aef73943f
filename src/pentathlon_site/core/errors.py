"""Expected refusals, the statuses in which they reach a browser or a program, and the pages that say so.

ActionError                 nothing was done; the message says why and what to do
├── ActionDenied            not this person                          403
├── PhaseClosed             not in this phase                        403
├── RequirementMissing      something comes first: charter, course   403
├── NotFound                there is no such thing                   404
├── Conflict                somebody or something was there first    409
├── Invalid                 the input is wrong                       422
│   └── FieldsInvalid       and at which fields
├── TooLarge                more than is taken                       413
└── TooMany                 a quota or a rate                        429
"""

import logging
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

log = logging.getLogger(__name__)


TITLES = {
    400: gettext_lazy("This request cannot be answered"),
    403: gettext_lazy("Not for your account"),
    404: gettext_lazy("Page not found"),
    409: gettext_lazy("Already done"),
    413: gettext_lazy("Too large"),
    422: gettext_lazy("Something is not right"),
    429: gettext_lazy("Please wait"),
    500: gettext_lazy("Our fault"),
}
"""Headings of the pages, by status."""


class ActionError(Exception):
    """An expected refusal.

    Attributes:
        message: What is wrong and what to do, in the reader's language, without any value that could name a patient.
        code: A word for programs.
        title: Heading of its page, where that of the status would be too vague.
    """

    status = 400
    code = "refused"
    title: Any = ""

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code:
            self.code = code


class ActionDenied(ActionError):
    """The person may not do this here.

    Attributes:
        action: What was asked for.
        roles: Who may, in the reader's language.
        contact: Whom to ask: a name and an address.
    """

    status, code = 403, "denied"

    def __init__(self, *, action: str, roles: Sequence[str] = (), contact: str = "") -> None:
        self.action, self.roles, self.contact = action, tuple(roles), contact
        sentences = [_("Your account may not do this here: %(action)s.") % {"action": action}]
        if roles:
            sentences.append(_("It is for: %(roles)s.") % {"roles": ", ".join(roles)})
        if roles and contact:
            sentences.append(_("If you should be one of them, ask %(contact)s.") % {"contact": contact})
        super().__init__(" ".join(sentences))


class PhaseClosed(ActionError):
    """The event is in another phase.

    Attributes:
        phase: In which it is.
        phases: In which the action is possible.
        dates: When each of these is, in the reader's language.
    """

    status, code = 403, "phase_closed"
    title = gettext_lazy("Not in this phase")

    def __init__(
        self, *, action: str, phase: str | None, phases: list[str], dates: Mapping[str, str] | None = None
    ) -> None:
        from pentathlon_site.core.access_table import access_table  # noqa: PLC0415 - the table's texts, errors stay a leaf

        known = access_table().phases
        self.phase, self.phases, self.dates = phase, phases, dict(dates or {})
        possible = [(str(text), self.dates.get(name)) for name, text in known.items() if name in phases]
        super().__init__(
            _("%(action)s: not in the phase “%(phase)s”, in which the event is. Possible in: %(phases)s.")
            % {
                "action": action,
                "phase": known[phase] if phase in known else _("no phase"),
                "phases": "; ".join(f"{text} ({when})" if when else text for text, when in possible),
            }
        )


class RequirementMissing(ActionError):
    """Something has to be done first.

    Attributes:
        address: Where to do it.
    """

    status, code = 403, "requirement_missing"
    title = gettext_lazy("Something comes first")

    def __init__(self, message: str, *, code: str | None = None, address: str = "") -> None:
        super().__init__(message, code=code)
        self.address = address


class NotFound(ActionError):
    """There is no such thing, or not for this person."""

    status, code = 404, "not_found"


class Conflict(ActionError):
    """Somebody or something was there first."""

    status, code = 409, "conflict"


class Invalid(ActionError):
    """The input is wrong."""

    status, code = 422, "invalid"


class FieldsInvalid(Invalid):
    """Fields of a form are wrong.

    Attributes:
        faults: Name of a field → what is wrong with it, in the reader's language.
    """

    def __init__(self, faults: Mapping[str, str], *, code: str | None = None) -> None:
        self.faults = dict(faults)
        super().__init__(" ".join(self.faults.values()), code=code)


class TooLarge(ActionError):
    """More than is taken."""

    status, code = 413, "too_large"


class TooMany(ActionError):
    """A quota or a rate is used up."""

    status, code = 429, "too_many"


class ErrorPages:
    """Makes a page of an expected refusal."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A page for an expected refusal."""
        return error_page(request, error) if isinstance(error, ActionError) else None


def log_unanswered(**_signal: object) -> None:
    """Log the error that Django is about to answer with status 500; receives its signal for that."""
    if (error := sys.exc_info()[1]) is not None:
        log_our_fault(error)


def log_our_fault(error: BaseException) -> None:
    """Log an unexpected error without its text and values, which could hold a patient's data."""
    log.error("internal error: %s at %s", type(error).__name__, fault_place(error))


def fault_place(error: BaseException) -> str:
    """File and line of our code in which an error arose: `actions.py:12`."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "pentathlon" in frame.filename] or list(frames)
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "?"


def error_page(request: HttpRequest, error: ActionError, *, bare: bool = False) -> HttpResponse:
    """A page, or a part of one for htmx, that says what is wrong and what to do.

    Args:
        request: What was asked.
        error: Why it is refused.
        bare: Without menus and account, which need what may be broken.
    """
    template = "core/error_part.html" if getattr(request, "htmx", False) else "core/error.html"
    title = error.title or TITLES.get(error.status, TITLES[400])
    content = {"error": error, "status": error.status, "title": title, "back": _way_back(request), "bare": bare}
    response = render(request, template, content, status=error.status)
    response["Pentathlon-Refusal"] = error.code
    return response


def _way_back(request: HttpRequest) -> str:
    """The page of this site from which the reader came; empty where that is unknown, or this same page."""
    before = request.META.get("HTTP_REFERER", "")
    safe = url_has_allowed_host_and_scheme(before, {request.get_host()}, require_https=request.is_secure())
    return before if safe and before != request.build_absolute_uri() else ""


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The page of status 400."""
    del exception
    message = _("Your browser sent something that the site does not understand. Go back and try again.")
    return error_page(request, ActionErrorWithStatus(message, 400), bare=True)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The page of status 403 where Django itself refuses."""
    del exception
    return error_page(request, ActionErrorWithStatus(_("Your account may not see this page."), 403))


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page of a form that came without its token."""
    del reason
    message = _("The form has expired: go back, reload the page, send it again.")
    return error_page(request, ActionErrorWithStatus(message, 403, title=_("The form has expired")))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The page of status 404."""
    del exception
    return error_page(request, NotFound(_("There is no such page, or not for your account.")))


def our_fault(request: HttpRequest) -> HttpResponse:
    """The page of status 500."""
    message = _(
        "Something went wrong on our side. What was already accepted is safe. "
        "Try again; if it stays, tell the organiser."
    )
    return error_page(request, ActionErrorWithStatus(message, 500), bare=True)


class ActionErrorWithStatus(ActionError):
    """A refusal of Django itself."""

    def __init__(self, message: str, status: int, *, title: str = "") -> None:
        super().__init__(message)
        self.status, self.title = status, title
