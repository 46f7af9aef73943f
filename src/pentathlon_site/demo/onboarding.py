"""How radiologists come to their centre: invitation or request, course, charter."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.actions import accept_invitation, approve_member, ask_to_join, invite_member
from pentathlon_site.centres.invitation_secret import secret_of
from pentathlon_site.centres.models import Centre
from pentathlon_site.charter.actions import Shown, Signer, sign_charter
from pentathlon_site.charter.queries import current_version
from pentathlon_site.course.actions import read_module, send_answers, start_attempt
from pentathlon_site.course.queries import current_course
from pentathlon_site.course.quiz import shown
from pentathlon_site.demo.people import Radiologist, Standing, rpps_of
from pentathlon_site.demo.timeline import Timeline
from pentathlon_site.demo.world import World

_FIRST_LEAD, _LAST_LEAD = -10, 24
"""Days on which leads are invited: the first centre is ready before the opening, the last much later."""
_EXPIRED_ON = 60


@dataclass(frozen=True)
class Ready:
    """Somebody who may send images.

    Attributes:
        place: Of the centre in the list of centres.
        since: From when on.
        until: Until when.
    """

    email: str
    place: int
    since: datetime
    until: datetime


def plan_onboarding(world: World, timeline: Timeline, radiologists: list[Radiologist]) -> list[Ready]:
    """Plan how everybody joins; those who may send images in the end, or could for a while."""
    return [
        ready
        for number, each in enumerate(radiologists)
        if (ready := _Way(world, timeline, each, rpps_of(number)).plan()) is not None
    ]


@dataclass
class _Way:
    """The way of one radiologist."""

    world: World
    timeline: Timeline
    radiologist: Radiologist
    rpps: str

    def plan(self) -> Ready | None:
        joins_on = self._joins_on()
        joined = self.world.dates.at(joins_on, 8 + int(self.world.rng.integers(10)), int(self.world.rng.integers(60)))
        self._plan_joining(joins_on, joined)
        standing = self.radiologist.standing
        if standing in {Standing.ASKED, Standing.NEW}:
            return None
        trained = self._plan_course(joined + timedelta(days=1, hours=1))
        if standing == Standing.UNSIGNED:
            return None
        signs_at = min(max(trained, joined) + timedelta(minutes=25), self.world.dates.now)
        self.timeline.add(signs_at, self._sign)
        until = self.world.dates.at(_EXPIRED_ON) if standing == Standing.EXPIRED else self.world.dates.now
        return Ready(self.radiologist.email, self.radiologist.place, signs_at, until)

    @property
    def user(self) -> User:
        return self.world.radiologists[self.radiologist.email]

    @property
    def centre(self) -> Centre:
        return self.world.centres[self.radiologist.place]

    def _joins_on(self) -> int:
        rng = self.world.rng
        if self.radiologist.standing in {Standing.ASKED, Standing.NEW}:
            return int(rng.integers(70, 74))
        if self.radiologist.is_lead:
            return int(rng.integers(_FIRST_LEAD, _LAST_LEAD))
        return int(rng.integers(_LAST_LEAD + 4, _LAST_LEAD + 30))

    def _plan_joining(self, joins_on: int, joined: datetime) -> None:
        if self.radiologist.is_lead:
            self.timeline.add(self.world.dates.at(joins_on - 2, 9, 30), self._invite)
            self.timeline.add(joined, self._accept)
            return
        self.timeline.add(joined, self._ask)
        if self.radiologist.standing != Standing.ASKED:
            self.timeline.add(joined + timedelta(hours=5), self._approve)

    def _plan_course(self, begins_at: datetime) -> datetime:
        """Modules a few minutes each, then the quiz; the moment at which it is passed."""
        if self.radiologist.standing == Standing.EXPIRED:
            begins_at = self.world.dates.at(_EXPIRED_ON, 10) - timedelta(days=365)
        at = begins_at
        for module in current_course().modules:
            self.timeline.add(at, partial(self._read, module.id))
            at += timedelta(minutes=module.minutes)
        self.timeline.add(at, self._start)
        at += timedelta(minutes=6)
        self.timeline.add(at, self._answer)
        return at

    def _invite(self, at: datetime) -> None:
        invite_member(centre=self.centre, email=self.user.email, is_lead=True, by=self.world.organiser, at=at)

    def _accept(self, at: datetime) -> None:
        nonce = self.centre.invitations.get(email=self.user.email).nonce
        accept_invitation(secret=secret_of(nonce), professional_id=self.rpps, by=self.user, at=at)

    def _ask(self, at: datetime) -> None:
        ask_to_join(centre=self.centre, professional_id=self.rpps, by=self.user, at=at)

    def _approve(self, at: datetime) -> None:
        lead = self.centre.memberships.get(is_lead=True).user
        approve_member(membership=self.centre.memberships.get(user=self.user), by=lead, at=at)

    def _read(self, module: str, at: datetime) -> None:
        read_module(module=module, by=self.user, at=at)

    def _start(self, at: datetime) -> None:
        start_attempt(by=self.user, at=at)

    def _answer(self, at: datetime) -> None:
        """Now and then a wrong answer, never too many."""
        course, attempt = current_course(), self.user.course_attempts.get(sent_at=None)
        wrong = int(self.world.rng.integers(course.asked - course.pass_mark + 1))
        answers = {}
        for number, question in enumerate(shown(course, attempt.questions)):
            right = question.right_option
            answers[question.id] = (right + 1) % len(question.options) if number < wrong else right
        send_answers(attempt=attempt, answers=answers, by=self.user, at=at)

    def _sign(self, at: datetime) -> None:
        version = current_version(self.world.event, at)
        assert version is not None
        language = self.user.language
        text = Shown(version.number, language, version.sha256_in(language))
        signer = Signer(self.user, self.user.full_name, agrees=True, authentication="password")
        sign_charter(event=self.world.event, shown=text, signer=signer, at=at)
