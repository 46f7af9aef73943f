"""Forms of monitoring: filters of the dashboard, the plan of the status mail, its preview."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Challenge, Event
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.models import StatusMailPlan
from pentathlon_site.monitoring.queries.counts import Scope

WEEKDAYS = (
    (0, _("Monday")),
    (1, _("Tuesday")),
    (2, _("Wednesday")),
    (3, _("Thursday")),
    (4, _("Friday")),
    (5, _("Saturday")),
    (6, _("Sunday")),
)
HOURS = [(hour, f"{hour:02}:00") for hour in range(24)]


class _ChallengeField(forms.ModelChoiceField[Challenge]):
    def label_from_instance(self, obj: Challenge) -> str:
        return localised(obj.definition.title)


class DynamicsFilter(forms.Form):
    """Which images the dashboard counts; what is not understood does not filter."""

    challenge = _ChallengeField(
        Challenge.objects.none(), label=_("Challenge"), required=False, empty_label=_("All"), to_field_name="slug"
    )
    centre = forms.ModelChoiceField(Centre.objects.none(), label=_("Centre"), required=False, empty_label=_("All"))
    since = forms.DateField(
        label=_("From"), required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    until = forms.DateField(
        label=_("Until"), required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, data: Any, *, event: Event) -> None:
        super().__init__(data)
        self.event = event
        self.fields["challenge"].queryset = event.challenges.filter(launched_at__isnull=False)  # type: ignore[attr-defined]  # a field of choices
        self.fields["centre"].queryset = event.centres.all()  # type: ignore[attr-defined]  # a field of choices

    def clean(self) -> dict[str, Any]:
        """No day is both late enough and early enough for a period that ends before it begins."""
        since, until = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if since and until and since > until:
            self.add_error("until", _("This day is before the first one: choose a later day, or an earlier first day."))
            del self.cleaned_data["since"]
        return self.cleaned_data

    def scope(self) -> Scope:
        """What is counted."""
        self.is_valid()
        names = ("challenge", "centre", "since", "until")
        return Scope(self.event, **{name: self.cleaned_data.get(name) for name in names})


class PlanForm(forms.ModelForm):  # type: ignore[type-arg]  # the stubs' parameter says nothing here
    """When the status mail goes out."""

    weekdays = forms.TypedMultipleChoiceField(
        label=_("Days"),
        choices=WEEKDAYS,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Twice a week keeps up interest; more is too much."),
    )
    hour = forms.TypedChoiceField(label=_("Hour"), choices=HOURS, coerce=int)

    class Meta:
        model = StatusMailPlan
        fields = ("is_on", "weekdays", "hour")


class PreviewForm(forms.Form):
    """As whom the mail is looked at."""

    reader = forms.ModelChoiceField(User.objects.none(), label=_("Reader"), empty_label=None)
    language = forms.ChoiceField(label=_("Language"), choices=(("en", "English"), ("fr", "Français")))

    def __init__(self, data: Any, *, readers: Any) -> None:
        super().__init__(data)
        self.fields["reader"].queryset = readers  # type: ignore[attr-defined]  # a field of choices
