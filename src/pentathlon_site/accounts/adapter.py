"""How allauth treats our accounts."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts have an address and a name, no user name."""

    def populate_username(self, request: Any, user: Any) -> None:
        """Nothing: there is no user name."""
