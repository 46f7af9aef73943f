"""How much an account and a centre may send at a time: generous, and only against programs gone wild."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pentathlon_site.accounts.models import User
from pentathlon_site.collection.errors import RateExceeded
from pentathlon_site.collection.models import Batch
from pentathlon_site.collection.queries import midnight_before, sent_today

_WINDOW_S = 3600


def check_rates(user: User, batch: Batch, at: datetime) -> None:
    """Count an image that arrives, and refuse what is too much.

    Raises:
        RateExceeded: with the time at which it is possible again.
    """
    _check_account(user, at)
    _check_centre(batch, at)


def _check_account(user: User, at: datetime) -> None:
    window = int(at.timestamp()) // _WINDOW_S
    key = f"uploads:{user.pk}:{window}"
    count = cache.get(key, 0) + 1  # `incr` would shorten the life of a count in the database; two at once count as one
    cache.set(key, count, _WINDOW_S)
    if count > settings.UPLOADS_PER_ACCOUNT_AND_HOUR:
        again_s = (window + 1) * _WINDOW_S - int(at.timestamp())
        message = ngettext(
            "Your account has sent %(count)s images within the hour. Sending goes on by itself in %(minutes)s minute.",
            "Your account has sent %(count)s images within the hour. Sending goes on by itself in %(minutes)s minutes.",
            again_s // 60 + 1,
        )
        limit = settings.UPLOADS_PER_ACCOUNT_AND_HOUR
        raise RateExceeded(
            message % {"count": limit, "minutes": again_s // 60 + 1}, code="too_fast", retry_after_s=again_s
        )


def _check_centre(batch: Batch, at: datetime) -> None:
    limit = settings.IMAGES_PER_CENTRE_AND_DAY
    if sent_today(batch.challenge, batch.centre, at) < limit:
        return
    ends_at = midnight_before(batch.centre, at) + timedelta(days=1)
    message = _("Your centre has sent %(count)s images of this challenge today. Go on after midnight (%(zone)s).")
    raise RateExceeded(
        message % {"count": limit, "zone": batch.centre.event.time_zone},
        code="quota",
        retry_after_s=int((ends_at - timezone.localtime(at)).total_seconds()) + 1,
    )
