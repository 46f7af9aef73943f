"""How form fields look: a label, help where the question arises, and what is wrong beside the field."""

from django.forms.renderers import TemplatesSetting


class FieldRenderer(TemplatesSetting):
    """Renders a field as `core/field.html`."""

    field_template_name = "core/field.html"
