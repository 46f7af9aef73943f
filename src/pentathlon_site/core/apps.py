"""The app `core`."""

from django.apps import AppConfig
from django.core.signals import got_request_exception


class CoreConfig(AppConfig):
    """What all apps share: look, access, errors, security headers."""

    name = "pentathlon_site.core"

    def ready(self) -> None:
        """Log what goes wrong on our side, without the values that Django would log; write dates as the French do."""
        from pentathlon_site.core.dates import write_french_ordinals  # noqa: PLC0415 - Django's formats need the settings
        from pentathlon_site.core.errors import log_unanswered  # noqa: PLC0415 - its texts need the apps

        write_french_ordinals()
        got_request_exception.connect(log_unanswered)
