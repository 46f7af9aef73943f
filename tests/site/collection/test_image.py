"""An image arrives: taken, taken with a question, or refused with the reason."""

import io
from datetime import timedelta

import numpy as np
import pydicom
import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from builders import sending, site
from builders.images import SAGITTAL, gradient
from pentathlon_site.audit.models import Entry
from pentathlon_site.centres.actions import end_membership
from pentathlon_site.collection import examiners
from pentathlon_site.collection.examiners import Examiners
from pentathlon_site.collection.inclusion_number import parse_number
from pentathlon_site.collection.models import Batch, Inclusion
from pentathlon_site.collection.stored_files import list_files
from pentathlon_site.core.errors import ActionDenied, Conflict, Invalid, PhaseClosed, RequirementMissing, TooMany


@pytest.fixture
def thyroid(event):
    return site.build_challenge(event, "thyroid")


@pytest.fixture
def batch(bob, centre, thyroid):
    return sending.build_batch(bob, centre, thyroid)


def test_a_good_image_is_taken_and_gets_a_number(batch, centre):
    content = sending.clean_image(centre)

    inclusion = sending.send(batch, content)

    assert (inclusion.state, inclusion.code) == ("accepted", "")
    assert parse_number(inclusion.number) == inclusion.number
    assert Entry.objects.get(verb="receive_image").facts == {
        "state": "accepted", "code": "", "challenge": "thyroid", "centre": centre.pk,
    }  # fmt: skip


def test_what_is_stored_is_what_the_toolkit_writes(batch, centre):
    inclusion = sending.send(batch, sending.clean_image(centre))

    stored = default_storage.open(inclusion.file).read()

    assert sending.sha256(stored) == inclusion.file_sha256
    assert len(stored) == inclusion.size_bytes
    assert pydicom.dcmread(io.BytesIO(stored)).BurnedInAnnotation == "NO"
    assert inclusion.file.startswith("images/")


def test_the_same_bytes_again_are_the_same_image(batch, centre):
    content = sending.clean_image(centre)

    first, second = sending.send(batch, content), sending.send(batch, content)

    assert first.pk == second.pk
    assert Inclusion.objects.count() == 1
    assert Entry.objects.filter(verb="receive_image").count() == 1


@pytest.mark.parametrize(
    ("changes", "code", "detail"),
    [
        ({"Modality": "MR"}, "wrong_modality", "Modalité\u00a0: MR, attendu\u00a0: CT"),
        ({"ImageOrientationPatient": SAGITTAL}, "wrong_plane", "À 90 degrés du plan axial, au plus 30"),
        ({"PixelSpacing": None}, "no_pixel_spacing", "PixelSpacing est absent, vide ou non positif"),
        ({"pixels": np.full((160, 160), 7, np.uint16)}, "blank", "99\u00a0% des pixels sont compris entre 7 et 7"),
    ],
)
def test_a_failed_criterion_refuses_in_both_languages(batch, centre, changes, code, detail):
    inclusion = sending.send(batch, sending.clean_image(centre, **changes))

    assert (inclusion.state, inclusion.code, inclusion.number) == ("refused", code, None)
    assert inclusion.detail["fr"] == f"{detail}."
    assert (inclusion.file, inclusion.pixels, inclusion.exam) == ("", "", "")


def test_what_the_file_does_not_say_is_a_question(batch, centre):
    inclusion = sending.send(batch, sending.clean_image(centre, ImageOrientationPatient=None))

    assert (inclusion.state, inclusion.code) == ("question", "criterion_unknown")
    assert inclusion.detail["en"] == "ImageOrientationPatient is absent or not well-formed."


def test_one_image_per_exam(batch, centre):
    sending.send(batch, sending.clean_image(centre, exam=1, seed=1))

    second = sending.send(batch, sending.clean_image(centre, exam=1, seed=2))

    assert (second.state, second.code) == ("refused", "several_per_exam")


def test_a_challenge_may_ask_for_two_images_of_an_exam(bob, centre, event):
    thyroid = site.build_challenge(event, "thyroid")
    thyroid.definition_toml = thyroid.definition_toml.replace("[criteria]", "[criteria]\nimages_per_exam = 2")
    thyroid.save()
    batch = sending.build_batch(bob, centre, thyroid)

    sent = [sending.send(batch, sending.clean_image(centre, exam=1, seed=seed)) for seed in (1, 2, 3)]

    assert [each.code for each in sent] == ["", "", "several_per_exam"]
    assert [each.exam_place for each in sent[:2]] == [0, 1]


def test_the_same_pixels_under_another_header_are_a_duplicate(batch, centre):
    sending.send(batch, sending.clean_image(centre, exam=1, seed=1))

    second = sending.send(batch, sending.clean_image(centre, exam=2, seed=1))

    assert (second.state, second.code) == ("refused", "exact_duplicate")


def test_another_centre_learns_only_that_the_picture_is_known(batch, centre, dan, other_centre, thyroid):
    first = sending.send(batch, sending.clean_image(centre, exam=1, seed=1))
    theirs = sending.build_batch(dan, other_centre, thyroid)

    second = sending.send(theirs, sending.clean_image(other_centre, exam=2, seed=1))

    assert (second.state, second.code) == ("refused", "exact_duplicate")
    assert str(first.pk) not in str(Inclusion.objects.filter(pk=second.pk).values())
    assert second.pixels == ""


def test_the_same_exam_has_no_common_trace_in_two_centres(batch, centre, dan, other_centre, thyroid):
    first = sending.send(batch, sending.clean_image(centre, exam=1, seed=1))
    theirs = sending.build_batch(dan, other_centre, thyroid)

    second = sending.send(theirs, sending.clean_image(other_centre, exam=1, seed=2))

    assert second.state == "accepted"
    assert first.exam != second.exam


