"""Write and publish the patient notice (R-09)."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.errors import InputError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.challenges.models import Event
from pentathlon_site.challenges.queries import launched_challenges
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.collection.errors import NoticeIncomplete
from pentathlon_site.collection.models import PatientNotice
from pentathlon_site.collection.notice_facts import FurtherFacts, as_written, fact_name, notice_facts
from pentathlon_site.collection.notice_state import RECORD, changed_facts
from pentathlon_site.collection.notice_texts import missing_facts, render_notice
from pentathlon_site.collection.queries import NAMED, current_notice, notice_draft
from pentathlon_site.core.access import Place, check_allowed
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.text import reader_language

MAY_EDIT = "edit_governance"


@transaction.atomic
def draft_notice(*, event: Event, further: FurtherFacts, by: User, at: datetime) -> PatientNotice:
    """Write the draft of the next version from the governance record; an earlier draft is written anew.

    Raises:
        NoticeIncomplete: facts are missing; all are named.
        Invalid: facts that cannot be right together.
    """
    check_allowed(by, MAY_EDIT, Place(event=event), at)
    current, draft = current_notice(event), notice_draft(event)
    number = draft.number if draft else (current.number if current else 0) + 1
    facts = notice_facts(event, further, number)
    named = [challenge.slug for challenge in launched_challenges(event)]
    if missing := missing_facts(facts):
        raise NoticeIncomplete([fact_name(name) for name in missing])
    try:
        texts = {"text_en": render_notice(facts, "en"), "text_fr": render_notice(facts, "fr")}
    except InputError as error:
        raise Invalid(
            _("The notice cannot be made: %(why)s") % {"why": error.in_language(reader_language())}, code="notice_unfit"
        ) from None
    notice, _is_new = PatientNotice.objects.update_or_create(
        event=event,
        number=number,
        published_at=None,
        defaults={**texts, "facts": {**further.as_json(), NAMED: named, RECORD: as_written(facts)}},
    )
    record("draft_notice", f"notice:{notice.pk}", by=by, at=at, event=event.slug, facts={"number": number})
    return notice


@transaction.atomic
def edit_notice(*, notice: PatientNotice, text_en: str, text_fr: str, by: User, at: datetime) -> PatientNotice:
    """Change the words of a draft.

    Raises:
        Conflict: it is published, and never changes.
        Invalid: a text is empty.
    """
    check_allowed(by, MAY_EDIT, Place(event=notice.event), at)
    draft = _locked_draft(notice)
    if not text_en.strip() or not text_fr.strip():
        raise Invalid(_("The notice is needed in both languages."), code="notice_empty")
    draft.text_en, draft.text_fr = text_en, text_fr
    draft.save(update_fields=["text_en", "text_fr"])
    record("edit_notice", f"notice:{draft.pk}", by=by, at=at, event=notice.event.slug, facts={"number": draft.number})
    return draft


@transaction.atomic
def publish_notice(
    *, notice: PatientNotice, by: User, at: datetime, seen: tuple[str, str] | None = None
) -> PatientNotice:
    """Put a draft into force: from now on patients are informed with it.

    Args:
        notice: The draft.
        by: Who.
        at: When.
        seen: Fingerprints of the English and the French text as they were on the page; absent: whatever it says.

    Raises:
        Conflict: it is published already, somebody changed it since it was on the page, or it says what the
            governance record and the launched challenges no longer say.
    """
    check_allowed(by, MAY_EDIT, Place(event=notice.event), at)
    draft = _locked_draft(notice)
    if seen is not None and seen != (fingerprint(draft.text_en), fingerprint(draft.text_fr)):
        raise Conflict(
            _("Somebody changed the draft since you opened this page: read it again, then publish."),
            code="draft_changed",
        )
    if changed := changed_facts(draft):
        raise Conflict(
            _(
                "Not published: since the draft was written, the governance record or the challenges have changed "
                "(%(facts)s). Write the draft anew, then publish it."
            )
            % {"facts": ", ".join(changed)},
            code="notice_outdated",
        )
    draft.published_at, draft.published_by = at, by
    draft.save(update_fields=["published_at", "published_by"])
    slug, facts = notice.event.slug, {"number": draft.number}
    record("publish_notice", f"notice:{draft.pk}", by=by, at=at, event=slug, facts=facts)
    return draft


def _locked_draft(notice: PatientNotice) -> PatientNotice:
    draft = PatientNotice.objects.select_for_update().filter(pk=notice.pk, published_at=None).first()
    if draft is None:
        raise Conflict(_("This version is published and never changes: write a new one."), code="published")
    return draft
