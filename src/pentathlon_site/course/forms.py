"""The quiz as a form."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pentathlon_site.core.text import localised
from pentathlon_site.course.content import Question


class QuizForm(forms.Form):
    """One choice for each question, by the position of its answer as shown."""

    def __init__(self, *args: Any, questions: Sequence[Question], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number, question in enumerate(questions, 1):
            self.fields[question.id] = forms.TypedChoiceField(
                label=f"{number}. {localised(question.text)}",
                choices=[(position, localised(option.text)) for position, option in enumerate(question.options)],
                coerce=int,
                widget=forms.RadioSelect,
                error_messages={"required": _("Choose an answer.")},
            )
