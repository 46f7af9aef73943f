"""What is known of the course and of those who took it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from pentathlon_site.accounts.models import User
from pentathlon_site.course.content import Course, CourseModule, Question, load_course
from pentathlon_site.course.models import Attempt
from pentathlon_site.course.quiz import shown

ATTEMPTS_A_DAY = 5
DAY = timedelta(hours=24)


@dataclass(frozen=True)
class ModuleLine:
    """A module in the list."""

    module: CourseModule
    is_read: bool


@dataclass(frozen=True)
class AnsweredQuestion:
    """A question after the quiz.

    Attributes:
        chosen: Position of the chosen answer.
    """

    question: Question
    chosen: int | None

    @property
    def is_right(self) -> bool:
        """Whether the right answer was chosen."""
        return self.chosen == self.question.right_option

    @property
    def chosen_text(self) -> object:
        """The chosen answer in both languages."""
        return self.question.options[self.chosen].text if self.chosen is not None else ""

    @property
    def right_text(self) -> object:
        """The right answer in both languages."""
        return self.question.options[self.question.right_option].text


@cache
def current_course() -> Course:
    """The course that ships with the site."""
    return load_course()


def module_lines(user: User) -> list[ModuleLine]:
    """The modules, and which of them this person has read."""
    course = current_course()
    read = set(user.course_readings.filter(version=course.version).values_list("module", flat=True))
    return [ModuleLine(module, module.id in read) for module in course.modules]


def has_passed(user: User, at: datetime) -> bool:
    """Whether somebody has passed the course in its present version, and the pass has not expired (R-07)."""
    return valid_pass(user, at) is not None


def valid_pass(user: User, at: datetime) -> Attempt | None:
    """The pass that counts at a moment and lasts longest."""
    passes = user.course_attempts.filter(
        passed=True, version=current_course().version, sent_at__lte=at, expires_at__gt=at
    )
    return passes.order_by("-expires_at").first()


def last_pass(user: User, at: datetime) -> Attempt | None:
    """The last pass before a moment, whether it still counts or not."""
    return user.course_attempts.filter(passed=True, sent_at__lte=at).order_by("-sent_at").first()


def open_attempt(user: User) -> Attempt | None:
    """The attempt that waits for its answers; one at an older version of the course is of no use any more."""
    return user.course_attempts.filter(sent_at=None, version=current_course().version).first()


def next_attempt_at(user: User, at: datetime) -> datetime | None:
    """When the next attempt may begin; None: at once."""
    started = user.course_attempts.filter(sent_at__isnull=False, started_at__gt=at - DAY)
    moments = list(started.order_by("-started_at").values_list("started_at", flat=True)[:ATTEMPTS_A_DAY])
    return moments[-1] + DAY if len(moments) == ATTEMPTS_A_DAY else None


def answered(attempt: Attempt) -> list[AnsweredQuestion]:
    """The questions of an attempt that was sent, with what was chosen.

    Raises:
        InputError: the course no longer has one of the questions.
    """
    questions = shown(current_course(), attempt.questions)
    return [AnsweredQuestion(question, attempt.answers.get(question.id)) for question in questions]


def zone_of(user: User) -> str:
    """The time zone in which days are written for somebody: of the event to which he came last, else UTC."""
    membership = user.memberships.select_related("centre__event").order_by("-pk").first()
    if membership is not None:
        return str(membership.centre.event.time_zone)
    role = user.event_roles.select_related("event").order_by("-pk").first()
    return str(role.event.time_zone) if role is not None else "UTC"


def certificate(number: str) -> Attempt | None:
    """The pass of which a certificate bears this number."""
    return (
        Attempt.objects.select_related("user")
        .filter(certificate=number.strip().upper())
        .exclude(certificate="")
        .first()
    )


def is_valid(attempt: Attempt, at: datetime) -> bool:
    """Whether a certificate counts at a moment: not expired, and of the present version."""
    return attempt.expires_at is not None and at < attempt.expires_at and attempt.version == current_course().version


def initials(full_name: str) -> str:
    """First letters of a name: `Marie-Anne Le Goff` is `M. A. L. G.`."""
    words = full_name.replace("-", " ").split()
    return " ".join(f"{word[0].upper()}." for word in words)
