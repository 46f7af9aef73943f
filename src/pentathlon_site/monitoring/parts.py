"""Parts of pages that refresh themselves: sent again only when they say something new."""

import hashlib
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response
from django.utils.safestring import SafeString

EVERY = "60s"


def refreshing(request: HttpRequest, template: str, context: dict[str, Any], address: str) -> SafeString:
    """A part that asks an address every minute whether there is something newer."""
    body = render_to_string(template, context, request)
    part = {"body": body, "address": address, "seen": _mark(body), "every": EVERY}
    return render_to_string("monitoring/refreshing.html", part)


def answer_part(
    request: HttpRequest, template: str, context: dict[str, Any], address: str, *, is_public: bool = False
) -> HttpResponseBase:
    """The part; nothing (204) for a page that shows it already, and 304 for a cache that holds it.

    No cache holds what is not public: it may tell small counts.
    """
    part = refreshing(request, template, context, address)
    if (seen := request.GET.get("seen")) and f'"{seen}"' in part.partition(">")[0]:
        return HttpResponse(status=204)
    if not is_public:
        return HttpResponse(part, headers={"Cache-Control": "no-store"})
    etag = f'"{_mark(part)}"'
    response = HttpResponse(part, headers={"ETag": etag, "Cache-Control": "private, no-cache"})
    return get_conditional_response(request, etag=etag, response=response) or response


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
