"""Forms of accounts."""

from datetime import timedelta
from typing import Any

from allauth.account.forms import SignupForm as AllauthSignupForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pentathlon_site.accounts.enums import LANGUAGES, SCOPES
from pentathlon_site.accounts.errors import IdentifierFixed
from pentathlon_site.accounts.identity import is_vouched_for
from pentathlon_site.accounts.models import User
from pentathlon_site.accounts.professional_id import MOST_TYPED, identifier_fault, is_rpps, normalised
from pentathlon_site.accounts.setup_code import is_right


class SignupForm(AllauthSignupForm):  # type: ignore[misc]  # allauth has no types
    """Sign up with name, address and password."""

    full_name = forms.CharField(
        label=_("First and last name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    field_order = ("full_name", "email", "password1", "password2")

    def save(self, request: Any) -> Any:
        """Make the account in the language of the page."""
        user = super().save(request)
        user.full_name = self.cleaned_data["full_name"]
        user.language = "fr" if (get_language() or "").startswith("fr") else "en"
        user.save(update_fields=["full_name", "language"])
        return user


class AddKeyForm(AddWebAuthnForm):  # type: ignore[misc]  # allauth has no types
    """Add a security key; allauth leaves the name of its field untranslated."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["name"].label = _("Name of the key")


class FirstRunForm(forms.Form):
    """The first account of a new site."""

    full_name = forms.CharField(
        label=_("First and last name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    email = forms.EmailField(label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        help_text=password_validators_help_text_html,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=list(LANGUAGES.items()))
    code = forms.CharField(
        label=_("Setup code"),
        help_text=_("At the end of the link that stands on the terminal, or in the log, where the site was started."),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def clean_code(self) -> str:
        """Only who started the site knows the code."""
        code = str(self.cleaned_data["code"])
        if not is_right(code):
            raise forms.ValidationError(_("This is not the code of this site: copy it from the terminal or the log."))
        return code

    def clean(self) -> dict[str, Any]:
        """Check the password against the rules, knowing name and address."""
        cleaned = super().clean() or {}
        if password := cleaned.get("password"):
            person = User(email=cleaned.get("email", ""), full_name=cleaned.get("full_name", ""))
            try:
                validate_password(password, person)
            except forms.ValidationError as error:
                self.add_error("password", error)
        return cleaned


class ProfileForm(forms.Form):
    """Name, language and professional identifier."""

    KINDS = [("rpps", _("RPPS number (France)")), ("other", _("Another identifier")), ("", _("None"))]

    full_name = forms.CharField(
        label=_("First and last name"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=list(LANGUAGES.items()), help_text=_("Of the pages and of the mails.")
    )
    kind = forms.ChoiceField(
        label=_("Professional identifier"),
        choices=KINDS,
        required=False,
        widget=forms.RadioSelect,
        help_text=_("By it your centre knows that you are you. It is shown to your centre and to the organiser only."),
    )
    professional_id = forms.CharField(
        label=_("Number"),
        max_length=MOST_TYPED,
        required=False,
        help_text=_("RPPS: the eleven digits on your professional card."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def __init__(self, data: Any = None, *, user: User) -> None:
        """The form as the account is now; an identifier for which a centre vouches can be read only."""
        number = user.professional_id or ""
        kind = "" if not number else "rpps" if is_rpps(number) else "other"
        values = {"full_name": user.full_name, "language": user.language, "professional_id": number, "kind": kind}
        super().__init__(data, initial=values)
        if is_vouched_for(user):
            for name in ("kind", "professional_id"):
                self.fields[name].disabled = True
            self.fields["professional_id"].help_text = IdentifierFixed().message

    def clean(self) -> dict[str, Any]:
        """Check the number as the chosen kind."""
        cleaned = super().clean() or {}
        number, kind = normalised(cleaned.get("professional_id", "")), cleaned.get("kind", "")
        if kind and (fault := identifier_fault(number)):
            self.add_error("professional_id", fault)
        elif kind == "rpps" and not is_rpps(number):
            self.add_error(
                "professional_id",
                _("This is no RPPS number: that has eleven digits, and the last checks the others. Check the digits."),
            )
        if kind == "other" and not number:
            self.add_error("professional_id", _("Write the identifier, or choose “None”."))
        cleaned["professional_id"] = number if kind else ""
        return cleaned


class TokenForm(forms.Form):
    """A new token."""

    DAYS = [(30, _("30 days")), (90, _("90 days")), (365, _("One year"))]

    name = forms.CharField(
        label=_("Name"), max_length=80, help_text=_("What it is for, such as “upload from the workstation”.")
    )
    scopes = forms.MultipleChoiceField(
        label=_("What it may do"), choices=list(SCOPES.items()), widget=forms.CheckboxSelectMultiple
    )
    days = forms.TypedChoiceField(label=_("Ends after"), choices=DAYS, coerce=int, initial=90)

    @property
    def lifetime(self) -> timedelta:
        """How long the token counts."""
        return timedelta(days=self.cleaned_data["days"])
