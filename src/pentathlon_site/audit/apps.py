"""The app `audit`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item


class AuditConfig(AppConfig):
    """The ledger: who did what, and when."""

    name = "pentathlon_site.audit"

    def ready(self) -> None:
        """Stand in the menus."""
        register_item(Item("organiser", _("Ledger"), "audit:event_ledger", "see_audit", ("event",), 90))
        register_item(Item("account", _("Ledger of the site"), "audit:ledger", "see_audit", (), 91))
