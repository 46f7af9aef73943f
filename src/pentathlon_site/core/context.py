"""What every template can use."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from pentathlon import __version__
from pentathlon_site.core.access import Place


def site(request: HttpRequest) -> dict[str, Any]:
    """The place of the page, the moment at which it is made, and what the site is."""
    return {
        "place": getattr(request, "place", None) or Place(),
        "now": timezone.now(),
        "version": __version__,
        "second_factor_required": settings.SECOND_FACTOR_REQUIRED,
    }
