"""The ledger: one entry for each write, chained by hashes, never changed."""

from django.db import models


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
    previous = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("index",)
