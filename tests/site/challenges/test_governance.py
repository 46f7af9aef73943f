"""The governance record: what must be settled before the first image (R-01)."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from django.utils.formats import date_format

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges import actions
from pentathlon_site.challenges.actions.governance import newer_pack
from pentathlon_site.challenges.errors import GovernanceIncomplete
from pentathlon_site.challenges.models import Event, Governance
from pentathlon_site.challenges.policy_packs import GOVERNANCE_FIELDS, NOTICE_FIELDS, policy_pack
from pentathlon_site.core.errors import FieldsInvalid, Invalid
from pentathlon_site.core.shipped_texts import shipped_folder

PAGE = "/events/jfr-2026/office/governance/"


@pytest.fixture
def bare(event):
    """The event of the tests before anything of its record is filled."""
    event.governance.delete()
    event.phase_windows.all().delete()
    return Event.objects.get()


def fill(event, by=None, **values):
    return actions.edit_governance(event=event, values=values, by=by, at=timezone.now())


def test_the_record_is_saved_half_filled(bare, erin, signed_in):
    answer = signed_in(erin).post(PAGE, {"policy_pack": "fr-mr004-2018", "controller": "SFR"})
    record = Governance.objects.get()
    assert (answer.status_code, record.controller) == (302, "SFR")
    assert {"controller", "dpo_name"} & set(record.missing()) == {"dpo_name"}


def test_the_version_of_the_regime_is_kept(bare):
    record = fill(bare, policy_pack="eu-generic")
    assert record.pack == policy_pack("eu-generic")
    record.pack_content["version"] = 7
    record.save()
    assert fill(bare, controller="SFR").pack.version == 7
    assert Entry.objects.last().facts["pack"] == "eu-generic 7"


def test_a_record_in_the_present_version_is_not_upgraded(bare, alice, signed_in):
    fill(bare, policy_pack="eu-generic")
    assert signed_in(alice).get(PAGE).context["newer"] is None
    assert signed_in(alice).post(f"{PAGE}upgrade/").status_code == 409


def test_a_newer_version_is_taken_when_somebody_says_so(bare, tmp_path):
    record = fill(bare, policy_pack="eu-generic", controller="SFR")
    shipped = shipped_folder("pentathlon_site.challenges", "policy_packs").joinpath("eu-generic.toml").read_text()
    newer = shipped.replace("version = 1", "version = 2").replace('"controller",', '"controller", "cnil_reference",')
    (tmp_path / "eu-generic.toml").write_text(newer)
    assert newer_pack(record, tmp_path).version == 2
    actions.upgrade_policy_pack(event=bare, by=None, at=timezone.now(), packs=tmp_path)
    record.refresh_from_db()
    assert (record.pack.version, "cnil_reference" in record.missing()) == (2, True)
    facts = Entry.objects.last().facts
    assert (facts["before"], facts["after"], facts["now_mandatory"]) == (1, 2, ["cnil_reference"])


def test_an_unknown_regime_is_refused(bare):
    with pytest.raises(Invalid, match="no policy pack"):
        fill(bare, policy_pack="moon-law")


@pytest.mark.parametrize("field", policy_pack("fr-mr004-2018").mandatory)
def test_each_mandatory_field_keeps_collection_closed(event, field):
    record = event.governance
    fill(event, policy_pack="fr-mr004-2018")
    record.refresh_from_db()
    assert record.missing() == []
    empty = None if record._meta.get_field(field).null else ""
    Governance.objects.filter(pk=record.pk).update(**{field: empty})
    event = Event.objects.get()
    assert (event.governance.missing(), event.phase_at(timezone.now())) == ([field], "preparation")


def test_while_images_come_no_mandatory_field_can_be_emptied(event):
    with pytest.raises(GovernanceIncomplete, match="Controller"):
        fill(event, controller="")
    event.governance.refresh_from_db()
    assert event.governance.controller == "Society of Radiology"


def test_the_ledger_keeps_old_and_new_once_collection_has_opened(event):
    fill(event, host_name="Other host", destruction_date=date(2031, 1, 1))
    assert Entry.objects.last().facts["changed"] == {
        "host_name": ["Host", "Other host"],
        "destruction_date": ["2030-02-01", "2031-01-01"],
    }


def test_before_the_ledger_keeps_the_names_of_the_fields(bare):
    fill(bare, controller="SFR", host_name="Host")
    assert Entry.objects.last().facts["changed"] == ["controller", "host_name"]


def days_from_today(event, days):
    return timezone.now().astimezone(event.zone).date() + timedelta(days=days)


@pytest.mark.parametrize(
    ("name", "days", "sentence"),
    [("dpia_date", 1, "the future"), ("retention_until", -1, "the past"), ("destruction_date", -1, "the past")],
)
def test_a_date_that_cannot_be_is_refused_at_its_field(bare, alice, signed_in, name, days, sentence):
    values = {"policy_pack": "fr-mr004-2018", name: days_from_today(bare, days).isoformat()}
    answer = signed_in(alice).post(PAGE, values)
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [name])
    assert sentence in answer.context["form"].errors[name][0]
    assert not Governance.objects.exists()


def test_a_field_that_is_folded_away_is_opened_where_it_is_wrong(bare, alice, signed_in):
    future = days_from_today(bare, 1).isoformat()
    values = {"policy_pack": "synthetic-demo", "dpia_date": future}
    fill(bare, policy_pack="synthetic-demo", dpia_date=days_from_today(bare, -1))
    assert "<details open>" not in signed_in(alice).get(PAGE).content.decode()
    assert "<details open>" in signed_in(alice).post(PAGE, values).content.decode()


def test_today_is_neither_past_nor_future(bare):
    today = days_from_today(bare, 0)
    record = fill(bare, dpia_date=today, retention_until=today, destruction_date=today)
    assert record.destruction_date == today


def test_data_are_not_destroyed_before_the_end_of_their_retention(bare, alice, signed_in):
    dates = {"retention_until": "2030-01-01", "destruction_date": "2029-01-01"}
    answer = signed_in(alice).post(PAGE, dates)
    assert list(answer.context["form"].errors) == ["destruction_date"]
    assert "destroyed before" in answer.context["form"].errors["destruction_date"][0]


def test_data_are_kept_until_the_calendar_ends(event):
    end = event.window_of("results").closes_at.astimezone(event.zone).date()
    fill(event, retention_until=end, destruction_date=end)
    with pytest.raises(FieldsInvalid) as refused:
        fill(event, retention_until=end - timedelta(days=1))
    assert list(refused.value.faults) == ["retention_until"]
    assert "The calendar of the event runs until" in refused.value.message


def test_a_date_that_has_passed_since_is_said_in_the_office_and_keeps_nobody_from_other_fields(event, alice, signed_in):
    Governance.objects.update(retention_until=days_from_today(event, -1))
    assert fill(Event.objects.get(), host_name="Other host").host_name == "Other host"
    office = signed_in(alice).get("/events/jfr-2026/office/").content.decode()
    assert ("This day lies in the past." in office, "Correct the dates" in office) == (True, True)


def test_only_regimes_in_force_are_offered(bare, alice, signed_in):
    form = signed_in(alice).get(PAGE).context["form"]
    today = timezone.localdate()
    assert all(pack.offered(today) for pack in form.offered.values())


def test_mandatory_fields_follow_the_regime_that_is_chosen(bare, alice, signed_in):
    page = signed_in(alice).post(f"{PAGE}fields/", {"policy_pack": "synthetic-demo", "controller": "Typed"})
    form = page.context["form"]
    assert tuple(field.name for field in form.mandatory) == policy_pack("synthetic-demo").mandatory
    assert "undertaking_number" not in {field.name for field in form.others}
    assert 'value="Typed"' in page.content.decode()
    assert not Governance.objects.exists()


def test_the_regime_is_chosen_before_anything_else_is_asked(bare, alice, signed_in):
    page = signed_in(alice).get(PAGE).content.decode()

    assert "Choose the regime first" in page
    assert [name for name in GOVERNANCE_FIELDS if f'name="{name}"' in page] == []


def test_whatever_the_regime_the_facts_of_the_patient_notice_can_be_given(bare, alice, signed_in):
    fill(bare, policy_pack="synthetic-demo", ethics_reference="CERIM 7")
    form = signed_in(alice).get(PAGE).context["form"]
    asked = {field.name for field in (*form.mandatory, *form.others)}

    assert asked == NOTICE_FIELDS | {"ethics_reference"}  # filled before, so that it can be seen and changed


def test_a_field_that_was_not_asked_for_keeps_what_it_says(bare, alice, signed_in):
    fill(bare, policy_pack="synthetic-demo", ethics_reference="CERIM 7", controller="SFR")
    signed_in(alice).post(PAGE, {"policy_pack": "synthetic-demo", "controller": "Other"})

    record = Governance.objects.get()
    assert (record.controller, record.ethics_reference) == ("Other", "CERIM 7")


def test_a_wrong_address_stays_in_the_form(bare, alice, signed_in):
    answer = signed_in(alice).post(PAGE, {"dpo_email": "no address"})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, ["dpo_email"])


def test_experts_do_not_see_the_record(bare, frank, signed_in):
    assert signed_in(frank).get(PAGE).status_code == 403


def test_everybody_reads_who_answers_for_the_data(event, client):
    page = client.get("/events/jfr-2026/data-protection/").content.decode()
    dates = [date_format(date(2030, month, 1)) for month in (1, 2)]
    for told in ("Society of Radiology", "Erin", "dpo@example.org", "Host, France", *dates):
        assert told in page
    assert "pseudonymised" in page
    assert "anonym" not in page.lower()


def test_before_the_record_is_written_the_page_says_so(bare, client):
    assert "not written yet" in client.get("/events/jfr-2026/data-protection/").content.decode()


def test_governance_of_the_builder_is_complete(db):
    assert site.build_event(slug="other").is_governed
