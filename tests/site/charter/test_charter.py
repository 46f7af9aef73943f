"""The charter gates the upload, and its signatures are proof (R-06)."""

import csv
import io
from datetime import date, timedelta

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.centres.requirements import missing_for_upload
from pentathlon_site.challenges.actions import edit_governance
from pentathlon_site.challenges.models import Event
from pentathlon_site.charter import actions, queries
from pentathlon_site.charter.actions import Publication, Shown, Signer
from pentathlon_site.charter.exact_text import difference, fingerprint, same_name, settled
from pentathlon_site.charter.models import CharterVersion, Signature
from pentathlon_site.charter.office_items import charter_items
from pentathlon_site.core.errors import Conflict, Invalid

ADDRESS = "/events/jfr-2026/charter/"


def publish(event, *, material=True, add="", at=None):
    """Publish the next version, with a sentence added in both languages."""
    at = at or timezone.now()
    draft = actions.begin_draft(event=event, withdrawal_days=7, by=None, at=at)
    draft = actions.save_draft(event=event, text_en=draft.text_en + add, text_fr=draft.text_fr + add, by=None, at=at)
    seen = (fingerprint(draft.text_en), fingerprint(draft.text_fr))
    publication = Publication(material, {"en": "New.", "fr": "Nouveau."}, seen)
    return actions.publish_charter(event=event, publication=publication, by=None, at=at)


def sign(user, version, *, language="en", name=None, agrees=True, at=None):
    return actions.sign_charter(
        event=version.event,
        shown=Shown(version.number, language, version.sha256_in(language)),
        signer=Signer(user, user.full_name if name is None else name, agrees, "password"),
        at=at or timezone.now(),
    )


def form_of(version, user, language="en", **changes):
    return {
        "number": version.number,
        "language": language,
        "sha256": version.sha256_in(language),
        "agrees": "on",
        "full_name": user.full_name,
        **changes,
    }


def missing(user, centre):
    return [each for each in missing_for_upload(user, centre, timezone.now()) if each.code == "charter"]


def test_an_upload_needs_the_signature_of_the_last_material_version(event, centre, bob):
    unpublished = missing(bob, centre)
    first = publish(event)
    unsigned = missing(bob, centre)
    sign(bob, first)
    signed = missing(bob, centre)
    second = publish(event, add="\nA new point.\n")
    again = missing(bob, centre)
    sign(bob, second)

    assert [each.address for each in unpublished] == [""]
    assert [each.address for each in unsigned] == [ADDRESS]
    assert signed == []
    assert [each.message for each in again] == ["The charter has changed: read and sign the new version."]
    assert missing(bob, centre) == []


def test_an_editorial_version_leaves_earlier_signatures_valid(event, centre, bob, carol):
    sign(bob, publish(event))
    editorial = publish(event, material=False, add="\nA comma.\n")
    sign(carol, editorial)

    assert (missing(bob, centre), missing(carol, centre)) == ([], [])


def test_the_first_version_is_material_whatever_is_said(event):
    assert publish(event, material=False).is_material


def test_has_signed_is_asked_for_a_moment(event, bob):
    at = timezone.now()
    version = publish(event, at=at - timedelta(hours=2))
    sign(bob, version, at=at)

    assert not queries.has_signed(bob, event, at - timedelta(seconds=1))
    assert queries.has_signed(bob, event, at)


def test_one_changed_byte_breaks_the_verification(event, bob, erin, signed_in):
    version = publish(event)
    signature = sign(bob, version, language="fr")
    intact = queries.verify(signature)

    CharterVersion.objects.update(text_fr=version.text_fr.replace("patient", "Patient", 1))
    changed = queries.verify(Signature.objects.get())
    page = signed_in(erin).get(f"{ADDRESS}office/").content.decode()

    assert (intact, changed) == (True, False)
    assert "1 signature does not fit the text that is kept" in page


def test_changed_text_with_a_fitting_new_hash_is_found_by_the_signature(event, bob):
    signature = sign(bob, publish(event))
    CharterVersion.objects.update(text_en="Other.\n", sha256_en=fingerprint("Other.\n"))

    assert not queries.verify(Signature.objects.get(pk=signature.pk))


