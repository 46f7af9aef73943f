"""The app `accounts`."""

from django.apps import AppConfig

from pentathlon_site.core.access import Place, User, register_role


def _is_administrator(user: User, _place: Place) -> bool:
    return bool(user.is_administrator)


class AccountsConfig(AppConfig):
    """Accounts, profiles, tokens."""

    name = "pentathlon_site.accounts"

    def ready(self) -> None:
        """Tell the access table who administers the site."""
        register_role("administrator", _is_administrator)
