"""Pages speak the language of the account."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from pentathlon_site.accounts.actions import choose_language
from pentathlon_site.accounts.enums import LANGUAGES


class AccountLanguage:
    """Uses the language of the account; a choice made on the page becomes the account's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        user = request.user
        if not user.is_authenticated:
            return self.get_response(request)
        with translation.override(user.language):
            request.LANGUAGE_CODE = user.language
            response = self.get_response(request)
        chosen = response.cookies.get(settings.LANGUAGE_COOKIE_NAME)
        if chosen is not None and chosen.value in LANGUAGES and chosen.value != user.language:
            choose_language(user=user, language=chosen.value, by=user, at=timezone.now())
        return response
