"""What comes before an upload: identity, approval, agreement; course and charter have tests of their own."""

from datetime import timedelta

import pytest
from django.utils import timezone

from builders import site
from pentathlon_site.centres.models import Membership
from pentathlon_site.centres.requirements import check_ready, missing_for_upload
from pentathlon_site.core.errors import RequirementMissing


def missing(user, centre, at=None):
    found = missing_for_upload(user, centre, at or timezone.now())
    return [requirement.code for requirement in found if requirement.code not in {"course", "charter"}]


def test_nothing_is_missing_for_an_approved_radiologist_under_an_agreement(centre, bob):
    assert missing(bob, centre) == []


def test_everything_is_missing_for_a_stranger(event, heidi):
    centre = site.build_centre(event, agreed=False)

    assert missing(heidi, centre) == ["professional_id", "membership", "agreement"]


@pytest.mark.parametrize("state", ["asked", "refused", "ended"])
def test_a_membership_counts_only_while_it_is_approved(state, centre, dan):
    site.join(dan, centre, state=state)

    assert missing(dan, centre) == ["membership"]


def test_a_membership_of_another_centre_does_not_count(centre, dan):
    assert missing(dan, centre) == ["membership"]


def test_the_agreement_is_judged_by_the_day_at_the_event(centre, bob):
    agreement = centre.agreements.get()
    end = timezone.datetime.fromisoformat(f"{agreement.valid_until}T00:00:00+00:00")
    midnight_in_paris = end - timedelta(hours=1 if agreement.valid_until.month in {11, 12, 1, 2} else 2)

    assert missing(bob, centre, midnight_in_paris) == ["agreement"]
    assert missing(bob, centre, midnight_in_paris - timedelta(seconds=1)) == []


def test_check_ready_names_the_first_thing_and_where_to_do_it(event, heidi):
    centre = site.build_centre(event)

    with pytest.raises(RequirementMissing) as refusal:
        check_ready(heidi, centre, timezone.now())

    assert (refusal.value.code, refusal.value.address) == ("professional_id", "/profile/")


def test_the_page_of_the_centre_shows_one_thing_to_do_next(centre, bob, signed_in):
    page = signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/").content.decode()

    assert page.count('class="next"') == 1


def test_a_lead_sees_who_waits(centre, carol, dan, signed_in):
    site.join(dan, centre, state="asked")

    page = signed_in(carol).get(f"/events/jfr-2026/centres/{centre.pk}/").content.decode()

    assert "1 request waits for your decision: see below." in page


def test_members_see_no_identifiers_of_each_other(centre, bob, carol, signed_in):
    page = signed_in(bob).get(f"/events/jfr-2026/centres/{centre.pk}/").content.decode()

    assert (carol.full_name in page, carol.email in page, carol.professional_id in page) == (True, False, False)


def test_an_ended_member_is_missing_the_membership(centre, bob):
    Membership.objects.filter(user=bob).update(state="ended")

    assert missing(bob, centre) == ["membership"]
