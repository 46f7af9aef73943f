"""Forms of this app. What they ask is checked again by the actions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pentathlon_site.charter.actions import Publication, Shown


class BeginForm(forms.Form):
    """What the first version needs that the event does not tell."""

    withdrawal_days = forms.IntegerField(
        label=_("Days within which an image is withdrawn after an objection"), min_value=1, max_value=90, initial=7
    )


class DraftForm(forms.Form):
    """Both texts."""

    text_en = forms.CharField(
        label=_("English text (Markdown)"), strip=False, widget=forms.Textarea(attrs={"rows": 24, "lang": "en"})
    )
    text_fr = forms.CharField(
        label=_("French text (Markdown)"), strip=False, widget=forms.Textarea(attrs={"rows": 24, "lang": "fr"})
    )


class PublishForm(forms.Form):
    """Kind of the change, and what is new."""

    kind = forms.ChoiceField(
        label=_("Kind of change"),
        choices=[
            ("material", _("Material: everybody signs again before the next upload")),
            ("editorial", _("Editorial: earlier signatures still count")),
        ],
        initial="material",
        widget=forms.RadioSelect,
    )
    changes_en = forms.CharField(label=_("What is new, in English"), max_length=500)
    changes_fr = forms.CharField(label=_("What is new, in French"), max_length=500)
    seen_en = forms.CharField(widget=forms.HiddenInput)
    seen_fr = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, is_first: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_first:
            for name in ("kind", "changes_en", "changes_fr"):
                del self.fields[name]

    def publication(self) -> Publication:
        """What was chosen."""
        chosen = self.cleaned_data
        changes = {
            language: chosen[f"changes_{language}"] for language in ("en", "fr") if f"changes_{language}" in chosen
        }
        return Publication(
            chosen.get("kind", "material") == "material", changes, (chosen["seen_en"], chosen["seen_fr"])
        )


class SignForm(forms.Form):
    """Tick and name, with what was on the page."""

    number = forms.IntegerField(widget=forms.HiddenInput)
    language = forms.ChoiceField(choices=[("en", "en"), ("fr", "fr")], widget=forms.HiddenInput)
    sha256 = forms.CharField(widget=forms.HiddenInput)
    agrees = forms.BooleanField(
        label=_("I have read this charter, understood it, and commit myself to each of its points."), required=False
    )
    full_name = forms.CharField(
        label=_("Your first and last name"),
        max_length=150,
        required=False,
        help_text=_("Type it as it stands in your account."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )

    def shown(self) -> Shown:
        """What was on the page."""
        return Shown(*(self.cleaned_data[name] for name in ("number", "language", "sha256")))
