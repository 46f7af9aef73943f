"""What django-tasks-db lacks: who works on a task until when, and which turns of periodic work are taken."""

from django.db import models
from django_tasks_db.models import DBTaskResult


class Run(models.Model):
    """Companion of one task in the queue.

    Attributes:
        task: State, arguments and times.
        name: Name of the job, `app.verb_noun`.
        attempts: How often it was begun; also tells a worker that lost its lease from the one that has it now.
        leased_to: The worker that has it.
        leased_until: When another worker may take it, unless the lease is extended.
    """

    task = models.OneToOneField(DBTaskResult, models.CASCADE, primary_key=True, related_name="run")
    name = models.CharField(max_length=80, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_to = models.CharField(max_length=120, blank=True, db_index=True)
    leased_until = models.DateTimeField(null=True, db_index=True)

    class Meta:
        ordering = ("task__run_after",)


class Turn(models.Model):
    """A turn of periodic work that was put into the queue: the constraint lets one worker only do so."""

    name = models.CharField(max_length=80)
    begins_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "begins_at"], name="one_run_per_turn")]


class Worker(models.Model):
    """A worker that lives, or died a short while ago."""

    name = models.CharField(max_length=120, primary_key=True)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()
