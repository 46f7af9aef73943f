"""Forms of a challenge."""

from django import forms
from django.utils.translation import gettext_lazy as _

from pentathlon_site.challenges.forms.both import SeveralFilesField
from pentathlon_site.challenges.forms.events import builtin_choices

CHALLENGE_TEXTS = {
    "clinical_question": _("Clinical question"),
    "criteria_text": _("Inclusion criteria"),
    "tutorial": _("Tutorial"),
}


class AddChallengesForm(forms.Form):
    """Further challenges of an event."""

    builtin = forms.MultipleChoiceField(
        label=_("Challenges of 2018"), required=False, widget=forms.CheckboxSelectMultiple
    )
    definitions = SeveralFilesField(label=_("Challenge files (TOML)"), required=False)

    def __init__(self, *args: object, taken: frozenset[str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they came
        left = [choice for choice in builtin_choices() if choice[0] not in taken]
        self.fields["builtin"].choices = left  # type: ignore[attr-defined]  # a field with choices
        if not left:
            del self.fields["builtin"]


class DefinitionForm(forms.Form):
    """A challenge file."""

    file = forms.FileField(label=_("Challenge file (TOML)"))


class ExampleForm(forms.Form):
    """An example picture."""

    picture = forms.FileField(
        label=_("Picture"),
        help_text=_("PNG or JPEG, at most 8 MB. No name, date or number of a patient may be seen in it."),
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg"}),
    )
    is_good = forms.TypedChoiceField(
        label=_("What it shows"),
        choices=[("yes", _("A good image: this is wanted")), ("no", _("A bad image: this is refused"))],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
        initial="yes",
    )
    caption_en = forms.CharField(label=_("Caption in English"), max_length=300)
    caption_fr = forms.CharField(label=_("Caption in French"), max_length=300)
