"""Public numbers: steps that tell nothing of single patients."""

from datetime import timedelta

import pytest
from django.utils import timezone

from builders import site
from pentathlon_site.audit.models import Entry
from pentathlon_site.monitoring.actions.publication import publish_counts, publish_table
from pentathlon_site.monitoring.models import PublicCount
from pentathlon_site.monitoring.queries.published import public_dynamics
from pentathlon_site.monitoring.wording import forecast_sentence


@pytest.fixture
def meniscus(event):
    return site.build_challenge(event, "meniscus")


def send(centre, challenge, number, **fields):
    return [site.build_inclusion(centre, challenge, **fields) for _ in range(number)]


def shown(event):
    return [each.total for each in public_dynamics(event, timezone.now()).growths]


def test_less_than_eleven_images_are_not_shown(event, meniscus, centre, bob):
    send(centre, meniscus, 10)

    assert publish_counts(event=event, by=None, at=timezone.now()) == {}
    assert shown(event) == [0]


def test_a_number_moves_when_eleven_more_have_come(event, meniscus, centre, bob):
    send(centre, meniscus, 12)
    publish_counts(event=event, by=None, at=timezone.now())
    send(centre, meniscus, 10)
    publish_counts(event=event, by=None, at=timezone.now())
    assert shown(event) == [12]

    send(centre, meniscus, 1)
    publish_counts(event=event, by=None, at=timezone.now())

    assert shown(event) == [23]
    assert [entry.verb for entry in Entry.objects.all()] == ["publish_counts", "publish_counts"]


def test_a_withdrawal_does_not_show(event, meniscus, centre, bob):
    images = send(centre, meniscus, 12, received_at=timezone.now() - timedelta(days=3))
    publish_counts(event=event, by=None, at=timezone.now())
    images[0].delete()

    publish_counts(event=event, by=None, at=timezone.now())

    assert shown(event) == [12]
    assert [row.count for row in PublicCount.objects.all()] == [12]


def test_the_past_of_a_challenge_is_shown_day_by_day(event, meniscus, centre, bob):
    for days in (6, 5, 4):
        send(centre, meniscus, 11, received_at=timezone.now() - timedelta(days=days))

    publish_counts(event=event, by=None, at=timezone.now())

    [growth] = public_dynamics(event, timezone.now()).growths
    assert [count for count in growth.values if count][:3] == [11, 22, 33]


def test_the_total_of_all_challenges_is_the_sum_of_what_is_shown(event, meniscus, centre, bob):
    send(centre, meniscus, 12)
    send(centre, site.build_challenge(event, "thyroid"), 5)

    publish_counts(event=event, by=None, at=timezone.now())

    assert public_dynamics(event, timezone.now()).total == 12


def test_a_target_is_public_on_the_day_when_it_is_reached(event, meniscus, centre, bob):
    meniscus.target = 40
    meniscus.save()
    for number, public in ((25, 25), (14, 25), (1, 40)):
        send(centre, meniscus, number)
        publish_counts(event=event, by=None, at=timezone.now())
        assert shown(event) == [public]

    [growth] = public_dynamics(event, timezone.now()).growths
    assert forecast_sentence(growth) == "The target is reached."


def test_the_past_of_a_challenge_with_its_target_ends_at_the_target(event, meniscus, centre, bob):
    meniscus.target = 40
    meniscus.save()
    for days, number in ((6, 35), (4, 5)):
        send(centre, meniscus, number, received_at=timezone.now() - timedelta(days=days))

    publish_counts(event=event, by=None, at=timezone.now())

    assert shown(event) == [40]


def test_the_regime_sets_the_smallest_number(event, meniscus, centre, bob):
    event.governance.pack_content = {
        **event.governance.pack.model_dump(mode="json", exclude_none=True),
    }
    event.governance.pack_content["parameters"]["cell_min"] = 5
    event.governance.save()
    send(centre, meniscus, 5)

    publish_counts(event=event, by=None, at=timezone.now())

    assert shown(event) == [5]


def test_a_table_for_print_hides_a_small_centre_and_what_gives_it_away(alice, meniscus, centre, other_centre, bob, dan):
    event = meniscus.event
    third = site.build_centre(event, "West clinic")
    site.join(site.build_user("zoe"), third)
    for each, number in ((centre, 30), (other_centre, 4), (third, 15)):
        send(each, meniscus, number)
    publish_counts(event=event, by=None, at=timezone.now())

    table = publish_table(event=event, by=alice, at=timezone.now())

    hidden = {tuple(entry) for entry in table.hidden}
    assert (str(other_centre.pk), str(meniscus.pk)) in hidden
    assert (str(third.pk), str(meniscus.pk)) in hidden
    assert [str(centre.pk), str(meniscus.pk), 30] in table.shown
    assert ["total", "total", 49] in table.shown


def test_a_table_that_would_show_less_than_the_last_is_not_made(event, alice, meniscus, centre, bob):
    send(centre, meniscus, 40)
    publish_counts(event=event, by=None, at=timezone.now())
    first = publish_table(event=event, by=alice, at=timezone.now())
    send(centre, meniscus, 3)

    assert publish_table(event=event, by=alice, at=timezone.now()) == first


def test_a_public_number_is_measured_against_printed_tables(event, alice, meniscus, centre, bob):
    send(centre, meniscus, 30)
    publish_table(event=event, by=alice, at=timezone.now())
    send(centre, meniscus, 5)

    publish_counts(event=event, by=None, at=timezone.now())
    assert shown(event) == [0]

    send(centre, meniscus, 6)
    publish_counts(event=event, by=None, at=timezone.now())
    assert shown(event) == [41]


def test_a_printed_table_does_not_tell_how_many_are_missing_to_a_target(event, alice, meniscus, centre, bob):
    meniscus.target = 40
    meniscus.save()
    send(centre, meniscus, 35)
    publish_counts(event=event, by=None, at=timezone.now())

    table = publish_table(event=event, by=alice, at=timezone.now())

    assert ["total", str(meniscus.pk), 35] not in table.shown
