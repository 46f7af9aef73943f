"""The ledger: one entry for each write, chained by hashes, never changed."""

from typing import Any, NoReturn

from django.db import models

from pentathlon_site.audit.errors import LedgerIsSealed


class Entries(models.QuerySet["Entry"]):
    """Entries, which can be read and added."""

    def erase_facts(self) -> int:
        """Forget facts and salt; what remains still proves that the entry was there and when."""
        return super().update(facts=None, salt="")

    def update(self, **_changes: Any) -> NoReturn:
        """Refused."""
        raise LedgerIsSealed

    def delete(self) -> NoReturn:
        """Refused."""
        raise LedgerIsSealed

    def bulk_create(self, *_arguments: Any, **_options: Any) -> NoReturn:
        """Refused: entries are added one after the other."""
        raise LedgerIsSealed

    bulk_update = bulk_create


class Entry(models.Model):
    """What was done, by whom, when. The hash covers a commitment to the facts, so these can be erased alone.

    Attributes:
        index: 1, 2, 3 …: a gap shows.
        actor: Pseudonym of the account, `user:12`, or `system`.
        subject: What it was done to, `centre:4`.
        facts: Further facts, without patient data; None once erased.
        salt: Random; keeps facts from being guessed from their commitment; erased with them.
        commitment: SHA-256 of salt and facts.
        previous: Hash of the entry before.
        hash: SHA-256 of everything above but facts and salt.
    """

    index = models.PositiveBigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor = models.CharField(max_length=40)
    verb = models.CharField(max_length=60, db_index=True)
    subject = models.CharField(max_length=80, db_index=True)
    event = models.CharField(max_length=80, blank=True, db_index=True)
    facts = models.JSONField(null=True)
    salt = models.CharField(max_length=32, blank=True)
    commitment = models.CharField(max_length=64)
    previous = models.CharField(max_length=64, blank=True, unique=True)
    hash = models.CharField(max_length=64, unique=True)

    objects = Entries.as_manager()

    class Meta:
        ordering = ("index",)

    def save(self, *arguments: Any, **options: Any) -> None:
        """Add the entry; a second time is refused."""
        if not self._state.adding:
            raise LedgerIsSealed
        super().save(*arguments, **{**options, "force_insert": True})

    def delete(self, *_arguments: Any, **_options: Any) -> NoReturn:
        """Refused."""
        raise LedgerIsSealed


class Head(models.Model):
    """The one row that every writer locks: where the chain ends, so that entries cut off the end are missed.

    Attributes:
        index: Of the last entry; 0 before the first.
        hash: Of the last entry.
    """

    index = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)
