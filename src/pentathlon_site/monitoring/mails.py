"""The status mail: the curves, the numbers of one's own centre, and the one thing to do. No patient is in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.mime.image import MIMEImage
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.translation import ngettext, override

from pentathlon_site.accounts.models import User
from pentathlon_site.centres.models import Centre
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.next_step import NextStep
from pentathlon_site.core.addresses import absolute_address
from pentathlon_site.core.text import localised
from pentathlon_site.monitoring.models import DigestMail
from pentathlon_site.monitoring.next_steps import missing_step, step_of_images, thanks
from pentathlon_site.monitoring.queries.counts import Scope, Tallies, Tally, sum_of, tallies
from pentathlon_site.monitoring.queries.dynamics import Reason, reasons_of
from pentathlon_site.monitoring.queries.growth import shown_challenges
from pentathlon_site.monitoring.queries.published import PublicDynamics, Wanted, public_dynamics, wanted
from pentathlon_site.monitoring.queries.readers import centres_of
from pentathlon_site.monitoring.unsubscribe_link import unsubscribe_address

PICTURE = "curves@pentathlon"
"""Content id of the picture."""

_SHOWN_REASONS = 3


@dataclass(frozen=True)
class OwnCentre:
    """A centre of the reader.

    Attributes:
        centre: The centre.
        total: Its counts.
        lines: Challenge → its counts, where something came.
        reasons: The most frequent reasons of refusals.
        step: What its radiologist should do.
        address: Page with its numbers.
        is_urgent: Whether the step is more than to go on.
    """

    centre: Centre
    total: Tally
    lines: Sequence[tuple[str, Tally]]
    reasons: Sequence[Reason]
    step: NextStep
    address: str
    is_urgent: bool


@dataclass(frozen=True)
class StatusMail:
    """A mail, written but not addressed.

    Attributes:
        subject: Its subject.
        text: For programs that show no HTML.
        html: With the picture by its content id.
        picture: PNG of the curves.
    """

    subject: str
    text: str
    html: str
    picture: bytes


@dataclass
class Round:
    """What all mails of a round share; counted once, drawn once per language."""

    event: Event
    at: datetime
    public: PublicDynamics = field(init=False)
    counted: Tallies = field(init=False)
    wanted: Wanted = field(init=False)
    pictures: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.public = public_dynamics(self.event, self.at)
        self.wanted = wanted(self.event)
        self.counted = tallies(Scope(self.event), shown_challenges(self.event))

    def picture(self, language: str) -> bytes:
        """The curves in a language."""
        from pentathlon_site.monitoring.mail_picture import picture  # noqa: PLC0415 - matplotlib would slow every start

        if language not in self.pictures:
            self.pictures[language] = picture([each.curve for each in self.public.growths], self.public.least)
        return self.pictures[language]

    def mail_to(self, user: User, *, language: str | None = None, link_for: User | None = None) -> StatusMail:
        """The mail of a radiologist.

        Args:
            user: Who reads it.
            language: In which; None: of the account.
            link_for: Whom its link unsubscribes, where somebody else only looks at the mail.
        """
        language = language or user.language
        with override(language):
            own = [self._own(centre, user) for centre in centres_of(user, self.event)]
            facts = {
                "event": self.event,
                "public": self.public,
                "own": own,
                "step": next((each.step for each in own if each.is_urgent), own[0].step),
                "reader": user,
                "page": absolute_address(reverse("monitoring:public_inclusions", args=[self.event.slug])),
                "picture": f"cid:{PICTURE}",
                "unsubscribe": unsubscribe_address(self.event, link_for or user),
                "language": language,
            }
            return StatusMail(
                self._subject(),
                render_to_string("monitoring/mail/status.txt", facts),
                render_to_string("monitoring/mail/status.html", facts),
                self.picture(language),
            )

    def _subject(self) -> str:
        local = self.at.astimezone(ZoneInfo(self.event.time_zone))
        words = {
            "event": localised(self.event.title),
            "number": number_format(self.public.total, force_grouping=True),
            "day": date_format(local, "MONTH_DAY_FORMAT"),
        }
        subject = ngettext(
            "%(event)s: %(number)s image accepted on %(day)s",
            "%(event)s: %(number)s images accepted on %(day)s",
            self.public.total,
        )
        return subject % words

    def _own(self, centre: Centre, user: User) -> OwnCentre:
        parts = [(each, self.counted.get((each.challenge.pk, centre.pk))) for each in self.public.growths]
        total = sum_of(tally for _growth, tally in parts if tally is not None)
        urgent = missing_step(centre, user, self.at) or step_of_images(centre, total, self.at, self.wanted)
        step = urgent or thanks(centre, total, self.wanted)
        page = reverse("monitoring:centre_dynamics", args=[self.event.slug, centre.pk])
        return OwnCentre(
            centre,
            total,
            [(growth.name, tally) for growth, tally in parts if tally is not None],
            reasons_of(total)[:_SHOWN_REASONS],
            NextStep(step.text, step.button, absolute_address(step.address)),
            absolute_address(page),
            urgent is not None,
        )


def addressed(
    mail: StatusMail, *, event: Event, user: User, message_id: str, is_test: bool = False
) -> EmailMultiAlternatives:
    """The mail as it is handed over, with what a mail program needs for a one-click unsubscription (RFC 8058)."""
    headers = {
        "Message-ID": message_id,
        "List-ID": f"<status.{event.slug}.{_host()}>",
        "List-Unsubscribe": f"<{unsubscribe_address(event, user)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
    subject = f"[Test] {mail.subject}" if is_test else mail.subject
    message = EmailMultiAlternatives(
        subject, mail.text, to=[user.email], reply_to=[event.contact_email], headers=headers
    )
    message.attach_alternative(mail.html, "text/html")
    message.mixed_subtype = "related"  # type: ignore[attr-defined]  # the stubs do not know it
    image = MIMEImage(mail.picture, "png")
    image.add_header("Content-ID", f"<{PICTURE}>")
    image.add_header("Content-Disposition", "inline", filename="inclusions.png")
    message.attach(image)
    return message


def message_id_of(mail: DigestMail) -> str:
    """Always the same for a mail of a round: a mail server that got it twice can drop the second."""
    return f"<status-{mail.digest_id}-{mail.pk}@{_host()}>"


def trial_message_id(user: User, at: datetime) -> str:
    """Of a mail that an organiser sends to himself."""
    return f"<status-test-{user.pk}-{at:%Y%m%d%H%M%S%f}@{_host()}>"


def _host() -> str:
    return urlsplit(absolute_address("")).hostname or "localhost"
