"""What the reader of the ledger asks for."""

from django import forms
from django.utils.translation import gettext_lazy as _


class Search(forms.Form):
    """Filters of the ledger."""

    verb = forms.ChoiceField(label=_("What was done"), required=False)
    subject = forms.CharField(
        label=_("To what"),
        required=False,
        max_length=80,
        help_text=_("A kind, or a kind and its number: centre, centre:4"),
    )
    before = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, data: object, verbs: list[tuple[str, str]]) -> None:
        super().__init__(data)  # type: ignore[arg-type]  # the query of a request
        self.fields["verb"].choices = [("", _("Everything")), *verbs]  # type: ignore[attr-defined]  # a ChoiceField
