"""How allauth treats our accounts."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib.sites.shortcuts import get_current_site
from django.core.exceptions import ValidationError
from django.db import transaction

from pentathlon_site.accounts.ledger import count_failed_sign_in
from pentathlon_site.accounts.second_factor_secrets import decrypted, encrypted


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts have an address and a name, no user name."""

    def populate_username(self, request: Any, user: Any) -> None:
        """Nothing: there is no user name."""

    def pre_authenticate(self, request: Any, **credentials: Any) -> None:
        """Turn away who tried too often, and count that."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            count_failed_sign_in()
            raise

    def authentication_failed(self, request: Any, **credentials: Any) -> None:
        """Count it; what was typed is kept nowhere."""
        del request, credentials
        count_failed_sign_in()

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send a mail once that of which it tells is committed."""
        place = {"request": self.request, "email": email, "current_site": get_current_site(self.request)}
        transaction.on_commit(self.render_mail(template_prefix, email, {**place, **context}).send)


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # as above
    """Secrets of second factors are stored encrypted."""

    def encrypt(self, text: str) -> str:
        """A secret as it is stored."""
        return encrypted(text)

    def decrypt(self, encrypted_text: str) -> str:
        """A secret as it was."""
        return decrypted(encrypted_text)
