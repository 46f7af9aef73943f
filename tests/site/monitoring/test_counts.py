"""What is counted, in whose day, with how many questions to the database."""

from datetime import UTC, date, datetime, timedelta

from django.utils import timezone

from builders import site
from pentathlon_site.collection.models import Mask, Withdrawal
from pentathlon_site.monitoring.queries.counts import Scope, by_challenge, label_counts, per_day, sum_of, tallies


def test_every_image_is_counted_under_what_became_of_it(event, centre, bob):
    meniscus, cortex = site.build_challenge(event, "meniscus"), site.build_challenge(event, "cortex")
    site.build_inclusion(centre, meniscus)
    site.build_inclusion(centre, meniscus, state="question", code="criterion_unknown")
    site.build_inclusion(centre, meniscus, labelled_at=None)
    site.build_inclusion(centre, meniscus, state="refused", code="blank")
    site.build_inclusion(centre, cortex)
    masked = site.build_inclusion(centre, cortex)
    Mask.objects.create(
        inclusion=masked, received_sha256="0", file="0", file_sha256="0", size_bytes=1, received_at=timezone.now()
    )

    found = tallies(Scope(event), [meniscus, cortex])

    first, second = found[meniscus.pk, centre.pk], found[cortex.pk, centre.pk]
    assert (first.received, first.accepted, first.complete, first.question) == (4, 3, 2, 1)
    assert (first.unlabelled, first.refused, first.refused_percent, first.reasons) == (1, 1, 25, {"blank": 1})
    assert (second.received, second.complete, second.unmasked, second.incomplete) == (2, 1, 1, 1)
    assert sum_of(found.values()).received == 6
    assert by_challenge(found)[cortex.pk].complete == 1


def test_withdrawn_images_are_counted_by_their_withdrawal(event, centre, bob):
    meniscus = site.build_challenge(event, "meniscus")
    Withdrawal.objects.create(
        receipt="1", number="1", challenge=meniscus, centre=centre, reason="objection", withdrawn_at=timezone.now()
    )

    assert tallies(Scope(event), [meniscus])[meniscus.pk, centre.pk].withdrawn == 1


def test_a_day_is_a_day_of_the_events_time_zone(event, centre, bob):
    meniscus = site.build_challenge(event, "meniscus")
    for at in (datetime(2026, 6, 1, 21, 59, tzinfo=UTC), datetime(2026, 6, 1, 22, 0, tzinfo=UTC)):
        site.build_inclusion(centre, meniscus, received_at=at)
    site.build_inclusion(centre, meniscus, received_at=datetime(2026, 6, 1, 12, tzinfo=UTC), state="refused")

    assert per_day(Scope(event)) == {meniscus.pk: {date(2026, 6, 1): 1, date(2026, 6, 2): 1}}
    assert per_day(Scope(event, since=date(2026, 6, 2))) == {meniscus.pk: {date(2026, 6, 2): 1}}
    assert per_day(Scope(event, until=date(2026, 6, 1))) == {meniscus.pk: {date(2026, 6, 1): 1}}


def test_a_zone_that_is_half_an_hour_off_has_its_own_days(event, centre, bob):
    event.time_zone = "Asia/Kolkata"
    event.save()
    meniscus = site.build_challenge(event, "meniscus")
    for minute in (29, 30):
        site.build_inclusion(centre, meniscus, received_at=datetime(2026, 6, 1, 18, minute, tzinfo=UTC))

    assert per_day(Scope(event)) == {meniscus.pk: {date(2026, 6, 1): 1, date(2026, 6, 2): 1}}


def test_labels_are_counted_by_column_and_value(event, centre, bob):
    thyroid = site.build_challenge(event, "thyroid")
    for value in ("0", "1", "1"):
        site.build_inclusion(centre, thyroid, labels={"anormale": value})
    site.build_inclusion(centre, thyroid, labels={"anormale": "1"}, state="refused")

    assert label_counts(Scope(event)) == {thyroid.pk: {"anormale": {"0": 1, "1": 2}}}


def test_the_number_of_queries_does_not_grow_with_the_centres(event, bob, centre, django_assert_num_queries):
    meniscus, cortex = site.build_challenge(event, "meniscus"), site.build_challenge(event, "cortex")
    user = site.build_user("zoe")
    for number in range(12):
        other = site.build_centre(event, f"Centre {number}")
        site.join(user, other)
        site.build_inclusion(other, meniscus, received_at=timezone.now() - timedelta(days=number))
        site.build_inclusion(other, cortex)

    with django_assert_num_queries(5):
        tallies(Scope(event), [meniscus, cortex])
        per_day(Scope(event))
        label_counts(Scope(event))


def test_counts_of_one_centre_are_its_own(event, centre, other_centre, bob, dan):
    meniscus = site.build_challenge(event, "meniscus")
    site.build_inclusion(centre, meniscus)
    site.build_inclusion(other_centre, meniscus)

    assert set(tallies(Scope(event, centre=centre), [meniscus])) == {(meniscus.pk, centre.pk)}
