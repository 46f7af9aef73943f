"""The patient notice: written from the record, published, never changed (R-09)."""

from datetime import date

import pytest
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.challenges.actions import edit_governance
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection.actions import draft_notice, edit_notice, publish_notice
from pentathlon_site.collection.errors import NoticeIncomplete
from pentathlon_site.collection.notice_facts import FurtherFacts
from pentathlon_site.collection.office_items import notice_item
from pentathlon_site.collection.queries import current_notice
from pentathlon_site.core.errors import ActionDenied, Conflict

ANSWERS = FurtherFacts(companies=True, minors=False)


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


def draft(event, by, further=ANSWERS):
    return draft_notice(event=event, further=further, by=by, at=timezone.now())


def publish(notice, by):
    return publish_notice(notice=notice, by=by, at=timezone.now())


def test_the_draft_holds_the_facts_of_the_record_in_both_languages(event, thyroid, alice):
    notice = draft(event, alice)

    assert (notice.number, notice.published_at) == (1, None)
    for text in (notice.text_en, notice.text_fr):
        assert "Society of Radiology" in text
        assert "dpo@example.org" in text


def test_only_launched_challenges_are_named(event, thyroid, alice):
    site.build_challenge(event, "cortex", launched=False)
    notice = draft(event, alice)

    assert "Thyroid cartilage" in notice.text_en
    assert ("Renal cortex" in notice.text_en, "Injection" in notice.text_en) == (False, False)


def test_without_a_launched_challenge_there_is_no_notice(event, alice):
    site.build_challenge(event, "cortex", launched=False)

    with pytest.raises(NoticeIncomplete, match="a launched challenge"):
        draft(event, alice)


def test_what_is_launched_later_asks_for_a_new_version_and_changes_none(event, thyroid, alice, signed_in):
    notice = publish(draft(event, alice), alice)
    before = (notice.text_en, notice.text_fr)
    site.build_challenge(event, "cortex")

    notice.refresh_from_db()
    [item] = notice_item(event, timezone.now())
    assert (notice.text_en, notice.text_fr) == before
    assert (item.is_done, "Renal cortex" in item.text) == (False, True)
    page = signed_in(alice).get(f"/events/{event.slug}/office/notice/").content.decode()
    assert "The version in force says nothing of the challenges that were launched since" in page
    assert "Renal cortex" in publish(draft(event, alice), alice).text_en
    assert [each.is_done for each in notice_item(event, timezone.now())] == [True]


def test_every_missing_fact_is_named(event, thyroid, alice):
    event.governance.dpo_name = event.governance.host_name = ""
    event.governance.save()

    with pytest.raises(NoticeIncomplete) as refused:
        draft(event, alice, FurtherFacts())

    assert refused.value.missing == (
        "Data protection officer",
        "Host",
        "whether companies are among the teams",
        "whether images of minors are collected",
    )


def test_a_draft_may_be_changed_and_is_not_public(event, thyroid, erin):
    notice = edit_notice(notice=draft(event, erin), text_en="# Ours", text_fr="# Le nôtre", by=erin, at=timezone.now())

    assert notice.text_fr == "# Le nôtre"
    assert current_notice(event) is None
    assert "Ours" not in Client().get(f"/events/{event.slug}/patient-information/").content.decode()


def test_a_published_version_never_changes(event, thyroid, alice):
    notice = publish(draft(event, alice), alice)

    for change in (
        lambda: edit_notice(notice=notice, text_en="x", text_fr="x", by=alice, at=timezone.now()),
        lambda: publish(notice, alice),
    ):
        with pytest.raises(Conflict):
            change()
    assert draft(event, alice).number == 2


def test_everybody_reads_the_version_in_force_and_the_older_ones(event, thyroid, alice):
    for text in ("first words", "second words"):
        notice = draft(event, alice)
        edit_notice(notice=notice, text_en=f"# N\n\n{text}", text_fr=f"# N\n\n{text}", by=alice, at=timezone.now())
        publish(notice, alice)
    address = f"/events/{event.slug}/patient-information/"

    assert "second words" in Client().get(address).content.decode()
    assert "first words" in Client().get(f"{address}1/").content.decode()
    assert Client().get(f"{address}3/").status_code == 404
    assert Client().get(f"{address}2/notice.pdf").content.startswith(b"%PDF")


def test_a_radiologist_writes_no_notice(event, thyroid, bob):
    with pytest.raises(ActionDenied):
        draft(event, bob)


