"""Policy packs: a schema, dates, mandatory fields, and marks that say what was checked."""

from datetime import date

import pytest

from pentathlon.errors import DefinitionError
from pentathlon_site.challenges.policy_packs import GOVERNANCE_FIELDS, MARKS, PACKS, policy_pack, policy_packs

EVERYTHING = dict.fromkeys(GOVERNANCE_FIELDS, "x")


def spoiled(folder, before, after):
    file = folder / "fr-mr004-2018.toml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(DefinitionError) as raised:
        policy_pack("fr-mr004-2018", folder)
    return str(raised.value)


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        (date(2018, 5, 2), ["fr-authorisation", "eu-generic", "synthetic-demo"]),
        (date(2018, 5, 15), ["fr-mr004-2018", "fr-authorisation", "eu-generic", "synthetic-demo"]),
        (date(2026, 5, 23), ["fr-mr004-2018", "fr-authorisation", "eu-generic", "synthetic-demo"]),
        (date(2026, 5, 24), list(PACKS)),
    ],
)
def test_packs_of_a_day(day, offered):
    assert [pack.id for pack in policy_packs(day)] == offered


@pytest.mark.parametrize("pack_id", PACKS)
def test_every_pack_says_how_far_it_was_checked(pack_id):
    pack = policy_pack(pack_id)
    assert pack.marks.keys() == pack.parameters.known()
    assert set(pack.marks.values()) <= set(MARKS)
    assert pack.notes


@pytest.mark.parametrize(
    ("pack_id", "name"), [(pack_id, name) for pack_id in PACKS for name in policy_pack(pack_id).mandatory]
)
def test_each_mandatory_field_is_missed(pack_id, name):
    pack = policy_pack(pack_id)
    assert pack.missing(EVERYTHING) == ()
    assert pack.missing({**EVERYTHING, name: " "}) == (name,)
    assert pack.missing({key: value for key, value in EVERYTHING.items() if key != name}) == (name,)


def test_no_waiting_period_is_an_answer():
    assert policy_pack("eu-generic").missing({**EVERYTHING, "waiting_period_days": 0}) == ()


def test_mr004_demands_registration_and_individual_information():
    pack = policy_pack("fr-mr004-2018")
    assert {"register_number", "register_url", "undertaking_number"} <= set(pack.mandatory)
    parameters = pack.parameters
    assert (parameters.hdh_registration_required, parameters.individual_information_required) == (True, True)
    assert (parameters.breach_hours, parameters.archive_max_years, parameters.cell_min) == (72, 20, 11)


def test_second_factor_dates_of_2026():
    dates = policy_pack("fr-mr003-2026").parameters.mfa_required_from
    assert (dates.web, dates.other) == (date(2027, 1, 1), date(2028, 1, 1))


def test_demonstration_asks_for_next_to_nothing():
    assert policy_pack("synthetic-demo").mandatory == ("controller",)


def test_unknown_pack_is_refused():
    with pytest.raises(DefinitionError) as raised:
        policy_pack("fr-mr005")
    assert str(raised.value).startswith("There is no policy pack 'fr-mr005'; there are fr-mr004-2018, ")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("k_min = 11", "kmin = 11", "parameters.kmin: unknown key (did you mean 'k_min'?)"),
        ('"controller"', '"controler"', "mandatory.0: "),
        ('"controller", "dpo_name"', '"dpo_name", "dpo_name"', "mandatory names a field twice"),
        ('k_min = "D"\n', "", "each parameter has exactly one mark; look at k_min"),
        ("min = 6", "min = 13", "min, default and max must not descend"),
        ("version = 1", "version = 1\neffective_to = 2018-05-02", "effective_from is after effective_to"),
        ('id = "fr-mr004-2018"', 'id = "other"', "The policy pack in fr-mr004-2018.toml calls itself 'other'."),
        ('id = "fr-mr004-2018"', "id = ", "not TOML: "),
    ],
)
def test_wrong_pack_is_refused_with_a_sentence(before, after, said, copied):
    assert said in spoiled(copied("challenges/policy_packs"), before, after)