def test_almost_the_same_picture_of_the_centre_is_refused(batch, centre):
    sending.send(batch, sending.clean_image(centre, exam=1, seed=1))

    second = sending.send(batch, sending.clean_image(centre, exam=2, pixels=gradient(160, 160, 1) + 3))

    assert (second.state, second.code) == ("refused", "near_duplicate")


def test_a_challenge_may_keep_pictures_that_look_alike_with_a_question(bob, centre, event):
    thyroid = site.build_challenge(event, "thyroid")
    thyroid.definition_toml = thyroid.definition_toml.replace("[criteria]", '[criteria]\nnear_duplicates = "group"')
    thyroid.save()
    batch = sending.build_batch(bob, centre, thyroid)
    sending.send(batch, sending.clean_image(centre, exam=1, seed=1))

    second = sending.send(batch, sending.clean_image(centre, exam=2, pixels=gradient(160, 160, 1) + 3))

    assert (second.state, second.code) == ("question", "near_duplicate")


def test_a_refused_image_is_looked_at_again(batch, centre, thyroid):
    content = sending.clean_image(centre, Modality="MR")
    refused = sending.send(batch, content)
    thyroid.definition_toml = thyroid.definition_toml.replace('modality = ["CT"]', 'modality = ["CT", "MR"]')
    thyroid.save()

    accepted = sending.send(Batch.objects.get(pk=batch.pk), content)

    assert (refused.state, accepted.state) == ("refused", "accepted")
    assert refused.pk == accepted.pk


def test_a_file_that_was_not_deidentified_is_refused_by_names_of_elements(batch):
    inclusion = sending.send(batch, sending.source_image())

    assert (inclusion.state, inclusion.code) == ("refused", "not_deidentified")
    assert "PatientName" in inclusion.detail["en"]
    assert "DUVALL" not in str(Inclusion.objects.values())


def test_a_file_cleaned_with_another_centres_key_is_refused(batch, other_centre):
    inclusion = sending.send(batch, sending.clean_image(other_centre))

    assert (inclusion.state, inclusion.code) == ("refused", "not_deidentified")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"\x89PNG\r\n\x1a\n" + b"x" * 300, "not_dicom"), (b"x" * 900, "not_dicom"), (b"", "not_dicom")],
)
def test_only_dicom_images_are_taken(batch, content, code):
    assert sending.send(batch, content).code == code


def test_a_damaged_file_is_refused(batch, centre):
    assert sending.send(batch, sending.clean_image(centre)[:2000]).state == "refused"


def test_bytes_that_changed_on_the_way_are_no_image(batch, centre):
    content = sending.clean_image(centre)

    with pytest.raises(Invalid) as refused:
        sending.receive_image(batch=batch, sha256="0" * 64, content=content, by=batch.declared_by, at=timezone.now())

    assert refused.value.code == "wrong_sha256"
    assert Inclusion.objects.count() == 0


def test_somebody_elses_batch_cannot_be_used(batch, centre, carol):
    with pytest.raises(Conflict) as refused:
        sending.send(batch, sending.clean_image(centre), by=carol)

    assert refused.value.code == "other_batch"


def test_a_declaration_is_of_its_day(bob, batch, centre):
    """Patients who are informed later are not those of whom it was made."""
    batch.declared_at = timezone.now() - timedelta(hours=25)
    with pytest.raises(RequirementMissing, match="older than a day") as refused:
        sending.send(batch, sending.clean_image(centre))
    assert refused.value.code == "old_batch"
    assert not Inclusion.objects.exists()


def test_rights_that_end_while_an_image_is_examined_have_ended(batch, bob, carol, centre, monkeypatch):
    class Examiner(Examiners):
        """Takes so long that Bob has left when it is done."""

        def do(self, work):
            end_membership(membership=centre.memberships.get(user=bob), by=carol, at=timezone.now())
            return work()

    monkeypatch.setattr(examiners, "_open", [Examiner(1)])
    with pytest.raises(ActionDenied):
        sending.send(batch, sending.clean_image(centre))
    assert (Inclusion.objects.count(), list(list_files())) == (0, [])


def test_another_centres_radiologist_cannot_send(batch, centre, dan):
    with pytest.raises(ActionDenied):
        sending.send(batch, sending.clean_image(centre), by=dan)


def test_images_come_in_the_collection_only(batch, centre, event):
    site.set_phase(event, "curation")

    with pytest.raises(PhaseClosed):
        sending.send(Batch.objects.get(pk=batch.pk), sending.clean_image(centre))


def test_a_challenge_that_is_not_launched_takes_nothing(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid", launched=False))

    with pytest.raises(Conflict):
        sending.send(batch, sending.clean_image(centre))


def test_a_centre_has_a_daily_quota(batch, centre, settings):
    settings.IMAGES_PER_CENTRE_AND_DAY = 1
    sending.send(batch, sending.clean_image(centre, exam=1))

    with pytest.raises(TooMany) as refused:
        sending.send(batch, sending.clean_image(centre, exam=2))

    assert refused.value.code == "quota"
    assert 0 < refused.value.retry_after_s <= 25 * 3600


def test_an_account_has_an_hourly_rate(batch, centre, settings):
    settings.UPLOADS_PER_ACCOUNT_AND_HOUR = 1
    sending.send(batch, sending.clean_image(centre, exam=1))

    with pytest.raises(TooMany) as refused:
        sending.send(batch, sending.clean_image(centre, exam=2))

    assert refused.value.code == "too_fast"