def test_versions_and_signatures_never_change(event, bob):
    signature = sign(bob, publish(event))

    for row in (signature, signature.version):
        with pytest.raises(TypeError):
            row.save()


def test_a_radiologist_reads_and_signs(event, bob, signed_in):
    version, client = publish(event), signed_in(bob)

    page = client.get(f"{ADDRESS}?language=fr").content.decode()
    answer = client.post(f"{ADDRESS}sign", form_of(version, bob, "fr"))
    signature = Signature.objects.get()

    assert ('<article lang="fr">' in page, version.sha256_fr in page) == (True, True)
    assert answer.headers["Location"] == f"{ADDRESS}receipts/{signature.receipt}/"
    assert (signature.language, signature.sha256, signature.professional_id, signature.authentication) == (
        "fr",
        version.sha256_fr,
        "10001",
        "password",
    )
    assert Entry.objects.latest("index").verb == "sign_charter"
    assert client.get(answer.headers["Location"]).status_code == 200


def test_the_offered_bytes_are_those_of_the_fingerprint(event, bob, signed_in):
    version = publish(event)

    answer = signed_in(bob).get(f"{ADDRESS}versions/1.fr.md")

    assert fingerprint(answer.content.decode()) == version.sha256_fr
    assert answer.headers["Content-Type"] == "text/markdown; charset=utf-8"


def test_a_second_factor_is_recorded(event, bob):
    version, client, secret = publish(event), Client(), totp.generate_totp_secret()
    totp.TOTP.activate(bob, secret)
    client.post("/account/login/", {"login": bob.email, "password": site.PASSWORD})
    code = totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time()))))
    client.post("/account/2fa/authenticate/", {"code": code})

    client.post(f"{ADDRESS}sign", form_of(version, bob))

    assert Signature.objects.get().authentication == "second_factor"


def test_signing_twice_is_signing_once(event, bob, signed_in):
    version, client = publish(event), signed_in(bob)

    answers = [client.post(f"{ADDRESS}sign", form_of(version, bob, language)) for language in ("fr", "fr", "en")]

    assert len({answer.headers["Location"] for answer in answers}) == 1
    assert Signature.objects.get().language == "fr"
    assert Entry.objects.filter(verb="sign_charter").count() == 1


def test_a_version_published_meanwhile_is_read_before_it_is_signed(event, bob, signed_in):
    read = publish(event)
    publish(event, material=False, add="\nNew.\n")

    answer = signed_in(bob).post(f"{ADDRESS}sign", form_of(read, bob))

    assert answer.status_code == 409
    assert "A new version of the charter was published since you opened it" in answer.content.decode()
    assert Signature.objects.count() == 0


def test_bytes_that_were_not_shown_are_not_signed(event, bob, signed_in):
    version = publish(event)

    answer = signed_in(bob).post(f"{ADDRESS}sign", form_of(version, bob, "fr", sha256=version.sha256_en))

    assert (answer.status_code, Signature.objects.count()) == (409, 0)


@pytest.mark.parametrize("changes", [{"agrees": ""}, {"full_name": ""}, {"full_name": "Carol"}])
def test_without_tick_and_own_name_nothing_is_signed(event, bob, signed_in, changes):
    version = publish(event)

    answer = signed_in(bob).post(f"{ADDRESS}sign", form_of(version, bob, **changes))

    assert (answer.status_code, Signature.objects.count()) == (422, 0)


def test_case_accents_and_hyphens_of_the_name_do_not_matter():
    assert same_name("elise  LE GOFF", "Élise Le-Goff")
    assert not same_name("Elise Goff", "Élise Le Goff")
    assert not same_name("", "")


@pytest.mark.parametrize("who", ["alice", "erin", "heidi", "frank"])
def test_who_is_no_radiologist_reads_but_does_not_sign(who, event, request, signed_in):
    user, version = request.getfixturevalue(who), publish(event)
    client = signed_in(user)

    assert client.get(ADDRESS).status_code == 200
    assert client.post(f"{ADDRESS}sign", form_of(version, user)).status_code == 403
    assert Signature.objects.count() == 0


def test_nobody_signs_while_there_is_no_charter(event, bob, signed_in):
    page = signed_in(bob).get(ADDRESS).content.decode()

    assert "There is no charter yet" in page
    with pytest.raises(Conflict):
        actions.sign_charter(
            event=event, shown=Shown(1, "en", "0"), signer=Signer(bob, "Bob", True, "password"), at=timezone.now()
        )


