"""Pages speak the language of the account."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from pentathlon_site.accounts.actions import choose_language
from pentathlon_site.accounts.enums import LANGUAGES


def speak_from_sign_in(*, request: HttpRequest, user: Any, **_signal: object) -> None:
    """From the moment of the sign-in on, the answer is in the language of the account; receives Django's signal."""
    translation.activate(user.language)
    request.LANGUAGE_CODE = user.language


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
            response.headers["Content-Language"] = user.language
        chosen = response.cookies.get(settings.LANGUAGE_COOKIE_NAME)
        if chosen is not None and chosen.value in LANGUAGES and chosen.value != user.language:
            choose_language(user=user, language=chosen.value, by=user, at=timezone.now())
        return response
