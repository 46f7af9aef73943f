"""Pages of the course."""

import re
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from pentathlon_site.centres.queries import memberships_of
from pentathlon_site.core.access import allow
from pentathlon_site.core.errors import NotFound
from pentathlon_site.core.pdf import pdf_answer
from pentathlon_site.core.text import localised
from pentathlon_site.course import actions, queries
from pentathlon_site.course.certificate import certificate_pdf
from pentathlon_site.course.forms import QuizForm
from pentathlon_site.course.models import Attempt
from pentathlon_site.course.quiz import shown


@require_GET
@allow("use_own_account")
def course_page(request: Any) -> HttpResponse:
    """The modules, how far one is, and the one thing to do next."""
    at, lines = timezone.now(), queries.module_lines(request.user)
    context = {
        "course": queries.current_course(),
        "lines": lines,
        "read": sum(line.is_read for line in lines),
        "next": next((line.module for line in lines if not line.is_read), None),
        "valid": queries.valid_pass(request.user, at),
        "earlier": queries.last_pass(request.user, at),
        "open": queries.open_attempt(request.user),
    }
    return render(request, "course/course.html", context)


@require_GET
@allow("use_own_account")
def module_page(request: HttpRequest, *, module: str) -> HttpResponse:
    """One module to read."""
    modules = queries.current_course().modules
    position = next((number for number, each in enumerate(modules) if each.id == module), None)
    if position is None:
        raise NotFound(_("The course has no such module."))
    context = {
        "course": queries.current_course(),
        "module": modules[position],
        "body": _raise_headings(localised(modules[position].body)),
        "number": position + 1,
        "previous": modules[position - 1] if position else None,
        "is_last": position + 1 == len(modules),
    }
    return render(request, "course/module.html", context)


@require_POST
@allow("use_own_account")
def read_module(request: Any, *, module: str) -> HttpResponse:
    """Go on to the next module, or to the quiz after the last."""
    actions.read_module(module=module, by=request.user, at=timezone.now())
    modules = [each.id for each in queries.current_course().modules]
    following = modules[modules.index(module) + 1 :]
    return redirect("course:module", following[0]) if following else redirect("course:course")


@require_POST
@allow("use_own_account")
def start_attempt(request: Any) -> HttpResponse:
    """Draw questions."""
    actions.start_attempt(by=request.user, at=timezone.now())
    return redirect("course:quiz")


@require_http_methods(["GET", "POST"])
@allow("use_own_account")
def quiz(request: Any) -> HttpResponse:
    """Answer the questions of the open attempt."""
    attempt = queries.open_attempt(request.user)
    if attempt is None:
        return redirect("course:course")
    course = queries.current_course()
    form = QuizForm(request.POST or None, questions=shown(course, attempt.questions))
    if request.method == "POST" and form.is_valid():
        actions.send_answers(attempt=attempt, answers=form.cleaned_data, by=request.user, at=timezone.now())
        return redirect("course:result", attempt.pk)
    if form.errors:
        messages.error(request, _("Answer every question, then send."))
    return render(request, "course/quiz.html", {"form": form, "course": course}, status=422 if form.errors else 200)


@require_GET
@allow("use_own_account")
def result(request: Any, *, attempt: int) -> HttpResponse:
    """Passed or not, with an explanation of every answer."""
    found = get_object_or_404(Attempt, pk=attempt, user=request.user, sent_at__isnull=False)
    course = queries.current_course()
    context = {
        "attempt": found,
        "course": course,
        "answered": queries.answered(found) if found.version == course.version else [],
        "memberships": memberships_of(request.user).filter(state="approved"),
        "wait_until": queries.next_attempt_at(request.user, timezone.now()),
    }
    return render(request, "course/result.html", context)


@require_GET
@allow("use_own_account")
def certificate(request: Any, *, number: str) -> HttpResponse:
    """One's own certificate as PDF."""
    attempt = queries.certificate(number)
    if attempt is None or attempt.user != request.user:
        raise NotFound(_("You have no certificate of this number."))
    return pdf_answer(certificate_pdf(attempt), f"certificate-{attempt.certificate}.pdf")


@require_GET
@allow("verify_certificate")
def verify(request: HttpRequest, *, number: str) -> HttpResponse:
    """Whether a certificate is valid: for everybody who was shown one."""
    attempt = queries.certificate(number)
    if attempt is None:
        raise NotFound(_("There is no certificate of this number: compare it with the one on the document."))
    context = {
        "attempt": attempt,
        "course": queries.current_course(),
        "initials": queries.initials(attempt.user.full_name),
        "is_valid": queries.is_valid(attempt, timezone.now()),
    }
    return render(request, "course/verify.html", context)


def _raise_headings(text: str) -> str:
    """The page has the title of the module as its first heading: the body begins at the level below."""
    return re.sub(r"^#(#+ )", r"\1", text, flags=re.MULTILINE)
