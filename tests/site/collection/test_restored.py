"""A backup from before a withdrawal is restored: the image goes again, and does not come back (R-28)."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.utils import timezone

from builders import sending, site
from pentathlon_site.audit.models import Entry
from pentathlon_site.collection.actions import finish_withdrawal, receive_mask, withdraw_inclusion
from pentathlon_site.collection.actions.restored import repeat_withdrawals
from pentathlon_site.collection.models import Inclusion, Mask, Tombstone, Withdrawal
from pentathlon_site.collection.purge import case_of, found_in
from pentathlon_site.collection.withdrawn_list import UnreadableEntryError

BROKEN = {"BACKEND": "builders.broken_storage.BrokenStorage"}


@pytest.fixture(autouse=True)
def _empty_list():
    for name in the_list():
        name.unlink()


def the_list():
    folder = Path(storages["withdrawn"].location)
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def batch(bob, centre, event):
    return sending.build_batch(bob, centre, site.build_challenge(event, "cortex"))


@pytest.fixture
def content(centre):
    return sending.clean_image(centre, "cortex")


@pytest.fixture
def inclusion(batch, content, bob):
    inclusion = sending.send(batch, content)
    receive_mask(inclusion=inclusion, content=sending.mask_of(), by=bob, at=timezone.now())
    return inclusion


class Backup:
    """What database and storage held of an image."""

    def __init__(self, inclusion):
        self.rows = [Inclusion.objects.get(pk=inclusion.pk), Mask.objects.get(inclusion=inclusion)]
        self.files = {name: default_storage.open(name).read() for name in case_of(inclusion).files}

    def restore_rows(self):
        Withdrawal.objects.all().delete()
        Tombstone.objects.all().delete()
        for row in self.rows:
            row.save(force_insert=True)

    def restore_files(self):
        for name, content in self.files.items():
            default_storage.save(name, ContentFile(content))


@pytest.fixture
def backup(inclusion):
    return Backup(inclusion)


@pytest.fixture
def withdrawal(backup, inclusion, event, centre, bob):
    """Withdrawn after the backup was made."""
    facts = {"number": inclusion.number, "reason": "objection", "by": bob, "at": timezone.now()}
    return withdraw_inclusion(event=event, centre=centre, **facts)


def repeat():
    return repeat_withdrawals(at=timezone.now())


def test_rows_and_files_of_a_backup_go_again_and_the_image_is_refused(backup, withdrawal, inclusion, batch, content):
    backup.restore_rows()
    backup.restore_files()
    case = case_of(backup.rows[0])
    assert found_in(case) == {"rows": 2, "files": 2}

    assert repeat() == 1

    assert found_in(case) == {}
    assert not any(default_storage.exists(name) for name in backup.files)
    assert sending.send(batch, content).code == "withdrawn"
    entry = Entry.objects.get(verb="repeat_withdrawal")
    assert (entry.actor, entry.subject) == ("system", f"inclusion:{inclusion.pk}")
    assert entry.facts == {"receipt": withdrawal.receipt, "erased": {"rows": 2, "files": 2}}


def test_no_other_image_of_the_exam_is_taken_either(backup, withdrawal, batch, centre):
    backup.restore_rows()

    repeat()

    assert sending.send(batch, sending.clean_image(centre, "cortex", exam=1, seed=9)).code == "withdrawn"


def test_the_centre_finds_its_receipt_as_before(backup, withdrawal, event, centre, bob):
    backup.restore_rows()

    repeat()

    facts = {"number": withdrawal.number, "reason": "objection", "by": bob, "at": timezone.now()}
    again = withdraw_inclusion(event=event, centre=centre, **facts)
    names = ("receipt", "number", "centre_id", "challenge_id", "reason", "withdrawn_at")
    assert [getattr(again, name) for name in names] == [getattr(withdrawal, name) for name in names]
    assert again.erased_at is not None


def test_files_alone_go_again(backup, withdrawal):
    backup.restore_files()

    assert repeat() == 1

    assert not any(default_storage.exists(name) for name in backup.files)


def test_a_database_from_before_the_upload_refuses_the_image(withdrawal, batch, content):
    Withdrawal.objects.all().delete()
    Tombstone.objects.all().delete()

    assert repeat() == 1

    assert sending.send(batch, content).code == "withdrawn"


def test_where_nothing_came_back_nothing_is_done(withdrawal):
    before = Entry.objects.count()

    assert repeat() == 0

    assert Entry.objects.count() == before


def test_a_refused_row_of_the_same_file_goes_too(backup, withdrawal, bob, centre, event, content):
    backup.restore_rows()
    other = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    twin = Inclusion(
        batch=other,
        challenge=other.challenge,
        centre=centre,
        sent_by=bob,
        received=backup.rows[0].received,
        received_at=timezone.now(),
        state="refused",
    )
    twin.save()

    repeat()

    assert not Inclusion.objects.exists()


def test_the_list_is_for_its_owner_only_and_names_nobody(withdrawal, content, inclusion):
    (entry,) = the_list()

    assert (entry.name, entry.stat().st_mode & 0o777) == (f"{withdrawal.receipt}.json", 0o600)
    kept = entry.read_text()
    assert not any(word in kept for word in (inclusion.exam, inclusion.received, sending.sha256(content), "bob"))


def test_a_list_that_cannot_be_written_is_tried_again(backup, inclusion, event, centre, bob, settings):
    working = settings.STORAGES
    settings.STORAGES = {**working, "withdrawn": {**working["withdrawn"], **BROKEN}}
    facts = {"number": inclusion.number, "reason": "objection", "by": bob, "at": timezone.now()}
    withdrawal = withdraw_inclusion(event=event, centre=centre, **facts)
    assert (withdrawal.erased_at, found_in(case_of(backup.rows[0]))) == (None, {})

    settings.STORAGES = working
    assert finish_withdrawal(receipt=withdrawal.receipt, at=timezone.now())

    assert [path.stem for path in the_list()] == [withdrawal.receipt]


def test_a_damaged_entry_is_named(withdrawal):
    (entry,) = the_list()
    entry.write_text("{")

    with pytest.raises(UnreadableEntryError, match=withdrawal.receipt):
        repeat()
