"""Name, language, professional identifier, and what is stored about somebody."""

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone

from pentathlon_site.accounts.actions import update_profile
from pentathlon_site.accounts.errors import IdentifierFixed
from pentathlon_site.accounts.professional_id import is_rpps
from pentathlon_site.accounts.queries import OWN_DATA
from pentathlon_site.audit.models import Entry

RPPS = "10003456786"
PROFILE = {"full_name": "Bob Durand", "language": "en", "kind": "rpps", "professional_id": RPPS}


@pytest.mark.parametrize("number", [RPPS, "10100000016"])
def test_rpps_numbers_have_eleven_digits_and_their_key(number):
    assert is_rpps(number)


@pytest.mark.parametrize("number", ["", "10003456787", "1000345678", "100034567861", "1000345678a", "१०००३४५६७८१"])
def test_other_numbers_are_no_rpps(number):
    assert not is_rpps(number)


def test_the_profile_is_changed_and_recorded(heidi, signed_in):
    answer = signed_in(heidi).post("/profile/", {**PROFILE, "professional_id": "1000 3456 786", "language": "fr"})

    heidi.refresh_from_db()
    assert answer.status_code == 302
    assert (heidi.full_name, heidi.language, heidi.professional_id) == ("Bob Durand", "fr", RPPS)
    assert list(Entry.objects.values_list("verb", "subject", "facts")) == [
        ("update_profile", f"user:{heidi.pk}", {"name_changed": True, "identifier_changed": True})
    ]


def test_an_identifier_by_which_a_centre_approved_stays(bob, signed_in):
    page = signed_in(bob).get("/profile/").content.decode()
    answer = signed_in(bob).post("/profile/", PROFILE)
    with pytest.raises(IdentifierFixed):
        update_profile(user=bob, full_name="B", language="en", professional_id=RPPS, by=bob, at=timezone.now())

    bob.refresh_from_db()
    assert "ask the lead of the centre or the organiser" in page
    assert (answer.status_code, bob.full_name, bob.professional_id) == (302, "Bob Durand", "10001")
    assert [entry.facts for entry in Entry.objects.all()] == [{"name_changed": True}]


@pytest.mark.parametrize("state", ["asked", "refused", "ended"])
def test_who_is_no_member_changes_his_identifier(bob, state, signed_in):
    bob.memberships.update(state=state)
    signed_in(bob).post("/profile/", PROFILE)

    bob.refresh_from_db()
    assert bob.professional_id == RPPS


