"""Who speaks to the API: a signed-in browser, or a program with a token."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from ninja.security import APIKeyCookie, HttpBearer

from pentathlon_site.accounts.actions import find_token
from pentathlon_site.core.access import lacks_second_factor
from pentathlon_site.core.errors import ActionError


class NotSignedIn(ActionError):
    """Neither a session nor a token that counts."""

    status, code = 401, "not_signed_in"


class ScopeMissing(ActionError):
    """The token may do other things only."""

    status, code = 403, "scope_missing"


class SecondFactorNeeded(ActionError):
    """The account has to enrol a second factor first."""

    status, code = 403, "second_factor"


class TokenAuth(HttpBearer):
    """`Authorization: Bearer …`. Answers are in the language of the token's account."""

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        """The account of a token that counts now, or None."""
        found = find_token(token, timezone.now())
        if found is None:
            return None
        request.user, request.api_scopes = found.user, frozenset(found.scopes)  # type: ignore[attr-defined]  # asked by `check_scope`
        translation.activate(found.user.language)
        return found.user


class SessionAuth(APIKeyCookie):
    """The session of a browser; requests that change something carry the CSRF header."""

    param_name = "sessionid"

    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        """The account that is signed in, or None."""
        del key
        if not request.user.is_authenticated:
            return None
        if lacks_second_factor(request.user):
            raise SecondFactorNeeded(_("Your account needs a second factor first: see “Account”."))
        return request.user


def check_scope(request: HttpRequest, scope: str) -> None:
    """Refuse what the token may not do; a session may do whatever the account may.

    Raises:
        ScopeMissing: the token lacks the scope.
    """
    scopes = getattr(request, "api_scopes", None)
    if scopes is not None and scope not in scopes:
        raise ScopeMissing(_("This token may not do this: it lacks the scope “%(scope)s”.") % {"scope": scope})
