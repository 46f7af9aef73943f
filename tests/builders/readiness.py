"""What comes before an upload, done as people do it: notice and charter published, course passed, charter signed."""

from django.utils import timezone

from builders import sending
from pentathlon_site.accounts.models import User
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter.actions import (
    Publication,
    Shown,
    Signer,
    begin_draft,
    publish_charter,
    save_draft,
    sign_charter,
)
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.course.actions import send_answers, start_attempt
from pentathlon_site.course.queries import current_course
from pentathlon_site.course.quiz import shown


def publish_texts(event: Event) -> None:
    """A notice and a charter."""
    sending.build_notice(event)
    at = timezone.now()
    begin_draft(event=event, withdrawal_days=3, by=None, at=at)
    draft = save_draft(event=event, text_en="I promise.", text_fr="Je promets.", by=None, at=at)
    seen = (fingerprint(draft.text_en), fingerprint(draft.text_fr))
    publish_charter(event=event, publication=Publication(is_material=True, changes={}, seen=seen), by=None, at=at)


def get_ready(user: User, event: Event) -> None:
    """Pass the course and sign the charter."""
    at = timezone.now()
    attempt = start_attempt(by=user, at=at)
    asked = shown(current_course(), attempt.questions)
    send_answers(attempt=attempt, answers={each.id: each.right_option for each in asked}, by=user, at=at)
    version = event.charter_versions.first()
    text = Shown(version.number, user.language, version.sha256_in(user.language))
    signer = Signer(user, user.full_name, agrees=True, authentication="password")
    sign_charter(event=event, shown=text, signer=signer, at=at)
