"""The data-protection course gates the upload (R-07)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from pentathlon_site.audit.models import Entry
from pentathlon_site.centres.requirements import missing_for_upload
from pentathlon_site.core.errors import Conflict, Invalid, TooMany
from pentathlon_site.course import actions
from pentathlon_site.course.models import Attempt
from pentathlon_site.course.queries import current_course, has_passed, initials, zone_of
from pentathlon_site.course.quiz import shown

AT = datetime(2026, 8, 31, 12, tzinfo=UTC)
COURSE = current_course()


def right_answers(attempt, but=0):
    """The right answer of every question, with the last few wrong."""
    questions = shown(COURSE, attempt.questions)
    answers = {question.id: question.right_option for question in questions}
    for question in questions[len(questions) - but :]:
        answers[question.id] = (question.right_option + 1) % len(question.options)
    return answers


def take(user, *, wrong=0, at=AT):
    attempt = actions.start_attempt(by=user, at=at)
    return actions.send_answers(attempt=attempt, answers=right_answers(attempt, wrong), by=user, at=at)


def missing(user, centre, at=AT):
    return [each for each in missing_for_upload(user, centre, at) if each.code == "course"]


def test_pages_lead_through_the_modules_to_a_pass(bob, signed_in):
    client, address = signed_in(bob), "/course/"
    for module in COURSE.modules:
        assert client.get(f"/course/modules/{module.id}/").status_code == 200
        address = client.post(f"/course/modules/{module.id}/read").headers["Location"]
    after_reading = address
    client.post("/course/quiz/start")
    attempt = Attempt.objects.get()
    sent = client.post("/course/quiz/", right_answers(attempt))
    page = client.get(sent.headers["Location"]).content.decode()

    assert after_reading == "/course/"
    assert "10 right answers of 10." in page
    assert has_passed(bob, timezone.now())
    assert list(Entry.objects.values_list("verb", flat=True)) == [
        *["read_module"] * 5,
        "start_attempt",
        "send_answers",
    ]


def test_reading_twice_is_reading_once(bob):
    for _ in range(2):
        actions.read_module(module="mistakes", by=bob, at=AT)

    assert (bob.course_readings.count(), Entry.objects.count()) == (1, 1)


def test_the_mark_decides(bob, carol):
    enough, too_few = COURSE.asked - COURSE.pass_mark, COURSE.asked - COURSE.pass_mark + 1

    passed, failed = take(bob, wrong=enough), take(carol, wrong=too_few)

    assert (passed.passed, passed.right, bool(passed.certificate)) == (True, 8, True)
    assert (failed.passed, failed.right, bool(failed.certificate)) == (False, 7, False)
    assert (has_passed(bob, AT), has_passed(carol, AT)) == (True, False)


def test_an_upload_needs_a_pass_that_has_not_expired(centre, bob):
    before = missing(bob, centre)[0]
    take(bob)
    end = datetime(2027, 8, 31, 12, tzinfo=UTC)

    assert (before.code, before.address) == ("course", "/course/")
    assert missing(bob, centre, AT - timedelta(seconds=1)) != []
    assert missing(bob, centre, AT) == []
    assert missing(bob, centre, end - timedelta(seconds=1)) == []
    assert missing(bob, centre, end)[0].message == (
        "Your data-protection course expired on 31 August 2027 (Europe/Paris): take the quiz again."
    )


def test_a_fail_leaves_the_upload_closed(centre, bob):
    take(bob, wrong=10)

    assert missing(bob, centre) != []


def test_a_pass_of_an_earlier_version_no_longer_counts(centre, bob):
    attempt = take(bob)
    Attempt.objects.filter(pk=attempt.pk).update(version=COURSE.version - 1)

    assert missing(bob, centre)[0].message == "The data-protection course has changed: take the quiz again."
    assert (
        "has expired or is of an earlier version"
        in Client().get(f"/certificates/{attempt.certificate}/").content.decode()
    )


def test_a_pass_on_the_last_of_february_lasts_a_year(bob):
    assert take(bob, at=datetime(2028, 2, 29, tzinfo=UTC)).expires_at == datetime(2029, 2, 28, tzinfo=UTC)


def test_each_attempt_draws_anew(bob):
    draws = [take(bob, wrong=10).questions for _ in range(3)]

    assert draws[0] != draws[1] != draws[2]


def test_an_open_attempt_goes_on_with_its_questions(bob):
    first = actions.start_attempt(by=bob, at=AT)
    second = actions.start_attempt(by=bob, at=AT + timedelta(days=3))

    assert (first.pk, first.questions) == (second.pk, second.questions)


def test_five_attempts_a_day_are_the_most(bob, signed_in):
    for _ in range(5):
        take(bob, wrong=10)

    with pytest.raises(TooMany):
        actions.start_attempt(by=bob, at=AT + timedelta(hours=24) - timedelta(seconds=1))
    assert actions.start_attempt(by=bob, at=AT + timedelta(hours=24)).sent_at is None


def test_sending_twice_is_sending_once(bob):
    attempt = take(bob, wrong=10)

    again = actions.send_answers(attempt=attempt, answers=right_answers(attempt), by=bob, at=AT)

    assert (again.right, again.passed) == (0, False)
    assert Entry.objects.filter(verb="send_answers").count() == 1


def test_every_question_needs_an_answer(bob, signed_in):
    attempt = actions.start_attempt(by=bob, at=timezone.now())
    answers = right_answers(attempt)
    answers.popitem()

    answer = signed_in(bob).post("/course/quiz/", answers)

    assert answer.status_code == 422
    assert Attempt.objects.get().sent_at is None


@pytest.mark.parametrize("position", [-1, 4])
def test_an_answer_that_the_question_does_not_offer_is_refused(bob, position):
    attempt = actions.start_attempt(by=bob, at=AT)
    answers = {**right_answers(attempt), attempt.questions[0]["id"]: position}

    with pytest.raises(Invalid):
        actions.send_answers(attempt=attempt, answers=answers, by=bob, at=AT)


def test_answers_to_an_older_version_are_not_graded(bob):
    attempt = actions.start_attempt(by=bob, at=AT)
    Attempt.objects.update(version=COURSE.version + 1)

    with pytest.raises(Conflict):
        actions.send_answers(attempt=attempt, answers=right_answers(attempt), by=bob, at=AT)


def test_nobody_sends_or_sees_the_attempt_of_another(bob, carol, signed_in):
    attempt = take(bob)

    with pytest.raises(Attempt.DoesNotExist):
        actions.send_answers(attempt=attempt, answers={}, by=carol, at=AT)
    assert signed_in(carol).get(f"/course/attempts/{attempt.pk}/").status_code == 404


def test_the_quiz_does_not_tell_the_right_answers(bob, signed_in):
    actions.start_attempt(by=bob, at=timezone.now())

    page = signed_in(bob).get("/course/quiz/").content.decode()

    assert page.count('type="radio"') >= 30
    assert not any(question.explanation.en in page for question in COURSE.questions)


def test_the_certificate_is_for_its_holder_and_always_the_same(bob, carol, signed_in):
    attempt = take(bob)
    address = f"/course/certificates/{attempt.certificate}.pdf"

    first, second = signed_in(bob).get(address), signed_in(bob).get(address)

    assert first.headers["Content-Type"] == "application/pdf"
    assert first.content.startswith(b"%PDF-")
    assert first.content == second.content
    assert signed_in(carol).get(address).status_code == 404


def test_everybody_can_verify_a_certificate_and_sees_initials_only(bob):
    bob.full_name = "Marie-Anne Le Goff"
    bob.save()
    attempt = take(bob, at=timezone.now())

    answer = Client().get(f"/certificates/{attempt.certificate}/")
    page = answer.content.decode()

    assert answer.status_code == 200
    assert ("M. A. L. G." in page, "Marie" in page, "Goff" in page) == (True, False, False)
    assert "counts today" in page


def test_an_unknown_certificate_number_is_not_found(db):
    assert Client().get("/certificates/AAAA-AAAA-AAAA/").status_code == 404


@pytest.mark.parametrize(
    "address", ["/course/", "/course/modules/mistakes/", "/course/quiz/", "/course/certificates/X.pdf"]
)
def test_the_course_needs_an_account(db, address):
    answer = Client().get(address)

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/account/login/")


def test_an_unknown_module_is_not_found(bob, signed_in):
    assert signed_in(bob).get("/course/modules/nothing/").status_code == 404


def test_initials_of_a_name():
    assert (initials("Jean Dupont"), initials("élise le-Goff")) == ("J. D.", "É. L. G.")


def test_days_of_a_certificate_are_those_of_the_event_and_of_utc_without_one(bob, centre, heidi):
    assert (zone_of(bob), zone_of(heidi)) == (centre.event.time_zone, "UTC")
