"""Proposals: from the question of a society to the launch of a challenge."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions import Question
from pentathlon_site.challenges.definitions import builtin_file
from pentathlon_site.challenges.errors import LaunchRefused
from pentathlon_site.challenges.models import Grade, Proposal
from pentathlon_site.core.errors import Conflict, Invalid

QUESTION = Question(
    "Society of abdominal imaging", "Liver lesion", "Is there a lesion?", "US", "Biopsy", "none", 600, 20
)
FORM = {**QUESTION.__dict__, "centre": ["Lille", "Nantes", ""], "exams": ["9000", "6000", ""]}
ENOUGH = {"Lille": 9000, "Nantes": 6000}
PAGE = "/events/jfr-2026/proposals/"


@pytest.fixture
def event(db):
    """An event in its proposal phase: collection follows for a hundred days."""
    return site.build_event(phase="proposal")


@pytest.fixture
def proposal(event, grace):
    return actions.propose_question(event=event, question=QUESTION, exams=ENOUGH, by=grace, at=timezone.now())


def grade(proposal, by, marks=(4, 3, 5)):
    relevance, novelty, feasibility = marks
    return actions.grade_proposal(
        proposal=proposal,
        relevance=relevance,
        novelty=novelty,
        feasibility=feasibility,
        comment="",
        by=by,
        at=timezone.now(),
    )


def decide(proposal, by, *, accepted=True, reason="Clear and needed"):
    return actions.decide_proposal(proposal=proposal, is_accepted=accepted, reason=reason, by=by, at=timezone.now())


def fresh(proposal):
    return Proposal.objects.get(pk=proposal.pk)


# --- propose --------------------------------------------------------------------------------------------------------


def test_a_society_proposes_with_the_exams_of_each_centre(event, grace, signed_in):
    answer = signed_in(grace).post(f"{PAGE}new/", FORM)
    proposal = event.proposals.get()
    assert answer.url == f"{PAGE}{proposal.pk}/"
    assert {each.centre_name: each.exams_per_year for each in proposal.expectations.all()} == ENOUGH
    assert (proposal.proposed_by, Entry.objects.get().facts) == (grace, {"exams": 15_000, "centres": 2})


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ({"centre": [""], "exams": [""]}, "Write at least one centre"),
        ({"centre": ["Lille"], "exams": ["many"]}, "“Lille many”: each row needs"),
        ({"centre": [""], "exams": ["30"]}, "“30”: each row needs"),
        ({"centre": ["Lille", "Lille"], "exams": ["1", "2"]}, "Lille stands there twice"),
        ({"centre": ["Lille"], "exams": ["99999999999"]}, "“Lille 99999999999”: each row needs"),
    ],
)
def test_wrong_rows_are_named_and_what_was_typed_stays(event, grace, signed_in, rows, sentence):
    answer = signed_in(grace).post(f"{PAGE}new/", {**FORM, **rows})
    assert answer.status_code == 422
    assert answer.context["form"].non_field_errors()[0].startswith(sentence)
    assert answer.context["rows"] == list(zip(rows["centre"], rows["exams"], strict=True))
    assert not Proposal.objects.exists()


def test_a_row_is_added_without_a_reload(event, grace, signed_in):
    assert signed_in(grace).get(f"{PAGE}row/").content.decode().startswith("<tr>")


def test_a_society_corrects_its_own_proposal_until_the_decision(proposal, grace, alice, signed_in):
    client = signed_in(grace)
    client.post(f"{PAGE}{proposal.pk}/edit/", {**FORM, "title": "Liver lesions", "centre": ["Lille"], "exams": ["10"]})
    assert (fresh(proposal).title, proposal.expectations.get().exams_per_year) == ("Liver lesions", 10)
    decide(fresh(proposal), alice)
    assert client.post(f"{PAGE}{proposal.pk}/edit/", FORM).status_code == 422
    assert fresh(proposal).title == "Liver lesions"


def test_another_society_does_not_correct_it(proposal, event, heidi, signed_in):
    site.give_role(heidi, event, "society")
    assert signed_in(heidi).post(f"{PAGE}{proposal.pk}/edit/", FORM).status_code == 403


def test_after_the_proposal_phase_nobody_proposes(event, grace, signed_in):
    site.set_phase(event, "collection")
    assert signed_in(grace).post(f"{PAGE}new/", FORM).status_code == 403


def test_radiologists_do_not_see_proposals(proposal, bob, signed_in):
    assert signed_in(bob).get(PAGE).status_code == 403


# --- grade ----------------------------------------------------------------------------------------------------------


def test_an_expert_grades_on_the_page_and_may_change_his_grades(proposal, frank, signed_in):
    marks = {"relevance": 5, "novelty": 2, "feasibility": 4, "comment": "Needed"}
    signed_in(frank).post(f"{PAGE}{proposal.pk}/grade/", marks)
    signed_in(frank).post(f"{PAGE}{proposal.pk}/grade/", {**marks, "novelty": 3})
    given = Grade.objects.get()
    assert (given.expert, given.relevance, given.novelty, given.feasibility) == (frank, 5, 3, 4)


def test_an_expert_does_not_grade_his_own_proposal(event, frank):
    own = actions.propose_question(event=event, question=QUESTION, exams=ENOUGH, by=frank, at=timezone.now())
    with pytest.raises(Conflict, match="You proposed"):
        grade(own, frank)


def test_a_grade_outside_of_1_to_5_is_refused(proposal, frank):
    with pytest.raises(Invalid, match="1 to 5"):
        grade(proposal, frank, (6, 1, 1))


def test_an_expert_sees_the_grades_of_others_only_after_his_own(proposal, event, frank, heidi, signed_in):
    grade(proposal, site.give_role(heidi, event, "expert"))
    address = f"{PAGE}{proposal.pk}/"
    before = signed_in(frank).get(address)
    assert (before.context["grades"], before.context["judgement"]) == ([], None)
    assert signed_in(frank).get(PAGE).context["rows"][0]["judgement"] is None
    grade(proposal, frank, (1, 1, 1))
    after = signed_in(frank).get(address)
    assert len(after.context["grades"]) == 2


def test_means_and_spread_stand_in_the_table(proposal, event, frank, heidi, alice, signed_in):
    grade(proposal, frank, (2, 3, 4))
    grade(proposal, site.give_role(heidi, event, "expert"), (5, 3, 5))
    judged = signed_in(alice).get(PAGE).context["rows"][0]["judgement"]
    relevance = judged.by_criterion[0]
    assert (relevance.mean, relevance.lowest, relevance.highest) == (3.5, 2, 5)
    assert round(judged.overall, 3) == 3.667


def test_a_society_sees_grades_with_the_decision(proposal, frank, grace, alice, signed_in):
    grade(proposal, frank)
    assert signed_in(grace).get(f"{PAGE}{proposal.pk}/").context["grades"] == []
    decide(fresh(proposal), alice)
    assert len(signed_in(grace).get(f"{PAGE}{proposal.pk}/").context["grades"]) == 1


def test_after_the_decision_grades_stand(proposal, frank, alice):
    decide(proposal, alice)
    with pytest.raises(Conflict, match="decided"):
        grade(fresh(proposal), frank)


# --- decide ---------------------------------------------------------------------------------------------------------


def test_a_decision_keeps_its_reason_and_the_forecast_of_the_day(proposal, alice, signed_in):
    signed_in(alice).post(f"{PAGE}{proposal.pk}/decide/", {"is_accepted": "yes", "reason": "Needed"})
    kept = proposal.decisions.get()
    opens = proposal.event.window_of("collection").opens_at.astimezone(proposal.event.zone).date()
    # 15,000 exams, 20 % of them: 8.2 a day, 600 in 73 days, 821 in the hundred days of the collection
    assert (kept.is_accepted, kept.exams_per_year, kept.capture_percent, kept.target) == (True, 15_000, 20, 600)
    assert (kept.forecast_date, kept.expected_images) == (opens + timedelta(days=72), 821)


def test_a_decision_needs_a_reason(proposal, alice):
    with pytest.raises(Invalid, match="reason"):
        decide(proposal, alice, reason=" ")


def test_decisions_are_added_never_changed(proposal, alice):
    first = decide(proposal, alice, accepted=False)
    decide(fresh(proposal), alice)
    assert [each.is_accepted for each in proposal.decisions.all()] == [True, False]
    with pytest.raises(ValueError, match="never changed"):
        first.save()


def test_only_the_organiser_decides(proposal, frank, grace, signed_in):
    for user in (frank, grace):
        answer = signed_in(user).post(f"{PAGE}{proposal.pk}/decide/", {"is_accepted": "yes", "reason": "I say so"})
        assert answer.status_code == 403


# --- challenge and launch -------------------------------------------------------------------------------------------


def test_an_accepted_proposal_gets_its_challenge(proposal, alice, event, signed_in):
    address = f"{PAGE}{proposal.pk}/challenge/"
    file = {"file": SimpleUploadedFile("liver.toml", builtin_file("liver").content)}
    assert signed_in(alice).post(address, file).status_code == 422
    decide(fresh(proposal), alice)
    file["file"].seek(0)
    signed_in(alice).post(address, file)
    assert (fresh(proposal).challenge.slug, event.challenges.get().target) == ("liver", 600)


def test_or_one_of_2018(proposal, alice, event, signed_in):
    decide(proposal, alice)
    signed_in(alice).post(f"{PAGE}{proposal.pk}/challenge/", {"builtin": "thyroid"})
    assert event.challenges.get().slug == "thyroid"


def test_a_challenge_that_reaches_its_target_is_launched(proposal, alice, event, signed_in):
    decide(proposal, alice)
    made = actions.make_challenge(proposal=fresh(proposal), file=builtin_file("liver"), by=alice, at=timezone.now())
    answer = signed_in(alice).post("/events/jfr-2026/office/challenges/liver/launch/")
    made.refresh_from_db()
    assert (answer.status_code, made.launched_at is not None) == (302, True)
    facts = Entry.objects.last().facts
    assert (facts["target"], facts["exams"], facts["expected_images"]) == (600, 15_000, 821)


def test_one_that_does_not_is_refused_with_the_numbers(event, alice, signed_in):
    site.build_challenge(event, "liver", launched=False)
    office = signed_in(alice)
    exams = {"target": 600, "capture_percent": 20, "centre": ["Lille"], "exams": ["5000"]}
    office.post("/events/jfr-2026/office/challenges/liver/exams/", exams)
    answer = office.post("/events/jfr-2026/office/challenges/liver/launch/")
    text = answer.content.decode()
    assert answer.status_code == 409
    assert "5000 exams a year of which 20 % come in make 273 images" in text
    assert "600 are needed" in text
    assert event.challenges.get().launched_at is None


def test_a_challenge_without_proposal_gets_one_of_the_organiser(event, alice, grace, signed_in):
    liver = site.build_challenge(event, "liver", launched=False)
    office = signed_in(alice)
    exams = {"target": 500, "capture_percent": 50, "centre": ["Lille"], "exams": ["9000"]}
    answer = office.post("/events/jfr-2026/office/challenges/liver/exams/", exams)
    assert answer.url == "/events/jfr-2026/office/challenges/liver/launch/"
    liver.refresh_from_db()
    assert (liver.target, liver.proposal.is_own, liver.proposal.expectations.get().exams_per_year) == (500, True, 9000)
    assert signed_in(grace).get(PAGE).context["rows"] == []
    actions.launch_challenge(challenge=liver, by=alice, at=timezone.now())
    with pytest.raises(Conflict, match="launched"):
        actions.launch_challenge(challenge=liver, by=alice, at=timezone.now())


def test_nothing_is_launched_without_expected_exams(event, alice):
    liver = site.build_challenge(event, "liver", launched=False)
    with pytest.raises(LaunchRefused, match="how many exams"):
        actions.launch_challenge(challenge=liver, by=alice, at=timezone.now())


def test_nothing_is_launched_without_collection_in_the_calendar(event, alice):
    liver = site.build_challenge(event, "liver", launched=False)
    given = {"challenge": liver, "exams": ENOUGH, "target": 600, "capture_percent": 20}
    actions.expect_exams(**given, by=alice, at=timezone.now())
    event.phase_windows.all().delete()
    with pytest.raises(LaunchRefused, match="no collection yet"):
        actions.launch_challenge(challenge=type(liver).objects.get(), by=alice, at=timezone.now())


def test_a_refusal_after_the_acceptance_stops_the_launch(proposal, alice):
    decide(proposal, alice)
    made = actions.make_challenge(proposal=fresh(proposal), file=builtin_file("liver"), by=alice, at=timezone.now())
    decide(fresh(proposal), alice, accepted=False)
    with pytest.raises(LaunchRefused, match="refused"):
        actions.launch_challenge(challenge=made, by=alice, at=timezone.now())
