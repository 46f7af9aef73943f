"""A worker: takes work from the queue until it is told to stop."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connections
from django.utils import timezone, translation

from pentathlon_site.core.errors import log_our_fault
from pentathlon_site.jobs import leases
from pentathlon_site.jobs.models import Worker
from pentathlon_site.jobs.queue import run_named_job
from pentathlon_site.jobs.schedule import enqueue_periodic

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
POLL_SECONDS = 0.3
UPKEEP_SECONDS = 1.0


@dataclass
class WorkLoop:
    """The loop of one worker.

    Attributes:
        name: Of this worker, unique among the living; what a dead one of the same name held is given back at once.
        length: How long a lease lasts when nobody extends it; it is extended three times in that time.
        stopping: Set it to end after the work at hand.
    """

    name: str
    length: timedelta = LEASE
    stopping: bool = False
    _ended: threading.Event = field(default_factory=threading.Event)
    _next_upkeep: float = 0.0

    def run(self) -> None:
        """Work until `stopping`."""
        heart = threading.Thread(target=self._beat, name="heart", daemon=True)
        heart.start()
        try:
            self._survive(lambda: bool(leases.release_leases(self.name, timezone.now())))
            while not self.stopping:
                if not self._survive(self._step):
                    time.sleep(POLL_SECONDS)
        finally:
            self._ended.set()
            heart.join()
            self._survive(lambda: bool(Worker.objects.filter(name=self.name).delete()))

    def _step(self) -> bool:
        """Upkeep when it is time, and one piece of work; whether there was one."""
        if time.monotonic() >= self._next_upkeep:
            self._next_upkeep = time.monotonic() + UPKEEP_SECONDS
            leases.reap(timezone.now())
            enqueue_periodic(timezone.now())
        return work_once(self.name, self.length)

    def _survive(self, step: Callable[[], bool]) -> bool:
        """Take a step; a database that is away for a while does not end the worker."""
        close_old_connections()
        try:
            return step()
        except DatabaseError as error:
            log_our_fault(error)
            connections.close_all()
            time.sleep(UPKEEP_SECONDS)
            return False

    def _beat(self) -> None:
        """Say regularly that this worker lives, and extend its leases. Runs in a thread, beside the work."""
        started_at = timezone.now()
        while True:
            self._survive(lambda: self._say_alive(started_at))
            if self._ended.wait(self.length.total_seconds() / 3):
                break
        connections.close_all()

    def _say_alive(self, started_at: datetime) -> bool:
        at = timezone.now()
        Worker.objects.update_or_create(name=self.name, defaults={"started_at": started_at, "seen_at": at})
        leases.extend_leases(self.name, at, self.length)
        return True


def work_once(worker: str, length: timedelta = LEASE) -> bool:
    """Take the next piece of work and do it; False when there is none."""
    lease = leases.claim(worker, timezone.now(), length)
    if lease is None:
        return False
    try:
        with translation.override(settings.LANGUAGE_CODE):
            run_named_job.call(lease.name, lease.arguments)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong in a job belongs to the job, not to the worker
        log.warning("job %s, attempt %d: failed", lease.name, lease.attempt)
        log_our_fault(error)
        leases.fail(lease, error, timezone.now())
    else:
        leases.finish(lease, timezone.now())
    return True


def work_until_idle() -> int:
    """Do everything that may begin now, in this process; how many pieces of work. For tests and the demonstration."""
    done = 0
    while work_once("inline"):
        done += 1
    return done
