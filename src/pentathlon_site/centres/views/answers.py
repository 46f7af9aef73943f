"""How a refused form comes back: with what was entered, and what is wrong."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from pentathlon_site.core.errors import ActionError, FieldsInvalid


def try_action(form: forms.BaseForm, act: Callable[[], Any]) -> bool:
    """Do something with a valid form; a refusal becomes an error of the form, and its status is kept."""
    try:
        act()
    except FieldsInvalid as error:
        for name, text in error.faults.items():
            form.add_error(name if name in form.fields else None, text)
        form.status = error.status  # type: ignore[attr-defined]  # read by `form_page` below
        return False
    except ActionError as error:
        form.add_error(None, error.message)
        form.status = error.status  # type: ignore[attr-defined]  # read by `form_page` below
        return False
    return True


def form_page(request: HttpRequest, template: str, form: forms.BaseForm, **context: Any) -> HttpResponse:
    """A page with a form; its status says whether the form was refused."""
    status = getattr(form, "status", 422) if form.is_bound else 200
    return render(request, template, {"form": form, **context}, status=status)
