"""Every error of the API is the same JSON: `{"error": {"code", "message", "address"}}`."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, UnreadablePostError
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from pentathlon.errors import DefinitionError
from pentathlon_site.collection.errors import LabelsRefused, RateExceeded
from pentathlon_site.core.errors import ActionError, log_our_fault


def install(api: NinjaAPI) -> None:
    """Map every error that can leave an operation."""
    handlers: dict[type[Exception], Any] = {
        ActionError: lambda request, error: refusal(api, request, error),
        AuthenticationError: lambda request, _error: refusal(api, request, not_signed_in()),
        ValidationError: lambda request, error: refusal(api, request, malformed(error)),
        Http404: lambda request, _error: refusal(api, request, unknown_address()),
        HttpError: lambda request, error: refusal(api, request, http_error(error)),
        RequestDataTooBig: lambda request, _error: refusal(api, request, too_large()),
        UnreadablePostError: lambda request, _error: refusal(api, request, broken_off()),
        DefinitionError: lambda request, error: our_fault(api, request, error),
        Exception: lambda request, error: our_fault(api, request, error),
    }
    for kind, handler in handlers.items():
        api.add_exception_handler(kind, handler)


def refusal(api: NinjaAPI, request: HttpRequest, error: ActionError) -> HttpResponse:
    """An expected refusal."""
    content: dict[str, Any] = {
        "code": error.code,
        "message": error.message,
        "address": _absolute(request, getattr(error, "address", "")),
    }
    if isinstance(error, LabelsRefused):
        content["problems"] = [{"column": column, "message": text} for column, text in error.problems]
    response = api.create_response(request, {"error": content}, status=error.status)
    if isinstance(error, RateExceeded):
        response.headers["Retry-After"] = str(error.retry_after_s)
    return response


def our_fault(api: NinjaAPI, request: HttpRequest, error: Exception) -> HttpResponse:
    """An unexpected error: its kind and place go to the log, nothing of its text anywhere."""
    log_our_fault(error)
    message = _("Something went wrong on our side. What was already accepted is safe. Try again.")
    return refusal(api, request, _WithStatus(message, 500, "our_fault"))


class _WithStatus(ActionError):
    """A refusal of Django or of the framework."""

    def __init__(self, message: str, status: int, code: str) -> None:
        super().__init__(message, code=code)
        self.status = status


def not_signed_in() -> ActionError:
    """Neither a session nor a token."""
    message = _("Sign in, or send a valid token in the header “Authorization”.")
    return _WithStatus(message, 401, "not_signed_in")


def malformed(error: ValidationError) -> ActionError:
    """A request that is not as the description says; only the names of its parts are told."""
    parts = sorted({".".join(str(each) for each in problem["loc"][1:]) for problem in error.errors})
    message = _("The request is not as the API description says, at: %(parts)s.") % {"parts": ", ".join(parts)}
    return _WithStatus(message, 422, "malformed")


def unknown_address() -> ActionError:
    """Nothing is at the address, or not for this account."""
    return _WithStatus(_("There is no such thing, or not for your account."), 404, "not_found")


def method_not_allowed() -> ActionError:
    """The address is there, but does not answer to this method."""
    return _WithStatus(_("This address does not answer to this method."), 405, "method_not_allowed")


def http_error(error: HttpError) -> ActionError:
    """A refusal of the framework: a missing CSRF header, a body that is no JSON."""
    if error.status_code == 403:
        return _WithStatus(_("The page has expired: reload it."), 403, "csrf")
    return _WithStatus(_("The request is not as the API description says."), error.status_code, "malformed")


def too_large() -> ActionError:
    """More bytes than one image may have."""
    largest = settings.LARGEST_IMAGE_BYTES // 2**20
    return _WithStatus(_("One image has at most %(largest)s MiB.") % {"largest": largest}, 413, "too_large")


def broken_off() -> ActionError:
    """The link broke while the image was on its way."""
    return _WithStatus(_("The image did not arrive whole: send it again."), 400, "broken_off")


def _absolute(request: HttpRequest, address: str) -> str:
    return request.build_absolute_uri(address) if address else ""
