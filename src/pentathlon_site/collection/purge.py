"""The one way in which case data disappear: every store that may hold them is registered here.

`register_store` names what a store holds; a test fails when a model with a way to an inclusion, or a folder of the
storage, is in no store. Stores within the database are erased in the transaction that writes the receipt; the others
after it, again and again until nothing is left.
"""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.core.cache import cache
from django.db import connection
from django.db.models import TextField
from django.db.models.functions import Cast

from pentathlon_site.collection import stored_files
from pentathlon_site.collection.models import Inclusion, Mask
from pentathlon_site.core.errors import log_our_fault


@dataclass(frozen=True)
class Case:
    """What identifies everything of one image, kept until the last store is empty.

    Attributes:
        inclusion: Primary key.
        number: Inclusion number, empty of a refused image.
        files: Names in the storage.
    """

    inclusion: str
    number: str
    files: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The case as a JSON field holds it."""
        return {**asdict(self), "files": list(self.files)}

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Case":
        """The case of a JSON field."""
        return cls(content["inclusion"], content["number"], tuple(content["files"]))


@dataclass(frozen=True)
class Store:
    """A place that may hold data of a case.

    Attributes:
        name: What it is called on receipts.
        find: How many things of a case it holds.
        erase: Removes them; may run twice.
        models: Models whose rows it covers, as `app.Model`.
        prefixes: Folders of the storage that it covers.
        in_transaction: It is in the database.
    """

    name: str
    find: Callable[[Case], int]
    erase: Callable[[Case], object]
    models: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    in_transaction: bool = False


_stores: dict[str, Store] = {}


def register_store(store: Store) -> None:
    """Add a store; those of apps above this one register theirs when they start."""
    _stores[store.name] = store


def stores() -> tuple[Store, ...]:
    """Every store, the database last: its rows lead to everything else."""
    return tuple(sorted(_stores.values(), key=lambda store: store.in_transaction))


def case_of(inclusion: Inclusion) -> Case:
    """Everything of an image that stores need to know."""
    mask = Mask.objects.filter(inclusion=inclusion).first()
    files = [name for name in (inclusion.file, mask.file if mask else "") if name]
    return Case(str(inclusion.pk), inclusion.number or "", tuple(files))


def purge_rows(case: Case) -> dict[str, int]:
    """Erase a case from the database, within the caller's transaction."""
    return _erase((store for store in stores() if store.in_transaction), case)


def purge_outside(case: Case) -> tuple[dict[str, int], list[str]]:
    """Erase a case from everything outside of the database.

    Returns:
        What went from each store, and the names of stores that failed or still hold something.
    """
    erased: dict[str, int] = {}
    failed: list[str] = []
    for store in stores():
        if store.in_transaction:
            continue
        try:
            erased |= _erase([store], case)
            left = store.find(case)
        except Exception as error:  # noqa: BLE001 - one store that is down must not keep the others from being emptied
            log_our_fault(error)
            left = 1
        if left:
            failed.append(store.name)
    return erased, failed


def found_in(case: Case) -> dict[str, int]:
    """What every store still holds of a case; empty when nothing is left."""
    return {store.name: count for store in stores() if (count := store.find(case))}


def _erase(chosen: Iterable[Store], case: Case) -> dict[str, int]:
    erased: dict[str, int] = {}
    for store in chosen:
        count = store.find(case)
        store.erase(case)
        if count:
            erased[store.name] = count
    return erased


def _rows(case: Case) -> int:
    masks = Mask.objects.filter(inclusion__pk=case.inclusion).count()
    return masks + Inclusion.objects.filter(pk=case.inclusion).count()


def _files(case: Case) -> int:
    return sum(stored_files.file_exists(name) for name in case.files)


def _remove_files(case: Case) -> None:
    for name in case.files:
        stored_files.remove_file(name)


def empty_journal() -> None:
    """Make SQLite forget deleted rows that its journal still holds; where somebody is reading, the next call does."""
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


CACHE_PREFIX = "case:"
"""Whatever caches something of an image puts it under this and the primary key of the inclusion."""


def _cached(case: Case) -> int:
    return int(cache.has_key(f"{CACHE_PREFIX}{case.inclusion}"))


def _jobs(case: Case) -> Any:
    """Jobs, waiting or done, whose arguments name the case."""
    from django_tasks_db.models import DBTaskResult  # noqa: PLC0415 - models load after the apps

    named = DBTaskResult.objects.annotate(arguments=Cast("args_kwargs", TextField()))
    return named.filter(arguments__contains=case.inclusion)


def register_own_stores() -> None:
    """The stores of this app, and those of the apps below it."""
    register_store(
        Store(
            "rows",
            _rows,
            lambda case: Inclusion.objects.filter(pk=case.inclusion).delete(),
            models=frozenset({"collection.Inclusion", "collection.Mask"}),
            in_transaction=True,
        )
    )
    register_store(Store("files", _files, _remove_files, prefixes=frozenset(stored_files.PREFIXES)))
    register_store(Store("cache", _cached, lambda case: cache.delete(f"{CACHE_PREFIX}{case.inclusion}")))
    register_store(
        Store(
            "jobs",
            lambda case: _jobs(case).count(),
            lambda case: _jobs(case).delete(),
            models=frozenset({"django_tasks_database.DBTaskResult"}),
            in_transaction=True,
        )
    )
