"""The charter on the organiser's checklist."""

from django.utils import timezone

from pentathlon_site.charter import actions
from pentathlon_site.charter.exact_text import fingerprint
from pentathlon_site.charter.office_items import charter_items


def test_the_charter_is_done_once_it_is_published(event):
    at = timezone.now()
    (before,) = charter_items(event, at)
    draft = actions.begin_draft(event=event, withdrawal_days=7, by=None, at=at)
    seen = (fingerprint(draft.text_en), fingerprint(draft.text_fr))
    actions.publish_charter(event=event, publication=actions.Publication(True, {}, seen), by=None, at=at)
    (after,) = charter_items(event, at)

    assert (before.is_done, before.address) == (False, "/events/jfr-2026/charter/office/")
    assert (after.is_done, after.text) == (True, "0 signatures so far.")
