"""Forms of this app."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pentathlon_site.collection.inclusion_number import parse_number
from pentathlon_site.collection.models import Withdrawal
from pentathlon_site.collection.notice_facts import FurtherFacts
from pentathlon_site.core.errors import Invalid

YES_NO = [("", "–"), ("yes", _("Yes")), ("no", _("No"))]


class WithdrawForm(forms.Form):
    """Which image goes, and why."""

    number = forms.CharField(
        label=_("Inclusion number"),
        max_length=20,
        help_text=_("It stands on the receipt and in the table that the centre keeps, as 7KQ4-M2XP-H."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}),
    )
    reason = forms.ChoiceField(label=_("Reason"), choices=Withdrawal.Reason.choices, widget=forms.RadioSelect)

    def clean_number(self) -> str:
        """The number in the form in which it is kept."""
        try:
            return parse_number(self.cleaned_data["number"])
        except Invalid as error:
            raise forms.ValidationError(error.message) from None


class FurtherFactsForm(forms.Form):
    """What the notice says that stands in no governance record."""

    companies = forms.ChoiceField(label=_("Are companies among the teams?"), choices=YES_NO)
    minors = forms.ChoiceField(label=_("Are images of minors collected?"), choices=YES_NO)
    countries_en = forms.CharField(
        label=_("Countries outside of the European Economic Area, in English"),
        required=False,
        max_length=300,
        help_text=_(
            "Where a team or the host is established. Separate several with commas; leave empty if there are none."
        ),
    )
    countries_fr = forms.CharField(label=_("The same countries in French"), required=False, max_length=300)
    transfer_safeguard = forms.CharField(
        label=_("What protects the data there"),
        required=False,
        max_length=300,
        help_text=_(
            "Adequacy decision or standard contractual clauses; only with such countries. Printed as it stands in the "
            "English and in the French notice: write it in both languages."
        ),
    )

    def clean(self) -> dict[str, Any]:
        """As many countries in French as in English."""
        content = super().clean() or {}
        if len(_listed(content.get("countries_en"))) != len(_listed(content.get("countries_fr"))):
            self.add_error("countries_fr", gettext("Name the same countries in both languages."))
        return content

    def further_facts(self) -> FurtherFacts:
        """What was answered."""
        content = self.cleaned_data
        english, french = _listed(content["countries_en"]), _listed(content["countries_fr"])
        return FurtherFacts(
            companies=content["companies"] == "yes",
            minors=content["minors"] == "yes",
            transfer_countries=tuple(zip(english, french, strict=True)),
            transfer_safeguard=content["transfer_safeguard"],
        )


def initial_facts(facts: dict[str, Any]) -> dict[str, str]:
    """Values of the form for facts that were answered before."""
    words = {True: "yes", False: "no", None: ""}
    countries = facts.get("transfer_countries", [])
    return {
        "companies": words[facts.get("companies")],
        "minors": words[facts.get("minors")],
        "countries_en": ", ".join(each[0] for each in countries),
        "countries_fr": ", ".join(each[1] for each in countries),
        "transfer_safeguard": facts.get("transfer_safeguard", ""),
    }


class NoticeTextForm(forms.Form):
    """The words of a draft."""

    text_fr = forms.CharField(label=_("Text in French"), widget=forms.Textarea(attrs={"rows": 24, "lang": "fr"}))
    text_en = forms.CharField(label=_("Text in English"), widget=forms.Textarea(attrs={"rows": 24, "lang": "en"}))


class PublishNoticeForm(forms.Form):
    """That the draft is published as it was on the page."""

    seen_en = forms.CharField(widget=forms.HiddenInput)
    seen_fr = forms.CharField(widget=forms.HiddenInput)

    def seen(self) -> tuple[str, str]:
        """Fingerprints of the English and the French text."""
        return self.cleaned_data["seen_en"], self.cleaned_data["seen_fr"]


def _listed(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split(",") if part.strip()]
