"""Forms of this app. What they ask is checked again by the actions."""

from datetime import date, timedelta
from typing import Any, ClassVar

from django import forms
from django.core.validators import MaxValueValidator
from django.utils.translation import gettext_lazy as _

from pentathlon_site.accounts.professional_id import MOST_TYPED
from pentathlon_site.centres.actions import AgreementTerms, CentreFacts
from pentathlon_site.centres.models import Agreement, Centre
from pentathlon_site.challenges.models import Event

LARGEST_TABLE_BYTES = 1024 * 1024


class CentreForm(forms.ModelForm[Centre]):
    """Name, kind and city."""

    class Meta:
        model = Centre
        fields = ("name", "kind", "city")

    def facts(self) -> CentreFacts:
        """What was entered."""
        return CentreFacts(**{name: self.cleaned_data[name] for name in ("name", "kind", "city")})


class ImportForm(forms.Form):
    """A table of centres, as a file or pasted."""

    file = forms.FileField(label=_("CSV file"), required=False)
    pasted = forms.CharField(
        label=_("Or paste the table here"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
    )

    def clean(self) -> dict[str, Any]:
        """Exactly one of the two, of a sensible size."""
        cleaned = super().clean() or {}
        file, pasted = cleaned.get("file"), cleaned.get("pasted", "").strip()
        if bool(file) == bool(pasted):
            raise forms.ValidationError(_("Choose a file or paste a table: one of the two."))
        if file and file.size > LARGEST_TABLE_BYTES:
            raise forms.ValidationError(_("The file is larger than 1 MB: a table of centres is smaller."))
        cleaned["content"] = file.read() if file else pasted.encode()
        return cleaned


def _date_input() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class LastDayField(forms.DateField):
    """The last day that something covers, that day included."""

    def __init__(self, **options: Any) -> None:
        latest = date.max - timedelta(days=1)
        super().__init__(
            label=_("Last day, included"), widget=_date_input(), validators=[MaxValueValidator(latest)], **options
        )


class AgreementForm(forms.ModelForm[Agreement]):
    """Reference and dates of an agreement."""

    last_day = LastDayField()

    class Meta:
        model = Agreement
        fields = ("reference", "signed_on", "valid_from")
        widgets: ClassVar = {name: _date_input() for name in ("signed_on", "valid_from")}

    def terms(self) -> AgreementTerms:
        """What was entered."""
        content = self.cleaned_data
        return AgreementTerms(
            **{name: content[name] for name in self.Meta.fields}, valid_until=content["last_day"] + timedelta(days=1)
        )


class EndAgreementForm(forms.Form):
    """The day with which an agreement ends early."""

    last_day = LastDayField()

    @property
    def ended_on(self) -> date:
        """First day without agreement."""
        day: date = self.cleaned_data["last_day"]
        return day + timedelta(days=1)


class InvitationForm(forms.Form):
    """Who is invited."""

    email = forms.EmailField(label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "off"}))
    is_lead = forms.BooleanField(label=_("Leads the centre: may invite and approve others"), required=False)


class _ProfessionalId(forms.CharField):
    """Asked for while the account has none, or when it is corrected."""

    def __init__(self) -> None:
        super().__init__(
            label=_("Professional identifier (RPPS)"),
            max_length=MOST_TYPED,
            help_text=_("The 11 digits on your professional card; outside of France, your number in the register."),
        )


class AcceptForm(forms.Form):
    """Accept an invitation."""

    def __init__(self, *args: Any, needs_identifier: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if needs_identifier:
            self.fields["professional_id"] = _ProfessionalId()


class IdentifierForm(forms.Form):
    """The right identifier of a member."""

    professional_id = _ProfessionalId()


class JoinForm(AcceptForm):
    """Ask to join a centre."""

    centre = forms.ModelChoiceField(Centre.objects.none(), label=_("Your centre"), empty_label=_("Choose"))

    def __init__(self, *args: Any, event: Event, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["centre"].queryset = event.centres.all()  # type: ignore[attr-defined]  # the field declared above
