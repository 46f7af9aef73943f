"""Centres and their agreements (R-04)."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.centres import actions, activity
from pentathlon_site.centres.agreement_state import Standing, agreement_state
from pentathlon_site.centres.errors import ImportRefused
from pentathlon_site.centres.office_items import centre_items
from pentathlon_site.core.errors import Conflict, Invalid

TODAY = date(2026, 6, 1)


def import_rows(event, text, by=None):
    content = text if isinstance(text, bytes) else text.encode()
    return actions.import_centres(event=event, content=content, by=by, at=timezone.now())


def agree(centre, begin, end, by=None):
    terms = actions.AgreementTerms("A", begin, begin, end)
    return actions.add_agreement(centre=centre, terms=terms, by=by, at=timezone.now())


def last_entry():
    entry = Entry.objects.latest("index")
    return entry.verb, entry.subject


def test_an_organiser_adds_a_centre(event, alice, signed_in):
    answer = signed_in(alice).post(
        "/events/jfr-2026/centres/add", {"name": "CHU Nord", "kind": "public", "city": "Lille"}
    )

    centre = event.centres.get()
    assert (answer.status_code, answer.headers["Location"]) == (302, "/events/jfr-2026/centres/")
    assert (centre.name, centre.kind, centre.city) == ("CHU Nord", "public", "Lille")
    assert last_entry() == ("add_centre", f"centre:{centre.pk}")


@pytest.mark.parametrize("who", ["bob", "carol", "erin", "frank", "heidi", "ivan"])
def test_nobody_else_adds_a_centre(who, event, request, signed_in):
    client = signed_in(request.getfixturevalue(who))
    before = event.centres.count()

    assert client.get("/events/jfr-2026/centres/add").status_code == 403
    assert client.post("/events/jfr-2026/centres/add", {"name": "X", "kind": "public", "city": "Y"}).status_code == 403
    assert event.centres.count() == before


def test_two_centres_of_an_event_have_different_names(centre):
    with pytest.raises(Conflict):
        actions.add_centre(
            event=centre.event,
            facts=actions.CentreFacts("NORTH hospital", "public", "Lille"),
            by=None,
            at=timezone.now(),
        )


def test_a_refused_form_keeps_what_was_entered(centre, alice, signed_in):
    answer = signed_in(alice).post(
        "/events/jfr-2026/centres/add", {"name": centre.name, "kind": "private", "city": "Brest"}
    )

    assert answer.status_code == 409
    assert 'value="Brest"' in answer.content.decode()


def test_an_organiser_edits_a_centre(centre, alice, signed_in):
    signed_in(alice).post(
        f"/events/jfr-2026/centres/{centre.pk}/edit", {"name": "New name", "kind": "cancer", "city": "Lyon"}
    )

    centre.refresh_from_db()
    assert (centre.name, centre.kind, centre.city) == ("New name", "cancer", "Lyon")
    assert last_entry() == ("edit_centre", f"centre:{centre.pk}")


@pytest.mark.parametrize(
    "table",
    [
        "name,kind,city\nA,public,Lille\nB,private,Nantes\n",
        "nom;type;ville\nA;Hôpital public;Lille\nB;privé;Nantes\n",
        "City\tName\tKind\nLille\tA\tPUBLIC\nNantes\tB\tPrivate practice\n",
        "nom;type;ville\nA;Hôpital public;Lille\nB;privé;Nantes\n".encode("cp1252"),
    ],
)
def test_a_table_of_centres_is_taken_as_organisers_have_it(event, table):
    centres = import_rows(event, table)

    assert [(centre.name, centre.kind, centre.city) for centre in centres] == [
        ("A", "public", "Lille"),
        ("B", "private", "Nantes"),
    ]
    assert last_entry() == ("import_centres", "event:jfr-2026")


def test_one_wrong_row_refuses_the_whole_table_and_names_every_fault(event):
    with pytest.raises(ImportRefused) as refusal:
        import_rows(event, "name,kind,city\nA,public,Lille\n,clinic,Nantes\nA,private,\n")

    assert refusal.value.problems == (
        "Row 3, column “name”: is empty.",
        "Row 3, column “kind”: “clinic” is none of public, private, cancer.",
        "Row 4, column “city”: is empty.",
        "Row 2, column “name”: the name stands 2 times in the table.",
        "Row 4, column “name”: the name stands 2 times in the table.",
    )
    assert event.centres.count() == 0


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        (
            "name,city\nA,Lille\n",
            "Row 1: there is no column “kind”; the first row names the columns name, kind and city.",
        ),
        ("name,nom,kind,city\nA,A,public,Lille\n", "Row 1: the columns name, nom mean the same; keep one."),
        ("name,kind,city\n", "The table has no rows below its headings."),
        ("name,kind,city\nA,public\n", "Table, row 2: has 2 cells, the header has 3"),
        (
            "name,kind,city\nNorth hospital,public,Lille\n",
            "Row 2: the event already has a centre of this name; remove the row.",
        ),
    ],
)
def test_a_table_that_does_not_fit_says_where(event, centre, table, problem):
    with pytest.raises(ImportRefused) as refusal:
        import_rows(event, table)

    assert refusal.value.problems == (problem,)


def test_the_import_page_takes_pasted_text_and_shows_problems(event, alice, signed_in):
    client = signed_in(alice)

    refused = client.post("/events/jfr-2026/centres/import", {"pasted": "name,kind,city\nA,x,Lille"})
    neither = client.post("/events/jfr-2026/centres/import", {"pasted": ""})
    taken = client.post("/events/jfr-2026/centres/import", {"pasted": "name,kind,city\nA,public,Lille"})

    assert (refused.status_code, neither.status_code, taken.status_code) == (422, 422, 302)
    assert "Row 2, column “kind”: “x” is none of public, private, cancer." in refused.content.decode()
    assert event.centres.get().name == "A"


def test_a_centre_without_agreement_is_shown_as_such(event, alice, signed_in):
    site.build_centre(event, agreed=False)

    page = signed_in(alice).get("/events/jfr-2026/centres/").content.decode()

    assert "No agreement" in page
    assert "1 centre cannot upload: its agreement is missing or out of date." in page


@pytest.mark.parametrize(
    ("begin", "end", "standing", "day"),
    [
        (date(2026, 6, 2), date(2027, 1, 1), Standing.COMING, date(2026, 6, 2)),
        (date(2026, 6, 1), date(2027, 1, 1), Standing.VALID, date(2026, 12, 31)),
        (date(2026, 1, 1), date(2026, 7, 2), Standing.VALID, date(2026, 7, 1)),
        (date(2026, 1, 1), date(2026, 7, 1), Standing.ENDING, date(2026, 6, 30)),
        (date(2026, 1, 1), date(2026, 6, 2), Standing.ENDING, date(2026, 6, 1)),
        (date(2026, 1, 1), date(2026, 6, 1), Standing.EXPIRED, date(2026, 5, 31)),
    ],
)
def test_standing_of_an_agreement_on_a_day(event, begin, end, standing, day):
    centre = site.build_centre(event, agreed=False)
    agree(centre, begin, end)

    state = agreement_state(centre, TODAY)

    assert (state.standing, state.day) == (standing, day)
    assert centre.has_agreement(TODAY) is standing.is_valid


def test_an_agreement_that_follows_without_a_gap_silences_the_warning(event):
    centre = site.build_centre(event, agreed=False)
    agree(centre, date(2026, 1, 1), date(2026, 6, 10))
    agree(centre, date(2026, 6, 10), date(2027, 6, 10))

    assert agreement_state(centre, TODAY).day == date(2027, 6, 9)
    assert agreement_state(centre, TODAY).standing == Standing.VALID


def test_an_agreement_that_is_ended_early_holds_no_more(event, alice, signed_in):
    centre = site.build_centre(event)
    agreement = centre.agreements.get()
    yesterday = timezone.localdate(timezone=event.zone) - timedelta(days=1)

    answer = signed_in(alice).post(
        f"/events/jfr-2026/centres/{centre.pk}/agreements/{agreement.pk}/end", {"last_day": str(yesterday)}
    )

    assert answer.status_code == 302
    state = agreement_state(event.centres.get(), yesterday + timedelta(days=1))
    assert (state.standing, state.day) == (Standing.EXPIRED, yesterday)
    assert last_entry() == ("end_agreement", f"agreement:{agreement.pk}")


def test_an_agreement_ends_early_within_its_validity_only(centre):
    agreement = centre.agreements.get()

    with pytest.raises(Invalid):
        actions.end_agreement(agreement=agreement, ended_on=agreement.valid_until, by=None, at=timezone.now())


def test_an_agreement_is_added_and_corrected(event, alice, signed_in):
    centre = site.build_centre(event, agreed=False)
    client, address = signed_in(alice), f"/events/jfr-2026/centres/{centre.pk}/agreements"
    terms = {"reference": "C-7", "signed_on": "2026-01-02", "valid_from": "2026-01-03", "last_day": "2026-01-02"}

    refused = client.post(f"{address}/add", terms)
    added = client.post(f"{address}/add", {**terms, "last_day": "2026-01-03"})
    agreement = centre.agreements.get()
    form = client.get(f"{address}/{agreement.pk}/edit").content.decode()
    corrected = client.post(f"{address}/{agreement.pk}/edit", {**terms, "last_day": "2028-01-02"})

    assert (refused.status_code, added.status_code, corrected.status_code) == (422, 302, 302)
    assert re.search(r'name="last_day" value="2026-01-03"', form)  # one day, as it was typed
    assert centre.agreements.get().valid_until == date(2028, 1, 3)
    assert "2 January 2028" in client.get(f"/events/jfr-2026/centres/{centre.pk}/").content.decode()
    assert list(Entry.objects.values_list("verb", flat=True)) == ["add_agreement", "edit_agreement"]


@pytest.mark.parametrize(
    ("days", "field", "sentence"),
    [
        ((1, 2, 9), "signed_on", "This day lies in the future"),
        ((-9, -5, -6), "last_day", "The agreement ends before it begins"),
        ((-1, -9, -5), "signed_on", "The agreement was signed after its end"),
    ],
)
def test_dates_of_an_agreement_that_cannot_be_are_refused_at_their_field(
    event, alice, signed_in, days, field, sentence
):
    centre = site.build_centre(event, agreed=False)
    today = timezone.localdate(timezone=event.zone)
    dates = zip(("signed_on", "valid_from", "last_day"), days, strict=True)
    terms = {name: f"{today + timedelta(days=later)}" for name, later in dates}

    answer = signed_in(alice).post(f"/events/jfr-2026/centres/{centre.pk}/agreements/add", {"reference": "C", **terms})
    errors = answer.context["form"].errors
    assert (answer.status_code, list(errors), errors[field][0].startswith(sentence)) == (422, [field], True)


def test_an_agreement_may_be_signed_today(event, alice, signed_in):
    centre, today = site.build_centre(event, agreed=False), timezone.localdate(timezone=event.zone)
    terms = {"reference": "C", "signed_on": today, "valid_from": today, "last_day": today}

    assert signed_in(alice).post(f"/events/jfr-2026/centres/{centre.pk}/agreements/add", terms).status_code == 302


def test_an_agreement_of_another_centre_is_not_found(centre, other_centre, alice, signed_in):
    foreign = other_centre.agreements.get()

    answer = signed_in(alice).get(f"/events/jfr-2026/centres/{centre.pk}/agreements/{foreign.pk}/end")

    assert answer.status_code == 404


def test_a_longer_list_of_centres_takes_no_more_queries(event, alice, signed_in, django_assert_num_queries):
    client = signed_in(alice)
    site.build_centre(event, "A")
    client.get("/events/jfr-2026/centres/")
    with CaptureQueriesContext(connection) as few:
        client.get("/events/jfr-2026/centres/")
    for name in "BCDE":
        site.build_centre(event, name)

    with django_assert_num_queries(len(few)):
        client.get("/events/jfr-2026/centres/")


def test_a_list_that_knows_uploads_shows_the_last(event, centre, alice, signed_in, monkeypatch):
    monkeypatch.setattr(activity, "_find", [])
    activity.register_last_uploads(
        lambda centres: {centre.pk: datetime(2026, 5, 20, 8, tzinfo=UTC) for centre in centres}
    )

    page = signed_in(alice).get("/events/jfr-2026/centres/").content.decode()

    assert "20 May 2026, 10:00 (Europe/Paris)" in page


def test_the_office_lists_centres_whose_agreement_is_missing(event, centre):
    site.build_centre(event, "Without", agreed=False)

    (item,) = centre_items(event, timezone.now())

    assert (item.is_done, item.text) == (False, "Centres with an agreement in date: 1 of 2.")


def test_a_table_that_cannot_be_read_is_explained_in_the_readers_language(event, alice, signed_in):
    alice.language = "fr"
    alice.save()
    page = signed_in(alice).post("/events/jfr-2026/centres/import", {"pasted": "nom;type\nA;public;Lille\n"})

    assert page.status_code == 422
    assert "Tableau, ligne 2\u00a0: a 3 cellules, l’en-tête en a 2" in page.content.decode()


def test_the_list_of_centres_is_sorted_as_a_dictionary_or_by_the_last_image(event, alice, signed_in, monkeypatch):
    names = ("Zuydcoote", "Écully", "Amiens")
    centres = {name: site.build_centre(event, name) for name in names}
    sent = {
        centres["Amiens"].pk: datetime(2026, 5, 20, tzinfo=UTC),
        centres["Écully"].pk: datetime(2026, 5, 2, tzinfo=UTC),
    }
    monkeypatch.setattr(activity, "_find", [])
    activity.register_last_uploads(lambda _centres: sent)
    client = signed_in(alice)

    def listed(query=""):
        page = client.get(f"/events/jfr-2026/centres/{query}").content.decode()
        return sorted(names, key=lambda name: page.index(f">{name}</a>"))

    assert listed() == ["Amiens", "Écully", "Zuydcoote"]
    assert listed("?sort=upload") == ["Zuydcoote", "Écully", "Amiens"]


def test_the_page_of_a_centre_leads_the_organiser_to_its_inclusions(centre, alice, signed_in):
    page = signed_in(alice).get(f"/events/jfr-2026/centres/{centre.pk}/").content.decode()

    assert f'<a class="button secondary" href="/events/jfr-2026/centres/{centre.pk}/dynamics/">' in page