def test_the_receipt_is_for_its_signer_and_those_who_keep_the_list(event, bob, carol, erin, signed_in):
    signature = sign(bob, publish(event))
    address = f"{ADDRESS}receipts/{signature.receipt}.pdf"

    answers = {user.full_name: signed_in(user).get(address) for user in (bob, carol, erin)}

    assert {name: answer.status_code for name, answer in answers.items()} == {"Bob": 200, "Carol": 404, "Erin": 200}
    assert answers["Bob"].content.startswith(b"%PDF-")
    assert answers["Bob"].content == answers["Erin"].content


def test_an_organiser_publishes_the_first_version_from_the_template(event, alice, signed_in):
    client = signed_in(alice)

    client.post(f"{ADDRESS}office/draft/begin", {"withdrawal_days": "5"})
    draft = queries.draft(event)
    preview = client.get(f"{ADDRESS}office/draft/preview").content.decode()
    seen = {"seen_en": fingerprint(draft.text_en), "seen_fr": fingerprint(draft.text_fr)}
    published = client.post(f"{ADDRESS}office/draft/preview", seen)

    version = event.charter_versions.get()
    assert "within 5 days at the latest" in draft.text_en
    assert ("{" in draft.text_en + draft.text_fr, "Society of Radiology" in preview) == (False, True)
    assert (published.status_code, version.number, version.text_en) == (302, 1, draft.text_en)
    assert queries.draft(event) is None
    assert list(Entry.objects.values_list("verb", flat=True)) == ["begin_draft", "publish_charter"]


def test_a_draft_is_edited_compared_and_published_as_the_next_version(event, alice, signed_in):
    first, client = publish(event), signed_in(alice)

    client.post(f"{ADDRESS}office/draft/begin", {"withdrawal_days": "7"})
    texts = {"text_en": f"{first.text_en}\r\nOne more.", "text_fr": f"{first.text_fr}\r\nEncore un."}
    saved = client.post(f"{ADDRESS}office/draft/", texts)
    page = client.get(saved.headers["Location"]).content.decode()
    draft = queries.draft(event)
    seen = {"seen_en": fingerprint(draft.text_en), "seen_fr": fingerprint(draft.text_fr)}
    silent = client.post(f"{ADDRESS}office/draft/preview", {**seen, "kind": "editorial"})
    told = {**seen, "kind": "editorial", "changes_en": "More.", "changes_fr": "Plus."}
    published = client.post(f"{ADDRESS}office/draft/preview", told)

    second = event.charter_versions.first()
    assert "+ One more." in page
    assert (silent.status_code, published.status_code) == (422, 302)
    assert (second.number, second.is_material, second.changes) == (2, False, {"en": "More.", "fr": "Plus."})
    assert second.text_en == f"{first.text_en}\nOne more.\n"


def test_a_draft_that_somebody_changed_meanwhile_is_not_published(event):
    at = timezone.now()
    draft = actions.begin_draft(event=event, withdrawal_days=7, by=None, at=at)
    seen = (fingerprint(draft.text_en), fingerprint(draft.text_fr))
    actions.save_draft(event=event, text_en="Other.", text_fr="Autre.", by=None, at=at)

    with pytest.raises(Conflict):
        actions.publish_charter(event=event, publication=Publication(True, {}, seen), by=None, at=at)


def test_an_unchanged_draft_is_no_new_version(event):
    publish(event)

    with pytest.raises(Invalid):
        publish(event)


def change_record(event):
    values = {"dpo_name": "Dr. Other", "destruction_date": date(2031, 3, 1), "host_name": "Other host"}
    edit_governance(event=event, values=values, by=None, at=timezone.now())
    return Event.objects.get(pk=event.pk)


def test_a_new_version_begins_with_the_present_facts_and_keeps_own_words(event):
    publish(event, add="Our own point, with Erin.")
    event = change_record(event)

    draft = actions.begin_draft(event=event, withdrawal_days=90, by=None, at=timezone.now())
    for text, day in ((draft.text_en, "1 March 2031"), (draft.text_fr, "1er mars 2031")):
        assert day in text.replace("\N{NO-BREAK SPACE}", " ")
        assert ("Dr. Other: dpo@example.org" in text.replace("\N{NO-BREAK SPACE}", " ").replace(" :", ":")) is True
        assert "Our own point, with Erin." in text
    assert "within 7 days" in draft.text_en


