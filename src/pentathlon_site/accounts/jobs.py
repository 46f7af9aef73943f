"""Background work of accounts."""

from datetime import timedelta
from importlib import import_module

from django.conf import settings

from pentathlon_site.jobs.queue import job


@job("accounts.remove_old_sessions", every=timedelta(hours=6))
def remove_old_sessions() -> None:
    """Forget sessions that have ended by themselves: nobody signs out of them any more."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
