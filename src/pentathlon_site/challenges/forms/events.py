"""Forms of an event, its people and its texts."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pentathlon.challenge.load import builtin_challenges
from pentathlon_site.challenges.actions import EventFacts
from pentathlon_site.challenges.forms.both import SeveralFilesField, text_of
from pentathlon_site.challenges.local_time import time_zones
from pentathlon_site.challenges.models import EventRole
from pentathlon_site.core.access_table import access_table
from pentathlon_site.core.text import localised


def zone_choices() -> list[tuple[str, str]]:
    """Time zones to choose from."""
    return [(name, name) for name in time_zones()]


def builtin_choices() -> list[tuple[str, str]]:
    """The five challenges of 2018 to choose from."""
    return [(definition.id, localised(definition.title)) for definition in builtin_challenges()]


def role_choices() -> list[tuple[str, str]]:
    """Roles of an event to choose from."""
    return [(name, str(access_table().roles[name])) for name, _name in EventRole.ROLES]


class EventForm(forms.Form):
    """What an event is called, who organises it, and where its clock hangs."""

    title_en = forms.CharField(label=_("Title in English"), max_length=120)
    title_fr = forms.CharField(label=_("Title in French"), max_length=120)
    organiser_name = forms.CharField(label=_("Organising society"), max_length=200)
    contact_email = forms.EmailField(
        label=_("Contact address"), help_text=_("Shown to the public: where radiologists and patients ask.")
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=zone_choices,
        initial="Europe/Paris",
        help_text=_("The calendar is written and shown in it."),
    )

    def facts(self) -> EventFacts:
        """What was filled in."""
        clean = self.cleaned_data
        return EventFacts(text_of(self, "title"), clean["organiser_name"], clean["contact_email"], clean["time_zone"])


class CreateEventForm(EventForm):
    """A new event with its challenges."""

    slug = forms.SlugField(
        label=_("Short name"),
        max_length=60,
        help_text=_("Stands in every address and never changes: jfr-2027. Small letters, digits, hyphens."),
        error_messages={
            "invalid": _("Only letters without accents, digits and hyphens, no space: jfr-2027 in place of “JFR 2027”.")
        },
    )
    builtin = forms.MultipleChoiceField(
        label=_("Challenges of 2018"),
        choices=builtin_choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("They come with their texts. Each can be removed later, until it is launched."),
    )
    definitions = SeveralFilesField(
        label=_("Your own challenge files"),
        required=False,
        help_text=_("TOML files, one per challenge; they can also be added later."),
    )

    field_order = (
        "title_en",
        "title_fr",
        "slug",
        "organiser_name",
        "contact_email",
        "time_zone",
        "builtin",
        "definitions",
    )

    def clean_slug(self) -> str:
        """Short names are in small letters."""
        slug = str(self.cleaned_data["slug"]).lower()
        if "_" in slug:
            raise forms.ValidationError(self.fields["slug"].error_messages["invalid"])
        return slug


class EditEventForm(EventForm):
    """An event, and whether the public sees it."""

    is_public = forms.BooleanField(
        label=_("Show the event to the public"),
        required=False,
        help_text=_("Until then only people with a part in the event see its pages."),
    )


EVENT_TEXTS = {
    "description": _("What this event is"),
    "participate": _("How to take part"),
    "why": _("Why it matters"),
}


class RoleForm(forms.Form):
    """Name somebody."""

    email = forms.EmailField(label=_("E-mail address of the account"))
    role = forms.ChoiceField(label=_("Role"), choices=role_choices)


class NewsForm(forms.Form):
    """News in both languages."""

    title_en = forms.CharField(label=_("Title in English"), max_length=150)
    title_fr = forms.CharField(label=_("Title in French"), max_length=150)
    body_en = forms.CharField(label=_("Text in English"), widget=forms.Textarea(attrs={"rows": 8}))
    body_fr = forms.CharField(label=_("Text in French"), widget=forms.Textarea(attrs={"rows": 8}))


class PartnerForm(forms.Form):
    """A partner."""

    name = forms.CharField(label=_("Name"), max_length=200)
    address = forms.URLField(label=_("Web address"), required=False, assume_scheme="https")
    contribution_en = forms.CharField(label=_("Contribution, in English"), max_length=200, required=False)
    contribution_fr = forms.CharField(label=_("Contribution, in French"), max_length=200, required=False)