def test_the_office_asks_for_a_new_version_once_the_record_has_changed(event, alice, signed_in):
    publish(event, add="More.")
    assert [item.is_done for item in charter_items(event, timezone.now())] == [True]
    event = change_record(event)

    [item] = charter_items(event, timezone.now())
    facts = "date of destruction, name of the data protection officer"
    assert (item.is_done, item.text) == (False, f"The record has changed since ({facts}): publish a new version.")
    assert facts in signed_in(alice).get(f"{ADDRESS}office/").content.decode()
    publish(event)
    assert [item.is_done for item in charter_items(event, timezone.now())] == [True]


def test_a_draft_that_says_otherwise_than_the_record_says_so_before_it_is_published(event, alice, signed_in):
    actions.begin_draft(event=event, withdrawal_days=7, by=None, at=timezone.now())
    change_record(event)

    page = signed_in(alice).get(f"{ADDRESS}office/draft/preview").content.decode()
    assert "The record says otherwise than this draft: date of destruction" in page


@pytest.mark.parametrize("text", ["", "  \n", "By {name}.", "An { open brace."])
def test_a_text_that_is_empty_or_not_filled_is_not_kept(event, text):
    actions.begin_draft(event=event, withdrawal_days=7, by=None, at=timezone.now())

    with pytest.raises(Invalid):
        actions.save_draft(event=event, text_en="English.", text_fr=text, by=None, at=timezone.now())


def test_the_template_waits_for_the_facts_of_the_event(db):
    event = site.build_event(slug="bare", governed=False)

    with pytest.raises(Invalid) as refusal:
        actions.begin_draft(event=event, withdrawal_days=7, by=None, at=timezone.now())

    assert refusal.value.message.startswith(
        "The charter names what the event does not tell yet: name of the data protection officer, "
        "address of the data protection officer, date of destruction."
    )


def test_a_draft_is_deleted(event, alice, signed_in):
    actions.begin_draft(event=event, withdrawal_days=7, by=None, at=timezone.now())

    signed_in(alice).post(f"{ADDRESS}office/draft/delete")

    assert queries.draft(event) is None
    assert Entry.objects.latest("index").verb == "delete_draft"


@pytest.mark.parametrize("page", ["begin", "delete", "", "preview"])
@pytest.mark.parametrize("who", ["bob", "carol", "erin", "heidi", "ivan"])
def test_only_the_organiser_writes_and_publishes(page, who, event, request, signed_in):
    client = signed_in(request.getfixturevalue(who))

    assert client.post(f"{ADDRESS}office/draft/{page}", {"withdrawal_days": "7"}).status_code == 403
    assert Entry.objects.count() == 0


def test_the_list_of_signatures_as_a_table(event, bob, erin, signed_in):
    bob.full_name = "=Élise"
    bob.save()
    signature = sign(bob, publish(event))

    answer = signed_in(erin).get(f"{ADDRESS}office/signatures.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))

    assert [(row["receipt"], row["name"], row["version"], row["verified"]) for row in rows] == [
        (signature.receipt, "'=Élise", "1", "yes")
    ]


@pytest.mark.parametrize("who", ["bob", "carol", "heidi", "frank", "ivan"])
def test_only_organiser_and_data_protection_officer_see_the_list(who, event, request, signed_in):
    client = signed_in(request.getfixturevalue(who))

    assert client.get(f"{ADDRESS}office/").status_code == 403
    assert client.get(f"{ADDRESS}office/signatures.csv").status_code == 403


def test_texts_are_settled_before_they_are_hashed():
    assert settled("\r\n# E\u0301thique\r\n\r\nUn.\t\r") == "# Éthique\n\nUn.\n"


def test_a_difference_shows_what_came_and_went():
    changes = difference("One.\n\nTwo.\n", "One.\n\nThree.\n")

    assert [(line.change, line.text) for line in changes] == [
        ("same", "One."),
        ("removed", "Two."),
        ("added", "Three."),
    ]
