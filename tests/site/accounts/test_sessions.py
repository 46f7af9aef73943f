"""Sessions that ended by themselves are not kept."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.utils import timezone

from pentathlon_site.jobs.queue import known_jobs


def test_sessions_that_are_over_are_removed_and_others_stay(bob, carol, signed_in):
    over, going_on = (signed_in(user).session.session_key for user in (bob, carol))
    Session.objects.filter(session_key=over).update(expire_date=timezone.now() - timedelta(seconds=1))

    known_jobs["accounts.remove_old_sessions"].work()

    assert list(Session.objects.values_list("session_key", flat=True)) == [going_on]
    assert known_jobs["accounts.remove_old_sessions"].every is not None
