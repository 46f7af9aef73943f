"""Every write of this app."""

import calendar
import secrets
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.errors import InputError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit import actions as audit
from pentathlon_site.core.codes import new_code
from pentathlon_site.core.errors import Conflict, Invalid, NotFound, TooMany
from pentathlon_site.course.content import right_answers
from pentathlon_site.course.models import Attempt, Reading
from pentathlon_site.course.queries import current_course, next_attempt_at, open_attempt
from pentathlon_site.course.quiz import draw, shown


@transaction.atomic
def read_module(*, module: str, by: User, at: datetime) -> Reading:
    """Keep that somebody has read a module of the present version; reading twice is reading once.

    Raises:
        NotFound: the course has no such module.
    """
    course = current_course()
    if module not in {each.id for each in course.modules}:
        raise NotFound(_("The course has no such module."))
    reading, is_new = Reading.objects.get_or_create(
        user=by, version=course.version, module=module, defaults={"read_at": at}
    )
    if is_new:
        audit.record("read_module", f"user:{by.pk}", by=by, at=at, facts={"module": module, "version": course.version})
    return reading


@transaction.atomic
def start_attempt(*, by: User, at: datetime) -> Attempt:
    """Draw new questions; an attempt that is still open goes on instead.

    Raises:
        TooMany: the attempts of the last 24 hours are used up.
    """
    User.objects.select_for_update().get(pk=by.pk)  # two tabs start one attempt
    running = open_attempt(by)
    if running is not None:
        return running
    if next_attempt_at(by, at) is not None:
        raise TooMany(_("Five attempts in 24 hours are the most: read the modules again and come back tomorrow."))
    course = current_course()
    by.course_attempts.filter(sent_at=None).delete()  # drawn from an older version of the course
    attempt = by.course_attempts.create(
        version=course.version, questions=draw(course, secrets.randbits(64)), started_at=at
    )
    _record("start_attempt", attempt, at)
    return attempt


@transaction.atomic
def send_answers(*, attempt: Attempt, answers: Mapping[str, int], by: User, at: datetime) -> Attempt:
    """Grade an attempt; sending twice is sending once.

    Args:
        attempt: One's own.
        answers: Position of the chosen answer as it was shown, by question.
        by: Who takes the quiz.
        at: When.

    Raises:
        Conflict: the course has changed since the questions were drawn.
        Invalid: a question has no answer, or one that it does not offer.
    """
    course = current_course()
    attempt = Attempt.objects.select_for_update().get(pk=attempt.pk, user=by)
    if attempt.sent_at is not None:
        return attempt
    if attempt.version != course.version:
        raise Conflict(_("The course has changed since you began: start the quiz again."))
    if answers.keys() != {each["id"] for each in attempt.questions}:
        raise Invalid(_("Answer every question, then send."))
    try:
        attempt.right = right_answers(shown(course, attempt.questions), answers)
    except InputError:
        raise Invalid(_("One of the answers is none of the question's: load the page again.")) from None
    attempt.answers, attempt.sent_at = dict(answers), at
    attempt.passed = attempt.right >= course.pass_mark
    if attempt.passed:
        attempt.expires_at, attempt.certificate = _months_later(at, course.validity_months), new_code()
    attempt.save()
    _record("send_answers", attempt, at)
    return attempt


def _record(verb: str, attempt: Attempt, at: datetime) -> None:
    facts = {"version": attempt.version, "right": attempt.right, "asked": attempt.asked, "passed": attempt.passed}
    audit.record(verb, f"attempt:{attempt.pk}", by=attempt.user, at=at, facts=facts)


def _months_later(at: datetime, months: int) -> datetime:
    """The same day some months later, or the last one of that month."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    day = min(at.day, calendar.monthrange(year, month + 1)[1])
    return at.replace(year=year, month=month + 1, day=day)
