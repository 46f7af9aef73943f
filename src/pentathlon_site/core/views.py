"""Views that belong to no app."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from django.views.i18n import set_language as django_set_language

from pentathlon import __version__
from pentathlon_site.core.access import allow
from pentathlon_site.core.health import health_of_parts


@require_GET
@allow("see_public_pages")
def health(_request: HttpRequest) -> JsonResponse:
    """Whether the site can answer: for load balancers and monitors."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    parts = health_of_parts(timezone.now())
    return JsonResponse({"status": "ok", "version": __version__, "database": connection.vendor, **parts})


@require_GET
@allow("see_public_pages")
def privacy(request: HttpRequest) -> HttpResponse:
    """What the site stores about people with an account, and why."""
    return render(request, "core/privacy.html")


@require_GET
@allow("see_public_pages")
def accessibility(request: HttpRequest) -> HttpResponse:
    """How accessible the site is, and what to do where it is not."""
    return render(request, "core/accessibility.html")


@require_POST
@allow("see_public_pages")
def set_language(request: HttpRequest) -> HttpResponseBase:
    """Change the language of the pages; an account keeps it (see `accounts.middleware`)."""
    return django_set_language(request)


class _Example(forms.Form):
    name = forms.CharField(label="Name", help_text="As it stands on your card.")
    language = forms.ChoiceField(label="Language", choices=[("en", "English"), ("fr", "Français")], required=False)
    side = forms.ChoiceField(label="Side", choices=[("l", "Left"), ("r", "Right")], widget=forms.RadioSelect)
    agrees = forms.BooleanField(label="I have read the charter", help_text="Opens in this window.")


@allow("see_public_pages")
def look(request: HttpRequest) -> HttpResponse:
    """All components, for those who work on them: only where the settings say so."""
    if not settings.SHOW_LOOK:
        raise Http404
    messages.success(request, "The centre was added.")
    form = _Example(request.POST or None)
    return render(request, "core/look.html", {"form": form, "page": Paginator(range(90), 10).page(2)})
