"""Forms of texts in both languages, and of several files."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django import forms
from django.forms import BoundField
from django.utils.translation import gettext as _

from pentathlon_site.challenges.definitions import LARGEST_DEFINITION_BYTES, DefinitionFile
from pentathlon_site.core.text import LANGUAGES

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile


def text_of(form: forms.Form, name: str) -> dict[str, str]:
    """The text of the fields `name_en` and `name_fr`."""
    return {language: form.cleaned_data[f"{name}_{language}"].strip() for language in LANGUAGES}


def initial_of(texts: dict[str, Any]) -> dict[str, str]:
    """Values of the fields of texts in both languages: `{"title": {"en": …}}` gives `title_en`."""
    return {f"{name}_{language}": text.get(language, "") for name, text in texts.items() for language in LANGUAGES}


class TextsForm(forms.Form):
    """Markdown texts in both languages, with a preview of each while it is typed."""

    LONGEST = 20_000

    def __init__(self, *args: Any, labels: Mapping[str, Any], preview: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.labels = labels
        languages = {"en": _("in English"), "fr": _("in French")}
        for name, label in labels.items():
            for language in LANGUAGES:
                attributes = {
                    "rows": 14,
                    "hx-post": preview,
                    "hx-trigger": "input changed delay:400ms",
                    "hx-target": f"#preview-{name}-{language}",
                    "lang": language,
                }
                self.fields[f"{name}_{language}"] = forms.CharField(
                    label=f"{label}, {languages[language]}",
                    required=False,
                    max_length=self.LONGEST,
                    widget=forms.Textarea(attrs=attributes),
                )

    def pairs(self) -> list[tuple[str, list[tuple[BoundField, str]]]]:
        """Label of each text, with its fields and the ids of their previews."""
        return [
            (str(label), [(self[f"{name}_{language}"], f"preview-{name}-{language}") for language in LANGUAGES])
            for name, label in self.labels.items()
        ]

    def texts(self) -> dict[str, dict[str, str]]:
        """What was written."""
        return {name: text_of(self, name) for name in self.labels}


class SeveralFilesInput(forms.ClearableFileInput):
    """Takes several files at once."""

    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """A list of uploaded files."""

    widget = SeveralFilesInput

    def clean(self, data: Any, initial: Any = None) -> Any:
        """Each file by itself."""
        files: Any = data if isinstance(data, list | tuple) else [data]
        return [file for each in files if (file := super(SeveralFilesField, self).clean(each, initial))]


def definition_file(file: "UploadedFile[Any]") -> DefinitionFile:
    """What an uploaded challenge file says; not more of it than could be a challenge file."""
    return DefinitionFile(file.name or "challenge.toml", file.read(LARGEST_DEFINITION_BYTES + 1))
