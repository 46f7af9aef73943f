"""The app `charter`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item

_ITEMS = (
    Item("centre", _("Charter"), "charter:charter", "sign_charter", ("event",), 60),
    Item("organiser", _("Charter"), "charter:office", "see_signatures", ("event",), 35),
)


class CharterConfig(AppConfig):
    """The ethics charter: versions and signatures."""

    name = "pentathlon_site.charter"

    def ready(self) -> None:
        """Make the charter a step before an upload, and an item of the menus."""
        from pentathlon_site.centres.requirements import register_step  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.checklist import register_items  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.charter.office_items import charter_items  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.charter.step import CHARTER_STEP  # noqa: PLC0415 - models load after the apps

        register_step(CHARTER_STEP)
        for item in _ITEMS:
            register_item(item)
        register_items(60, charter_items)