def test_a_member_without_identifier_enters_one(bob, signed_in):
    get_user_model().objects.update(professional_id=None)
    signed_in(bob).post("/profile/", PROFILE)

    bob.refresh_from_db()
    assert bob.professional_id == RPPS


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"professional_id": "10003456787"}, "This is no RPPS number"),
        ({"kind": "other", "professional_id": ""}, "Write the identifier"),
        ({"full_name": ""}, "This field is required"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(heidi, signed_in, change, sentence):
    answer = signed_in(heidi).post("/profile/", {**PROFILE, **change})

    assert answer.status_code == 422
    assert sentence in answer.content.decode()


NIR = "255081416802538"
"""The example of INSEE's own explanation; nobody has it."""


@pytest.mark.parametrize(
    "written", [NIR, NIR[:13], "2 55 08 14 168 025 38", "2.55.08.14.168.025-38", "2550899" + NIR[7:]]
)
def test_a_social_security_number_is_no_professional_identifier(heidi, signed_in, caplog, written):
    answer = signed_in(heidi).post("/profile/", {**PROFILE, "kind": "other", "professional_id": written})

    heidi.refresh_from_db()
    assert (answer.status_code, heidi.professional_id) == (422, None)
    assert "a social-security number, which this site never keeps" in answer.content.decode()
    assert (written in caplog.text, Entry.objects.filter(facts__icontains=written).exists()) == (False, False)


@pytest.mark.parametrize("written", ["9900000000000", "2550014168025", "FR-2550814168-X"])
def test_other_long_identifiers_are_taken(heidi, signed_in, written):
    assert (
        signed_in(heidi).post("/profile/", {**PROFILE, "kind": "other", "professional_id": written}).status_code == 302
    )


def test_a_long_identifier_is_refused_and_never_cut(heidi, signed_in):
    fitting, too_long = "1 2 3 4 5 6 7 8 9 A B C D E F G H J K L", "A" * 21
    client = signed_in(heidi)
    refused = client.post("/profile/", {**PROFILE, "kind": "other", "professional_id": too_long})
    taken = client.post("/profile/", {**PROFILE, "kind": "other", "professional_id": fitting})

    heidi.refresh_from_db()
    assert (refused.status_code, taken.status_code, heidi.professional_id) == (422, 302, "123456789ABCDEFGHJKL")
    assert "at most 20 signs" in refused.content.decode()


def test_an_identifier_belongs_to_one_account(alice, heidi, signed_in):
    signed_in(alice).post("/profile/", PROFILE)
    answer = signed_in(heidi).post("/profile/", PROFILE)

    heidi.refresh_from_db()
    assert answer.status_code == 422
    assert "Another account has this professional identifier" in answer.content.decode()
    assert heidi.professional_id is None


def test_several_accounts_may_have_no_identifier(alice, heidi, signed_in):
    for person in (alice, heidi):
        signed_in(person).post("/profile/", PROFILE)
        signed_in(person).post("/profile/", {**PROFILE, "kind": "", "professional_id": "ignored"})
        person.refresh_from_db()

    assert (alice.professional_id, heidi.professional_id) == (None, None)


def test_a_language_chosen_on_the_page_is_kept_by_the_account(bob, signed_in):
    client = signed_in(bob)
    client.post("/language", {"language": "fr", "next": "/profile/"})

    bob.refresh_from_db()
    assert bob.language == "fr"
    assert '<html lang="fr">' in client.get("/profile/").content.decode()


def test_a_language_left_on_a_shared_computer_does_not_change_an_account(bob, signed_in):
    client = signed_in(bob)
    client.cookies["django_language"] = "fr"

    assert '<html lang="en">' in client.get("/profile/").content.decode()
    bob.refresh_from_db()
    assert bob.language == "en"


def test_own_data_are_complete_and_without_secrets(bob, signed_in):
    client = signed_in(bob)
    client.post("/profile/tokens/", {"name": "workstation", "scopes": ["read"], "days": "30"})
    answer = client.get("/profile/data/download/")

    content = answer.json()
    assert answer["Content-Disposition"].startswith("attachment")
    assert content["account"]["email"] == "bob@example.org"
    assert [row["name"] for row in content["records"]["accounts.ApiToken"]] == ["workstation"]
    assert len(content["records"]["centres.Membership"]) == 1
    assert [entry["verb"] for entry in content["ledger"]] == ["create_api_token"]
    assert bob.password not in answer.content.decode()
    assert bob.api_tokens.get().token_hash not in answer.content.decode()


def test_own_data_are_listed_on_the_page_in_words(bob, signed_in):
    page = signed_in(bob).get("/profile/data/").content.decode()

    assert "Memberships of centres" in page
    assert "bob@example.org" in page


def test_every_kind_of_record_about_an_account_has_a_name_on_that_page():
    pointing = {relation.related_model._meta.label for relation in get_user_model()._meta.related_objects}

    assert pointing == set(OWN_DATA)
    assert all(apps.get_model(label) for label in OWN_DATA)


@pytest.mark.parametrize("address", ["/profile/", "/profile/tokens/", "/profile/data/", "/profile/data/download/"])
def test_nobody_sees_an_account_without_signing_in(db, address):
    answer = Client().get(address)

    assert answer["Location"] == f"/account/login/?next={address.replace('/', '%2F')}"
