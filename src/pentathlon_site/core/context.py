"""What every template can use."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from pentathlon import __version__
from pentathlon_site.core.access import Place


def site(request: HttpRequest) -> dict[str, Any]:
    """The place of the page, the moment at which it is made, and the version of the site."""
    return {"place": getattr(request, "place", None) or Place(), "now": timezone.now(), "version": __version__}
