"""Addresses of allauth's pages; a POST to one of them is one transaction with its entries in the ledger."""

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, cast

import allauth.urls
from allauth.account.views import LoginView, PasswordChangeView, ReauthenticateView
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver
from django.views.generic import FormView

from pentathlon_site.accounts.errors import SecondFactorUnreadable
from pentathlon_site.accounts.ledger import one_act

View = Callable[..., HttpResponseBase]

_CHECK_A_PASSWORD = (LoginView, ReauthenticateView, PasswordChangeView)


class _AfterThePassword:
    """The transaction begins when the password was found right: on SQLite nobody else writes while it is open."""

    def form_valid(self, form: Any) -> HttpResponseBase:
        """Do what was asked."""
        with one_act():
            answer: HttpResponseBase = super().form_valid(form)  # type: ignore[misc]  # of the view
        return answer


class _NewCodes(GenerateRecoveryCodesView):  # type: ignore[misc]  # allauth has no types
    """New recovery codes; also in the place of codes that cannot be read any more."""

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        """How many old codes would be lost."""
        try:
            found: dict[str, Any] = super().get_context_data(**context)
        except SecondFactorUnreadable:
            return {**FormView.get_context_data(self, **context), "unused_code_count": 0}
        return found


def _page(view: View) -> View:
    """A page of allauth as it is here."""
    shown = getattr(view, "view_class", None)
    if shown in _CHECK_A_PASSWORD:
        checked: Any = type(shown.__name__, (_AfterThePassword, shown), {})
        return cast("View", checked.as_view())
    return _in_one_act(_NewCodes.as_view() if shown is GenerateRecoveryCodesView else view)


def _in_one_act(view: View) -> View:
    @wraps(view)
    def answer(request: HttpRequest, *parts: Any, **named_parts: Any) -> HttpResponseBase:
        if request.method != "POST":
            return view(request, *parts, **named_parts)
        with one_act():
            return view(request, *parts, **named_parts)

    return answer


def _pages(entries: Iterable[URLPattern | URLResolver]) -> Iterator[URLPattern | URLResolver]:
    for entry in entries:
        if isinstance(entry, URLResolver):
            inner = list(_pages(entry.url_patterns))
            yield URLResolver(entry.pattern, inner, entry.default_kwargs, entry.app_name, entry.namespace)
        else:
            yield URLPattern(entry.pattern, _page(entry.callback), entry.default_args, entry.name)


urlpatterns = list(_pages(allauth.urls.urlpatterns))