def test_the_page_writes_saves_and_publishes(event, thyroid, alice, signed_in):
    client, address = signed_in(alice), f"/events/{event.slug}/office/notice/"

    assert client.get(address).status_code == 200
    written = client.post(address, {"companies": "yes", "minors": "no"}, follow=True)
    assert written.status_code == 200
    texts = {"text_en": "# English", "text_fr": "# Français", "preview": ""}
    preview = client.post(f"{address}text/", texts, follow=True)
    page = preview.content.decode()
    assert (preview.request["PATH_INFO"], current_notice(event)) == (f"{address}preview/", None)
    assert (">English</h" in page, ">Français</h" in page) == (True, True)
    client.post(f"{address}preview/", preview.context["form"].initial)

    assert (current_notice(event).number, current_notice(event).text_en) == (1, "# English")


def test_the_page_names_what_is_missing(event, thyroid, alice, signed_in):
    event.governance.host_name = ""
    event.governance.save()

    answer = signed_in(alice).post(f"/events/{event.slug}/office/notice/", {"companies": "yes", "minors": "no"})

    assert answer.status_code == 422
    assert "Missing: Host." in answer.content.decode()


def change_host(event, name="Other host"):
    return edit_governance(event=event, values={"host_name": name}, by=None, at=timezone.now())


def test_a_draft_that_no_longer_agrees_with_the_record_is_not_published(event, thyroid, alice):
    notice = draft(event, alice)
    change_host(event)

    with pytest.raises(Conflict, match=r"have changed \(Host\)\. Write the draft anew"):
        publish(notice, alice)
    event.refresh_from_db()
    assert "Other host" in publish(draft(Event.objects.get(), alice), alice).text_en


def test_a_draft_written_before_a_challenge_was_launched_is_not_published(event, thyroid, alice):
    notice = draft(event, alice)
    site.build_challenge(event, "cortex")

    with pytest.raises(Conflict, match="a launched challenge"):
        publish(notice, alice)


def test_the_preview_offers_to_write_an_outdated_draft_anew_instead_of_publishing(event, thyroid, alice, signed_in):
    further = FurtherFacts(True, False, (("Switzerland", "Suisse"),), "adequacy decision")
    notice, client, address = draft(event, alice, further), signed_in(alice), f"/events/{event.slug}/office/notice/"
    seen = client.get(f"{address}preview/").context["form"].initial
    change_host(event)

    preview = client.get(f"{address}preview/")
    assert (
        "Write the draft anew from the record" in preview.content.decode(),
        "Yes, publish" in preview.content.decode(),
    ) == (
        True,
        False,
    )
    assert client.post(f"{address}preview/", seen).status_code == 422
    anew = {field.html_name: field.value() for field in preview.context["anew"]}
    client.post(address, anew)
    notice.refresh_from_db()
    assert ("Other host" in notice.text_en, "Switzerland" in notice.text_en) == (True, True)
    assert client.get(f"{address}preview/").context["changed"] == []


def test_what_somebody_else_changed_meanwhile_is_not_published(event, thyroid, alice, signed_in):
    notice, client, address = draft(event, alice), signed_in(alice), f"/events/{event.slug}/office/notice/preview/"
    seen = client.get(address).context["form"].initial
    edit_notice(notice=notice, text_en="# Theirs", text_fr="# Le leur", by=alice, at=timezone.now())

    answer = client.post(address, seen)
    assert (answer.status_code, current_notice(event)) == (422, None)
    assert "Somebody changed the draft" in answer.content.decode()


def test_once_the_record_has_changed_the_office_asks_for_a_new_version(event, thyroid, alice):
    publish(draft(event, alice), alice)
    assert [item.is_done for item in notice_item(event, timezone.now())] == [True]
    change_host(event)

    [item] = notice_item(Event.objects.get(), timezone.now())
    assert (item.is_done, item.text) == (False, "The record has changed since (Host): publish a new version.")


def test_both_public_pages_say_the_dates_that_patients_were_told(event, thyroid, alice):
    publish(draft(event, alice), alice)
    later = {"retention_until": date(2035, 1, 1), "destruction_date": date(2035, 2, 1)}
    edit_governance(event=event, values=later, by=None, at=timezone.now())

    for page in ("patient-information", "data-protection"):
        text = Client().get(f"/events/{event.slug}/{page}/").content.decode().replace("\N{NO-BREAK SPACE}", " ")
        assert ("2030" in text, "2035" in text) == (True, False)


def test_recipients_are_a_sentence_of_their_own(event, thyroid, alice):
    values = {"recipients": "teams of laboratories, companies and students"}
    edit_governance(event=event, values=values, by=None, at=timezone.now())

    text = draft(Event.objects.get(), alice).text_en
    assert "Teams of laboratories, companies and students. The images are not sold." in text
