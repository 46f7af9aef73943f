"""The app `accounts`."""

from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.access import Place, User, register_role
from pentathlon_site.core.navigation import Item, register_item


def _is_administrator(user: User, _place: Place) -> bool:
    return bool(user.is_administrator)


class AccountsConfig(AppConfig):
    """Accounts, profiles, tokens."""

    name = "pentathlon_site.accounts"

    def ready(self) -> None:
        """Listen to allauth; tell the access table who administers the site, and the menu what an account has."""
        from pentathlon_site.accounts import ledger  # noqa: PLC0415 - models load after the apps
        from pentathlon_site.accounts.middleware import speak_from_sign_in  # noqa: PLC0415 - as above

        ledger.connect()
        user_logged_in.connect(speak_from_sign_in)
        register_role("administrator", _is_administrator)
        for order, (label, url_name) in enumerate(
            (
                (_("My account"), "accounts:profile"),
                (_("Second factor"), "mfa_index"),
                (_("API tokens"), "accounts:tokens"),
                (_("My data"), "accounts:own_data"),
            )
        ):
            register_item(Item("account", label, url_name, action="use_own_account", order=80 + order))
