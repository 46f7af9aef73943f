"""Labels of one image on a page: a list to choose from for each column."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pentathlon.challenge import Challenge as Definition
from pentathlon.challenge.definition import LabelColumn
from pentathlon_site.collection.errors import LabelsRefused
from pentathlon_site.core.text import localised


class LabelForm(forms.Form):
    """One field per label column of a challenge, named by its place."""

    def __init__(self, definition: Definition, labels: Mapping[str, str], data: Any = None) -> None:
        super().__init__(data, prefix="label")
        self._columns = definition.labels.columns
        for number, column in enumerate(self._columns):
            self.fields[str(number)] = forms.ChoiceField(
                label=localised(column.text) if column.text else column.name,
                choices=_choices(column),
                required=column.required,
                initial=labels.get(column.name, ""),
            )

    def labels(self) -> dict[str, str]:
        """What was chosen, by column."""
        return {column.name: self.cleaned_data[str(number)] for number, column in enumerate(self._columns)}

    def show(self, refused: LabelsRefused) -> None:
        """Put what is wrong beside its field; what contradicts each other above them all."""
        places = {column.name: str(number) for number, column in enumerate(self._columns)}
        for column, text in refused.problems:
            self.add_error(places.get(column), text)


class MaskForm(forms.Form):
    """The mask of one image."""

    mask = forms.FileField(
        label=gettext_lazy("Mask"), help_text=gettext_lazy("NIfTI, PNG or DICOM, drawn on this image.")
    )


def _choices(column: LabelColumn) -> list[tuple[str, str]]:
    if column.kind == "binary":
        return [("", "–"), ("1", _("Yes")), ("0", _("No"))]
    values = [(value.name, localised(value.text) if value.text else value.name) for value in column.values]
    return [("", "–"), *values]
