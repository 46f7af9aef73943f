"""Pages speak the language of the account."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation


class AccountLanguage:
    """Uses the language of the account; a choice made on the page becomes the account's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        if not request.user.is_authenticated:
            return self.get_response(request)
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        if chosen in ("en", "fr") and chosen != request.user.language:
            request.user.language = chosen
            request.user.save(update_fields=["language"])
        with translation.override(request.user.language):
            request.LANGUAGE_CODE = request.user.language
            return self.get_response(request)
