"""How form fields look: a label, help where the question arises, and what is wrong beside the field."""

from typing import Any

from django.forms.renderers import TemplatesSetting
from django.http import HttpRequest


class FieldRenderer(TemplatesSetting):
    """Renders a field as `core/field.html`. It shows no placeholders: they vanish when they are needed."""

    field_template_name = "core/field.html"

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        """HTML of a form, a field or a widget."""
        widget = context.get("widget")
        if widget:
            widget["attrs"].pop("placeholder", None)
        return super().render(template_name, context, request)
