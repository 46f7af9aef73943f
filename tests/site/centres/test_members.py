"""How radiologists come to a centre, and leave it (R-05)."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.centres import actions
from pentathlon_site.centres.invitation_secret import secret_of
from pentathlon_site.centres.models import Invitation, Membership
from pentathlon_site.core.errors import Conflict, Invalid, NotFound
from pentathlon_site.jobs.queue import known_jobs

DAYS_14 = timedelta(days=14)


def invite(centre, email="new@example.org", *, by=None, is_lead=False):
    invitation = actions.invite_member(centre=centre, email=email, is_lead=is_lead, by=by, at=timezone.now())
    known_jobs["centres.send_invitation"].work(invitation=invitation.pk)
    return invitation


def link_of(message):
    return re.search(r"/invitations/[0-9a-f]{64}/", message.body)[0]


def state(user, centre):
    return Membership.objects.get(user=user, centre=centre).state


def verbs():
    """What was done to centres and their members, in order."""
    return list(Entry.objects.exclude(verb="update_profile").values_list("verb", flat=True))


def test_an_invitation_leads_an_account_into_the_centre(centre, carol, heidi, signed_in):
    answer = signed_in(carol).post(f"/events/jfr-2026/centres/{centre.pk}/invite", {"email": "Heidi@example.org"})
    known_jobs["centres.send_invitation"].work(invitation=Invitation.objects.get().pk)
    link, client = link_of(mail.outbox[0]), signed_in(heidi)

    shown = client.get(link)
    without_identifier = client.post(f"{link}accept")
    accepted = client.post(f"{link}accept", {"professional_id": "1000 4567"})

    heidi.refresh_from_db()
    assert (answer.status_code, shown.status_code, without_identifier.status_code) == (302, 200, 422)
    assert accepted.headers["Location"] == f"/events/jfr-2026/centres/{centre.pk}/"
    assert heidi.professional_id == "10004567"
    assert state(heidi, centre) == "approved"
    assert verbs() == ["invite_member", "accept_invitation"]


def test_an_invitation_works_once(centre, heidi, dan, signed_in):
    invite(centre)
    link = link_of(mail.outbox[0])
    signed_in(heidi).post(f"{link}accept", {"professional_id": "10004567"})

    assert signed_in(dan).post(f"{link}accept").status_code == 404
    assert Client().get(link).status_code == 404


def test_an_invitation_works_for_14_days(centre, dan):
    invitation = invite(centre)
    secret = link_of(mail.outbox[0]).split("/")[2]
    end = invitation.created_at + DAYS_14

    with pytest.raises(NotFound):
        actions.accept_invitation(secret=secret, by=dan, at=end)
    actions.accept_invitation(secret=secret, by=dan, at=end - timedelta(seconds=1))

    assert state(dan, centre) == "approved"


def test_an_invitation_that_is_taken_back_or_renewed_no_longer_works(centre, carol, signed_in):
    first = invite(centre)
    second = invite(centre)
    signed_in(carol).post(f"/events/jfr-2026/centres/{centre.pk}/invitations/{second.pk}/cancel")

    assert [Client().get(link_of(message)).status_code for message in mail.outbox] == [404, 404]
    first.refresh_from_db()
    assert first.cancelled_at is not None
    assert verbs() == ["invite_member", "invite_member", "cancel_invitation"]


def test_the_secret_of_an_invitation_is_kept_nowhere(centre):
    invitation = invite(centre)
    secret = link_of(mail.outbox[0]).split("/")[2]

    kept = [str(value) for value in Invitation.objects.filter(pk=invitation.pk).values_list().get()]
    ledger = [str(values) for values in Entry.objects.values_list()]

    assert not any(secret in text for text in kept + ledger)


def accept(invitation, by, **fields):
    return actions.accept_invitation(secret=secret_of(invitation.nonce), by=by, at=timezone.now(), **fields)


def end(user, centre, *, by):
    membership = Membership.objects.get(user=user, centre=centre)
    return actions.end_membership(membership=membership, by=by, at=timezone.now())


def test_a_lead_whose_membership_was_ended_does_not_come_back_by_an_invitation(centre, carol, alice):
    spare = invite(centre, "spare@example.org", by=carol, is_lead=True)
    end(carol, centre, by=alice)

    with pytest.raises(NotFound):
        accept(spare, carol)

    assert state(carol, centre) == "ended"
    assert Entry.objects.get(verb="end_membership").facts["cancelled_invitations"] == [spare.pk]


def test_an_end_takes_back_what_the_member_was_sent_and_leaves_other_invitations(centre, carol, bob, alice, heidi):
    bob.emailaddress_set.create(email="Other@example.org", verified=True)
    at = timezone.now()
    sent = [
        centre.invitations.create(email=email, nonce=email, secret_hash=email, created_at=at, expires_at=at + DAYS_14)
        for email in (bob.email, "other@example.org", heidi.email)
    ]
    end(bob, centre, by=carol)

    assert [Invitation.objects.get(pk=each.pk).is_open(at) for each in sent] == [False, False, True]


@pytest.mark.parametrize("change", ["lead no more", "organiser no more", "account closed"])
def test_an_invitation_works_as_long_as_who_sent_it_may_take_members_in(change, centre, carol, alice, dan, heidi):
    by = carol if change == "lead no more" else alice
    before, after = invite(centre, dan.email, by=by), invite(centre, heidi.email, by=by)
    accept(before, dan)
    if change == "lead no more":
        membership = Membership.objects.get(user=carol)
        actions.set_lead(membership=membership, is_lead=False, by=alice, at=timezone.now())
    elif change == "organiser no more":
        alice.event_roles.all().delete()
    else:
        alice.is_active = False
        alice.save()

    with pytest.raises(NotFound):
        accept(after, heidi, professional_id="10004567")
    assert Client().get(link_of(mail.outbox[1])).status_code == 404
    assert (state(dan, centre), heidi.memberships.count()) == ("approved", 0)


def test_an_organiser_who_leaves_the_centre_may_still_have_invited(centre, alice, heidi):
    site.join(alice, centre)
    invitation = invite(centre, heidi.email, by=alice)
    end(alice, centre, by=alice)

    accept(invitation, heidi, professional_id="10004567")

    assert state(heidi, centre) == "approved"


def test_nobody_accepts_an_invitation_of_his_own(centre, alice, signed_in):
    invite(centre, "alice2@example.org", by=alice, is_lead=True)

    answer = signed_in(alice).post(f"{link_of(mail.outbox[0])}accept", {"professional_id": "10004567"})

    assert (answer.status_code, alice.memberships.count()) == (422, 0)
    assert "Nobody accepts an invitation of his own" in answer.content.decode()


def test_who_has_no_account_is_led_to_sign_up_with_the_address_kept(centre):
    invite(centre, "new@example.org")
    link = link_of(mail.outbox[0])

    page = Client().get(link).content.decode()
    sign_up = re.search(r'href="(/account/signup/[^"]+)"', page)[1].replace("&amp;", "&")

    assert f"email={'new%40example.org'}" in sign_up
    assert 'value="new@example.org"' in Client().get(sign_up).content.decode()


def test_an_unknown_address_gets_both_languages_and_an_account_its_own(centre, heidi):
    invite(centre, "new@example.org")
    invite(centre, heidi.email)

    unknown, known = mail.outbox
    assert unknown.subject == "Invitation: North hospital, JFR 2026 / Invitation\u00a0: North hospital, JFR 2026"
    assert ("Hello," in unknown.body, "Bonjour," in unknown.body) == (True, True)
    assert known.subject == "Invitation: North hospital, JFR 2026"


def test_a_member_is_not_invited_again(centre, bob):
    with pytest.raises(Conflict):
        invite(centre, bob.email)


def test_somebody_asks_to_join_and_the_lead_approves(centre, carol, heidi, signed_in):
    asked = signed_in(heidi).post("/events/jfr-2026/centres/join", {"centre": centre.pk, "professional_id": "10004567"})
    membership = heidi.memberships.get()
    known_jobs["centres.send_request"].work(membership=membership.pk)
    approved = signed_in(carol).post(f"/events/jfr-2026/centres/{centre.pk}/members/{membership.pk}/approve")
    known_jobs["centres.send_decision"].work(membership=membership.pk)

    assert (asked.status_code, approved.status_code) == (302, 302)
    assert state(heidi, centre) == "approved"
    assert [(message.to, message.subject) for message in mail.outbox] == [
        ([carol.email], "Heidi asks to join North hospital"),
        ([heidi.email], "You are now a member of North hospital"),
    ]
    assert verbs() == ["ask_to_join", "approve_member"]


def test_where_nobody_leads_the_organiser_is_asked(centre, alice, heidi):
    membership = actions.ask_to_join(centre=centre, professional_id="10004567", by=heidi, at=timezone.now())

    known_jobs["centres.send_request"].work(membership=membership.pk)

    assert [message.to for message in mail.outbox] == [[alice.email]]


def test_asking_twice_is_asking_once(centre, heidi):
    for _ in range(2):
        actions.ask_to_join(centre=centre, professional_id="10004567", by=heidi, at=timezone.now())

    assert verbs() == ["ask_to_join"]


def test_nobody_asks_without_a_professional_identifier(centre, heidi):
    with pytest.raises(Invalid):
        actions.ask_to_join(centre=centre, professional_id=" ", by=heidi, at=timezone.now())

    assert heidi.memberships.count() == 0


def test_a_professional_identifier_belongs_to_one_account(centre, bob, heidi, signed_in):
    answer = signed_in(heidi).post(
        "/events/jfr-2026/centres/join", {"centre": centre.pk, "professional_id": bob.professional_id}
    )

    assert answer.status_code == 409
    assert "Another account has this professional identifier." in answer.content.decode()
    assert heidi.memberships.count() == 0


def test_nobody_is_approved_without_a_professional_identifier(centre, heidi):
    membership = site.join(heidi, centre, state="asked")

    with pytest.raises(Invalid):
        actions.approve_member(membership=membership, by=None, at=timezone.now())

    assert state(heidi, centre) == "asked"


def test_a_refused_radiologist_may_ask_again(centre, dan, carol, signed_in):
    membership = site.join(dan, centre, state="asked")
    signed_in(carol).post(f"/events/jfr-2026/centres/{centre.pk}/members/{membership.pk}/refuse")
    refused = state(dan, centre)
    actions.ask_to_join(centre=centre, by=dan, at=timezone.now())

    assert (refused, state(dan, centre)) == ("refused", "asked")
    assert verbs() == ["refuse_member", "ask_to_join"]


@pytest.mark.parametrize("what", ["approve", "refuse", "end", "lead"])
@pytest.mark.parametrize("who", ["bob", "dan", "erin", "heidi", "ivan"])
def test_only_lead_and_organiser_decide_on_members(what, who, centre, carol, request, signed_in):
    membership = Membership.objects.get(user=carol)
    client = signed_in(request.getfixturevalue(who))

    answer = client.post(f"/events/jfr-2026/centres/{centre.pk}/members/{membership.pk}/{what}")

    assert answer.status_code == 403
    assert (state(carol, centre), verbs()) == ("approved", [])


def test_a_lead_decides_on_the_members_of_his_own_centre_only(centre, other_centre, carol, dan, signed_in):
    membership = Membership.objects.get(user=dan)
    client = signed_in(carol)

    elsewhere = client.post(f"/events/jfr-2026/centres/{other_centre.pk}/members/{membership.pk}/end")
    disguised = client.post(f"/events/jfr-2026/centres/{centre.pk}/members/{membership.pk}/end")

    assert (elsewhere.status_code, disguised.status_code) == (403, 404)
    assert state(dan, other_centre) == "approved"


def test_a_membership_that_ends_ends_access_at_once(centre, carol, bob, signed_in):
    membership = Membership.objects.get(user=bob)
    page = f"/events/jfr-2026/centres/{centre.pk}/"
    before = signed_in(bob).get(page).status_code

    signed_in(carol).post(f"{page}members/{membership.pk}/end")

    assert (before, signed_in(bob).get(page).status_code) == (200, 403)
    assert verbs() == ["end_membership"]


def test_a_member_becomes_lead_and_no_longer(centre, alice, bob, signed_in):
    address = f"/events/jfr-2026/centres/{centre.pk}/members/{Membership.objects.get(user=bob).pk}/lead"
    client = signed_in(alice)

    client.post(address, {"lead": "1"})
    led = Membership.objects.get(user=bob).is_lead
    client.post(address, {"lead": "0"})

    assert (led, Membership.objects.get(user=bob).is_lead) == (True, False)
    assert verbs() == ["set_lead", "set_lead"]


def test_the_last_lead_of_a_centre_with_members_stays_until_another_one_leads(centre, bob, carol, signed_in):
    page, client = f"/events/jfr-2026/centres/{centre.pk}/", signed_in(carol)
    own, other = (Membership.objects.get(user=user) for user in (carol, bob))

    refused = [client.post(f"{page}members/{own.pk}/lead", {"lead": "0"}), client.post(f"{page}leave")]
    assert ([answer.status_code for answer in refused], verbs()) == ([409, 409], [])
    assert "is the last who leads North hospital" in refused[0].content.decode()
    client.post(f"{page}members/{other.pk}/lead", {"lead": "1"})
    given_back = client.post(f"{page}members/{own.pk}/lead", {"lead": "0"}, follow=True)

    own.refresh_from_db()
    assert ((own.is_lead, own.state), "You no longer lead North hospital" in given_back.content.decode()) == (
        (False, "approved"),
        True,
    )


def test_the_page_asks_before_a_lead_is_given_back(centre, bob, carol, signed_in):
    page, client = f"/events/jfr-2026/centres/{centre.pk}/", signed_in(carol)
    own = Membership.objects.get(user=carol)

    shown = client.get(page).content.decode()
    assert (f'data-opens="lead-{own.pk}"' in shown, 'value="0"' in shown) == (True, False)
    assert "make another member lead first" in shown
    Membership.objects.filter(user=bob).update(is_lead=True)
    assert 'name="lead" value="0"' in client.get(page).content.decode()


def test_the_organiser_may_leave_a_centre_without_a_lead(centre, bob, carol, alice):
    own = Membership.objects.get(user=carol)

    assert actions.set_lead(membership=own, is_lead=False, by=alice, at=timezone.now()).is_lead is False


def test_a_lead_without_members_may_leave(centre, carol, signed_in):
    Membership.objects.exclude(user=carol).delete()

    assert signed_in(carol).post(f"/events/jfr-2026/centres/{centre.pk}/leave").status_code == 302


@pytest.mark.parametrize("person", ["carol", "alice"])
def test_lead_and_organiser_correct_the_identifier_of_a_member(centre, bob, person, request, signed_in):
    client = signed_in(request.getfixturevalue(person))
    address = f"/events/jfr-2026/centres/{centre.pk}/members/{Membership.objects.get(user=bob).pk}/identifier"

    shown = client.get(address).content.decode()
    mistyped = client.post(address, {"professional_id": "10003456787"})
    corrected = client.post(address, {"professional_id": "1000 3456 786"})

    bob.refresh_from_db()
    assert 'value="10001"' in shown
    assert (mistyped.status_code, corrected.status_code, bob.professional_id) == (422, 302, "10003456786")
    assert verbs() == ["correct_professional_id"]


def test_a_social_security_number_is_refused_at_its_field(centre, bob, carol, heidi, signed_in):
    address = f"/events/jfr-2026/centres/{centre.pk}/members/{Membership.objects.get(user=bob).pk}/identifier"
    nir = {"professional_id": "2 55 08 14 168 025 38"}
    join = signed_in(heidi).post("/events/jfr-2026/centres/join", {"centre": centre.pk, **nir})
    corrected = signed_in(carol).post(address, nir)

    assert [list(answer.context["form"].errors) for answer in (join, corrected)] == [["professional_id"]] * 2
    assert verbs() == []


def test_nobody_corrects_his_own_identifier_or_takes_that_of_another(centre, bob, carol, signed_in):
    members = f"/events/jfr-2026/centres/{centre.pk}/members/"
    own, other = (Membership.objects.get(user=user).pk for user in (carol, bob))

    refused = signed_in(carol).post(f"{members}{own}/identifier", {"professional_id": "10004567"})
    taken = signed_in(carol).post(f"{members}{other}/identifier", {"professional_id": carol.professional_id})

    assert (refused.status_code, taken.status_code, verbs()) == (422, 409, [])


def test_who_is_no_member_any_more_is_corrected_by_nobody(centre, bob, carol):
    ended = end(bob, centre, by=carol)

    with pytest.raises(Conflict):
        actions.correct_professional_id(membership=ended, professional_id="10004567", by=carol, at=timezone.now())


def test_a_member_leaves(centre, bob, signed_in):
    answer = signed_in(bob).post(f"/events/jfr-2026/centres/{centre.pk}/leave")

    assert answer.status_code == 302
    assert state(bob, centre) == "ended"


def test_the_join_page_shows_where_a_request_stands(centre, heidi, signed_in):
    actions.ask_to_join(centre=centre, professional_id="10004567", by=heidi, at=timezone.now())

    page = signed_in(heidi).get("/events/jfr-2026/centres/join").content.decode()

    assert "Your request to join is waiting for approval; you will get a mail." in page


@pytest.mark.django_db(transaction=True)
def test_signing_up_by_an_invitation_leads_back_to_it(centre):
    invite(centre, "new@example.org")
    link, client = link_of(mail.outbox.pop()), Client()
    sign_up = re.search(r'href="(/account/signup/[^"]+)"', client.get(link).content.decode())[1].replace("&amp;", "&")
    page = client.get(sign_up).content.decode()
    following = re.findall(r'name="next" value="([^"]+)"', page.partition("<main")[2])[0]

    account = {"full_name": "New", "email": "new@example.org", "password1": site.PASSWORD, "password2": site.PASSWORD}
    sent = client.post("/account/signup/", {**account, "next": following})
    code = re.search(r"^\s*([A-Z0-9-]{6,9})\s*$", mail.outbox[-1].body, re.MULTILINE)[1]
    confirmed = client.post(sent.headers["Location"], {"code": code})

    assert confirmed.headers["Location"] == link
    assert "Accept the invitation" in client.get(link).content.decode()


def test_nobody_approves_himself(centre, alice, signed_in):
    actions.ask_to_join(centre=centre, professional_id="10004567", by=alice, at=timezone.now())
    own = Membership.objects.get(user=alice)

    answer = signed_in(alice).post(f"/events/jfr-2026/centres/{centre.pk}/members/{own.pk}/approve")

    assert (answer.status_code, state(alice, centre)) == (422, "asked")
