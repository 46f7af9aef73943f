"""The calendar: windows in the event's time zone, and what may be changed when."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions.calendar import windows_of
from pentathlon_site.challenges.errors import CalendarRefused, GovernanceIncomplete, ReasonRequired
from pentathlon_site.challenges.windows import Window

NOW = timezone.now().replace(microsecond=0)
DAY = timedelta(days=1)
PAGE = "/events/jfr-2026/office/calendar/"


@pytest.fixture
def fresh(db):
    """An event without calendar, whose record is complete."""
    event = site.build_event(slug="jfr-2027")
    event.phase_windows.all().delete()
    return event


def window(phase, first, last=None):
    """From day to day, counted from now."""
    return Window(phase, NOW + first * DAY, None if last is None else NOW + last * DAY)


def set_calendar(event, *windows, reason="", at=NOW):
    actions.set_calendar(event=event, windows=windows, reason=reason, by=None, at=at)


def test_windows_are_set_and_kept_in_the_ledger(fresh):
    set_calendar(fresh, window("proposal", 1, 10), window("collection", 10, 100), window("destroyed", 200))
    assert [w.phase for w in windows_of(fresh)] == ["proposal", "collection", "destroyed"]
    facts = Entry.objects.get().facts
    assert facts["changed"]["proposal"] == [[None, None], [(NOW + DAY).isoformat(), (NOW + 10 * DAY).isoformat()]]


def test_a_phase_begins_as_it_opens_and_is_over_as_it_closes(fresh):
    set_calendar(fresh, window("proposal", 1, 10), window("collection", 10, 100), window("results", 120))
    phases = [fresh.phase_at(NOW + days * DAY) for days in (0, 1, 10, 99, 120, 9000)]
    assert phases == ["preparation", "proposal", "collection", "collection", "results", "results"]
    assert fresh.phase_at(NOW + 10 * DAY - timedelta(microseconds=1)) == "proposal"


def test_a_gap_is_preparation_before_the_collection_and_between_two_phases_after_it(fresh):
    set_calendar(fresh, window("proposal", 1, 10), window("collection", 20, 30), window("destroyed", 40, 50))
    phases = [fresh.phase_at(NOW + days * DAY) for days in (0, 10, 30, 40, 50)]
    assert phases == ["preparation", "preparation", "between", "destroyed", "destroyed"]


def test_pages_say_that_the_event_is_between_two_phases(event, client):
    site.set_phase(event, "between")
    for page in ("/events/jfr-2026/", "/events/jfr-2026/calendar/"):
        assert "Now: Between two phases" in client.get(page).content.decode()


@pytest.mark.parametrize(
    ("windows", "sentence"),
    [
        ([window("proposal", 1, 10), window("collection", 9, 20)], "Collection opens before Proposals closes"),
        ([window("collection", 1, 10), window("proposal", 20, 30)], "Collection opens before Proposals closes"),
        ([window("proposal", 1), window("collection", 9, 20)], "Proposals has no end"),
        ([window("proposal", 5, 5)], "Proposals: it must close after it opens"),
    ],
)
def test_windows_that_overlap_or_are_not_in_order_are_refused(fresh, windows, sentence):
    with pytest.raises(CalendarRefused) as refused:
        set_calendar(fresh, *windows)
    assert refused.value.problems[0].startswith(sentence)


def test_collection_waits_for_the_governance_record(fresh):
    fresh.governance.delete()
    fresh = type(fresh).objects.get()
    set_calendar(fresh, window("proposal", 1, 10))
    with pytest.raises(GovernanceIncomplete, match="Missing: Regime"):
        set_calendar(fresh, window("proposal", 1, 10), window("collection", 10, 20))
    governance = site.build_governance(fresh)
    governance.controller = ""
    governance.save()
    with pytest.raises(GovernanceIncomplete) as refused:
        set_calendar(fresh, window("collection", 10, 20))
    assert refused.value.missing == ("controller",)


def test_a_calendar_does_not_run_longer_than_the_images_are_kept(fresh):
    fresh.governance.retention_until = (NOW + 100 * DAY).astimezone(fresh.zone).date()
    fresh.governance.save()
    set_calendar(fresh, window("collection", 10, 100), window("destroyed", 150))
    with pytest.raises(CalendarRefused, match="the images are kept until"):
        set_calendar(fresh, window("collection", 10, 102))
    with pytest.raises(CalendarRefused, match="the images are kept until"):
        set_calendar(fresh, window("collection", 10, 20), window("results", 102))


def test_a_calendar_that_runs_too_long_already_may_be_shortened(fresh):
    set_calendar(fresh, window("collection", 10, 200))
    fresh.governance.retention_until = (NOW + 100 * DAY).date()
    fresh.governance.save()
    set_calendar(fresh, window("collection", 10, 150))
    with pytest.raises(CalendarRefused, match="the images are kept until"):
        set_calendar(fresh, window("collection", 10, 151))


def test_collection_in_the_calendar_is_not_open_while_the_record_is_incomplete(event):
    event.governance.controller = ""
    event.governance.save()
    assert event.phase_at(NOW) == "preparation"


def test_what_is_to_come_moves_freely(fresh):
    set_calendar(fresh, window("collection", 10, 20))
    set_calendar(fresh, window("collection", 12, 30))
    assert windows_of(fresh) == [window("collection", 12, 30)]


@pytest.mark.parametrize(
    "changed", [window("collection", -5, 30), window("collection", -4, 20), window("collection", 2, 20), None]
)
def test_what_is_running_moves_only_with_a_reason(fresh, changed):
    set_calendar(fresh, window("collection", -5, 20), reason="as decided", at=NOW)
    windows = [changed] if changed else []
    with pytest.raises(ReasonRequired) as refused:
        set_calendar(fresh, *windows, reason=" ")
    assert refused.value.phases == ("collection",)
    set_calendar(fresh, *windows, reason="Two centres joined late")
    assert Entry.objects.last().facts["reason"] == "Two centres joined late"
    assert windows_of(fresh) == windows


def test_the_page_takes_local_times_and_says_the_zone(event, alice, signed_in):
    event.phase_windows.all().delete()
    answer = signed_in(alice).post(
        PAGE, {"collection_opens": "2029-05-15T08:00", "collection_closes": "2029-12-15T08:00"}
    )
    assert answer.status_code == 302
    assert windows_of(event) == [
        Window("collection", datetime(2029, 5, 15, 6, tzinfo=UTC), datetime(2029, 12, 15, 7, tzinfo=UTC))
    ]
    page = signed_in(alice).get(PAGE)
    assert 'value="2029-05-15T08:00"' in page.content.decode()
    assert "Europe/Paris" in page.content.decode()


def test_the_page_refuses_a_time_that_does_not_exist_and_says_which_of_two_it_took(event, alice, signed_in):
    event.phase_windows.all().delete()
    answer = signed_in(alice).post(PAGE, {"proposal_opens": "2029-03-25T02:30", "proposal_closes": "2029-04-30T02:30"})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["proposal_opens"])
    dates = {"proposal_opens": "2029-10-28T02:30", "proposal_closes": "2029-11-30T02:30"}
    page = signed_in(alice).post(PAGE, dates, follow=True)
    assert "the first one was taken, at UTC+02:00" in page.content.decode()


@pytest.mark.parametrize("value", ["tomorrow", "2030-13-01T00:00", "2030-05-15T08:00+02:00"])
def test_the_page_refuses_what_is_no_local_time(event, alice, signed_in, value):
    answer = signed_in(alice).post(PAGE, {"proposal_opens": value})
    assert "proposal_opens" in answer.context["form"].errors


def test_the_page_asks_for_the_reason(event, alice, signed_in):
    answer = signed_in(alice).post(PAGE, {})
    assert (answer.status_code, event.phase_windows.count()) == (422, 7)
    assert signed_in(alice).post(PAGE, {"reason": "Begin again"}).status_code == 302
    assert event.phase_windows.count() == 0


def test_the_public_calendar_marks_the_present_phase(event, client):
    page = client.get("/events/jfr-2026/calendar/")
    assert page.context["phase"] == "collection"
    assert page.content.decode().count('aria-current="true"') == 1
    assert "(Europe/Paris)" in page.content.decode()


def test_the_calendar_comes_as_a_file_of_entries(event, client):
    event.title = {"en": "Congress, five; questions " + "é" * 60, "fr": "x"}
    event.save()
    answer = client.get("/events/jfr-2026/calendar.ics")
    lines = answer.content.decode().split("\r\n")
    assert (answer["Content-Type"], lines[0], lines[-2]) == (
        "text/calendar; charset=utf-8",
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
    )
    assert max(len(line.encode()) for line in lines) <= 75
    unfolded = answer.content.decode().replace("\r\n ", "")
    assert unfolded.count("BEGIN:VEVENT") == 7
    opened = event.window_of("collection").opens_at.astimezone(UTC)
    assert "UID:collection.jfr-2026@pentathlon\r\nDTSTAMP" in unfolded
    assert f"DTSTART:{opened:%Y%m%dT%H%M%SZ}" in unfolded
    assert "SUMMARY:Congress\\, five\\; questions " in unfolded
