"""Every place that may hold case data is in the purge engine: a new one that is not makes this fail."""

import re
from datetime import timedelta
from pathlib import Path

from django.apps import apps
from django.db.models import ForeignKey, OneToOneField
from django.utils import timezone

import pentathlon_site
from builders import sending, site
from pentathlon_site.collection import jobs, stored_files
from pentathlon_site.collection.models import Inclusion
from pentathlon_site.collection.purge import stores
from pentathlon_site.collection.stored_files import PREFIXES, list_files

SOURCES = Path(pentathlon_site.__file__).parent


def test_every_model_with_a_way_to_an_inclusion_is_in_a_store():
    covered = {model for store in stores() for model in store.models}

    assert {model._meta.label for model in models_of_cases()} - covered == set()


def models_of_cases():
    """Inclusion, and every model that points to it over any number of steps."""
    found = {Inclusion}
    while True:
        more = {
            model
            for model in apps.get_models()
            for field in model._meta.get_fields()
            if isinstance(field, ForeignKey | OneToOneField) and field.related_model in found
        }
        if more <= found:
            return found
        found |= more


def test_every_folder_of_the_storage_is_in_a_store(bob, centre, event):
    covered = {prefix for store in stores() for prefix in store.prefixes}

    assert set(PREFIXES) == covered


def test_only_one_module_touches_the_storage():
    users = [
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if re.search(r"default_storage|storages\[|models\.(File|Image)Field", path.read_text())
    ]

    assert users == ["collection/stored_files.py"]


def test_an_abandoned_file_is_removed_and_a_kept_one_stays(bob, centre, event):
    batch = sending.build_batch(bob, centre, site.build_challenge(event, "thyroid"))
    inclusion = sending.send(batch, sending.clean_image(centre))
    abandoned = stored_files.write_file(stored_files.IMAGES, "dcm", b"written before its row, which never came")

    jobs.remove_orphans_before(timezone.now() - timedelta(hours=1))
    assert {name for name, _ in list_files()} == {inclusion.file, abandoned}

    jobs.remove_orphans_before(timezone.now() + timedelta(seconds=5))
    assert {name for name, _ in list_files()} == {inclusion.file}
