"""Forms of accounts."""

from typing import Any

from allauth.account.forms import SignupForm as AllauthSignupForm
from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class SignupForm(AllauthSignupForm):  # type: ignore[misc]  # allauth has no types
    """Sign up with name, address and password."""

    full_name = forms.CharField(label=_("First and last name"), max_length=150)
    field_order = ("full_name", "email", "password1", "password2")

    def save(self, request: Any) -> Any:
        """Make the account in the language of the page."""
        user = super().save(request)
        user.full_name = self.cleaned_data["full_name"]
        user.language = "fr" if (get_language() or "").startswith("fr") else "en"
        user.save(update_fields=["full_name", "language"])
        return user
