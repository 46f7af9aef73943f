"""Views that belong to no app."""

from django.db import connection
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.views.decorators.http import require_GET, require_POST
from django.views.i18n import set_language as django_set_language

from pentathlon import __version__
from pentathlon_site.core.access import allow


@require_GET
@allow("see_public_pages")
def health(_request: HttpRequest) -> JsonResponse:
    """Whether the site can answer: for load balancers and monitors."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"status": "ok", "version": __version__, "database": connection.vendor})


@require_POST
@allow("see_public_pages")
def set_language(request: HttpRequest) -> HttpResponseBase:
    """Change the language of the pages; an account keeps it (see `accounts.middleware`)."""
    return django_set_language(request)
