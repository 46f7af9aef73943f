"""The app `collection`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.navigation import Item, register_item

_EVENT, _CENTRE = ("event",), ("event", "centre")
_ITEMS = (
    Item("public", _("Information for patients"), "collection:patient_information", "see_public_pages", _EVENT, 60),
    Item(
        *("centre", _("Send images"), "collection:upload", "upload_image", _CENTRE, 20),
        other_pages=("collection:upload_challenge",),
    ),
    Item(
        *("centre", _("Images and receipts"), "collection:inclusions", "see_inclusions", _CENTRE, 30),
        other_pages=("collection:inclusion", "collection:batch"),
    ),
    Item("centre", _("Withdraw an image"), "collection:withdraw", "withdraw_inclusion", _CENTRE, 50),
    Item("organiser", _("Patient notice"), "collection:write_notice", "edit_governance", _EVENT, 40),
    Item("organiser", _("Withdraw an image"), "collection:withdraw_any", "withdraw_any_inclusion", _EVENT, 80),
)


class CollectionConfig(AppConfig):
    """Notices, batches, inclusions, withdrawals."""

    name = "pentathlon_site.collection"

    def ready(self) -> None:
        """Register the stores of case data, menus, and the notice on the organiser's checklist."""
        from pentathlon_site.challenges.checklist import register_items  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.challenges.told_dates import register_told_dates  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.collection.notice_state import dates_of_the_notice  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.collection.office_items import notice_item  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.collection.purge import register_own_stores  # noqa: PLC0415 - models load after the apps

        register_own_stores()
        register_told_dates(dates_of_the_notice)
        for item in _ITEMS:
            register_item(item)
        register_items(85, notice_item)  # it names the launched challenges
