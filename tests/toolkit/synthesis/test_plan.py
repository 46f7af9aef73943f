"""What is decided before anything is drawn, at full scale."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pentathlon.challenge import load_challenge
from pentathlon.challenge.load import BUILTIN
from pentathlon.synthesis.faults import COPIES, CYCLES, PLANTED, RECEIVED
from pentathlon.synthesis.identity import CENTRES
from pentathlon.synthesis.label_mix import deal_labels
from pentathlon.synthesis.plan import plan_collection


@pytest.fixture(scope="module", params=BUILTIN)
def plan(request):
    return request.param, plan_collection(load_challenge(request.param), 1.0, 1)


def test_full_scale_is_table_2(plan):
    challenge, images = plan
    assert len(images) == RECEIVED[challenge]
    assert sum(bool(image.fault) for image in images) == PLANTED[challenge]


def test_every_kind_of_fault_of_the_challenge_occurs(plan):
    challenge, images = plan
    assert {image.fault for image in images} == {"", *CYCLES[challenge]}


def test_centres_are_many_and_uneven(plan):
    _, images = plan
    sizes = Counter(image.centre.code for image in images)
    assert CENTRES - 3 <= len(sizes) <= CENTRES
    assert max(sizes.values()) > 4 * min(sizes.values())


def test_every_label_value_occurs_among_kept_images(plan):
    challenge, images = plan
    for column in load_challenge(challenge).labels.columns:
        values = {image.labels[column.name] for image in images if not image.fault}
        assert set(column.vocabulary) <= values


def test_exams_hold_one_patient_and_no_more_images_than_allowed(plan):
    challenge, images = plan
    exams = Counter(image.study_uid for image in images if image.fault not in COPIES)
    assert max(exams.values()) == load_challenge(challenge).criteria.images_per_exam
    patients = {(image.study_uid, image.person.patient_id) for image in images}
    assert len(patients) == len({image.study_uid for image in images})


def test_some_patients_come_twice(plan):
    _, images = plan
    exams = {(image.person.patient_id, image.study_uid) for image in images if not image.fault}
    assert len(exams) > len({patient for patient, _ in exams})


def test_names_are_unique_and_sorted(plan):
    _, images = plan
    assert len({image.name for image in images}) == len(images)
    assert [image.file for image in images] == sorted(image.file for image in images)


@settings(max_examples=40)
@given(challenge=st.sampled_from(BUILTIN), count=st.integers(1, 300), seed=st.integers(0, 2**32))
def test_labels_are_dealt_to_every_image_in_the_proportions_of_the_mix(challenge, count, seed):
    dealt = deal_labels(challenge, count, np.random.default_rng(seed))
    assert len(dealt) == count


@settings(max_examples=25)
@given(challenge=st.sampled_from(BUILTIN), scale=st.floats(1e-6, 0.08), seed=st.integers(0, 2**32))
def test_any_small_scale_has_its_share_of_faults(challenge, scale, seed):
    images = plan_collection(load_challenge(challenge), scale, seed)
    received = max(1, round(RECEIVED[challenge] * scale))
    assert len(images) == received
    assert sum(bool(image.fault) for image in images) == round(received * PLANTED[challenge] / RECEIVED[challenge])
