"""Forms of proposals, and the table of exams that centres expect."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon.challenge.load import BUILTIN
from pentathlon_site.challenges.actions import Question
from pentathlon_site.challenges.actions.proposals import HIGHEST_GRADE
from pentathlon_site.challenges.forms.events import builtin_choices
from pentathlon_site.challenges.models import Proposal

MOST_EXAMS = 1_000_000
LONGEST_NAME = 200


class ProposalForm(forms.ModelForm):  # type: ignore[type-arg]  # the stubs' parameter says nothing here
    """What a society proposes."""

    class Meta:
        model = Proposal
        fields = (
            "society",
            "title",
            "question",
            "modality",
            "reference_standard",
            "known_challenges",
            "target",
            "capture_percent",
        )
        widgets = {
            "question": forms.Textarea(attrs={"rows": 4}),
            "reference_standard": forms.Textarea(attrs={"rows": 3}),
            "known_challenges": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "question": gettext_lazy("One image, one question: what does the program have to tell?"),
            "modality": gettext_lazy("MRI, CT, ultrasound, radiography …"),
            "reference_standard": gettext_lazy("Histology, another exam, follow-up, reading by two radiologists …"),
            "known_challenges": gettext_lazy("Where you have searched, and what you have found."),
            "capture_percent": gettext_lazy("Not every exam meets the criteria, and not everybody thinks of it."),
        }

    def proposed(self) -> Question:
        """What was filled in."""
        return Question(**{name: self.cleaned_data[name] for name in self.Meta.fields})


class ExpectedForm(forms.Form):
    """Target and share of a challenge that is there already."""

    target = forms.IntegerField(label=gettext_lazy("Images needed"), min_value=1, max_value=MOST_EXAMS)
    capture_percent = forms.IntegerField(
        label=gettext_lazy("Percent of these exams that will come in"),
        min_value=1,
        max_value=100,
        help_text=gettext_lazy("Not every exam meets the criteria, and not everybody thinks of it."),
    )


class GradeForm(forms.Form):
    """Three grades and a comment."""

    _choices = [(number, str(number)) for number in range(1, HIGHEST_GRADE + 1)]

    relevance = forms.TypedChoiceField(
        label=gettext_lazy("Relevance"),
        choices=_choices,
        coerce=int,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Would an answer change what is done for patients? 1 no, 5 very much"),
    )
    novelty = forms.TypedChoiceField(
        label=gettext_lazy("Novelty"),
        choices=_choices,
        coerce=int,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Is there no public challenge or data set yet? 1 several, 5 none"),
    )
    feasibility = forms.TypedChoiceField(
        label=gettext_lazy("Feasibility"),
        choices=_choices,
        coerce=int,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("One image, clear labels, enough exams? 1 hardly, 5 certainly"),
    )
    comment = forms.CharField(
        label=gettext_lazy("Comment"), required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 4})
    )


class DecisionForm(forms.Form):
    """Accept or refuse."""

    is_accepted = forms.TypedChoiceField(
        label=gettext_lazy("Decision"),
        choices=[("yes", gettext_lazy("Accept")), ("no", gettext_lazy("Refuse"))],
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=gettext_lazy("Stays in the record with the forecast of this day, and is read by the society."),
    )


class MakeChallengeForm(forms.Form):
    """The challenge of an accepted proposal."""

    builtin = forms.ChoiceField(label=gettext_lazy("A challenge of 2018"), required=False)
    file = forms.FileField(label=gettext_lazy("Or your challenge file (TOML)"), required=False)

    def __init__(self, *args: Any, taken: frozenset[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        left = [choice for choice in builtin_choices() if choice[0] not in taken]
        self.fields["builtin"].choices = [("", "–"), *left]  # type: ignore[attr-defined]  # a field with choices

    def clean(self) -> dict[str, Any]:
        """One of the two."""
        clean = super().clean() or {}
        if bool(clean.get("builtin") in BUILTIN) == bool(clean.get("file")):
            raise forms.ValidationError(_("Choose a challenge of 2018 or a file, one of the two."))
        return clean


class ExamsTable:
    """Rows of centre and exams a year, as many as the page has.

    Attributes:
        rows: What was written: centre, exams.
    """

    def __init__(self, rows: list[tuple[str, str]]) -> None:
        self.rows = rows

    @classmethod
    def of_proposal(cls, proposal: Proposal | None) -> "ExamsTable":
        """The rows of a proposal; three empty ones for a new one."""
        known = [] if proposal is None else list(proposal.expectations.order_by("pk"))
        return cls([(each.centre_name, str(each.exams_per_year)) for each in known] or [("", "")] * 3)

    @classmethod
    def of_post(cls, posted: QueryDict) -> "ExamsTable":
        """The rows of a form that was sent."""
        names, numbers = posted.getlist("centre"), posted.getlist("exams")
        return cls([(name.strip(), number.strip()) for name, number in zip(names, numbers, strict=False)])

    def checked(self, form: forms.BaseForm) -> Mapping[str, int]:
        """Exams a year by centre; what is wrong becomes an error of the form. Empty rows are left out."""
        found: dict[str, int] = {}
        form.full_clean()
        for name, number in filter(any, self.rows):
            fault = _row_fault(name, number, found)
            if fault:
                form.add_error(None, fault)
            else:
                found[name] = int(number)
        if not found and form.is_valid():
            form.add_error(None, _("Write at least one centre and its exams a year: the forecast needs them."))
        return found


def _row_fault(name: str, number: str, known: Mapping[str, int]) -> str:
    if not name or not number.isascii() or not number.isdigit() or int(number[:8]) > MOST_EXAMS:
        row = f"{name} {number}".strip()[:80]
        return _("“%(row)s”: each row needs a centre and a whole number of exams a year.") % {"row": row}
    if name in known:
        return _("%(centre)s stands there twice.") % {"centre": name}
    if len(name) > LONGEST_NAME:
        return _("The name of a centre is longer than %(most)d characters.") % {"most": LONGEST_NAME}
    return ""
