"""Administrators see the queue and run failed work again."""

import re
from datetime import timedelta

from django.utils import timezone

from pentathlon_site.audit.models import Entry
from pentathlon_site.jobs import leases
from pentathlon_site.jobs.models import Run, Worker
from pentathlon_site.jobs.queue import enqueue


def fail_once_and_for_all():
    """Work that has failed."""
    enqueue("jobs.remove_old_work")
    for _ in range(6):
        leases.claim("dead", timezone.now(), timedelta(seconds=1))
        leases.release_leases("dead", timezone.now())
    return Run.objects.select_related("task").get()


def numbers(answer):
    return re.findall(r'class="value">(\d+)<', answer.content.decode())


def test_an_idle_queue_says_that_there_is_nothing_to_do(signed_in, ivan):
    Worker.objects.create(name="a", started_at=timezone.now(), seen_at=timezone.now())

    page = signed_in(ivan).get("/queue/").content.decode()

    assert "All is well." in page
    assert "Nothing waits" in page


def test_a_queue_without_a_worker_says_so(signed_in, ivan):
    assert "No worker runs" in signed_in(ivan).get("/queue/").content.decode()


def test_the_queue_is_for_administrators(signed_in, alice):
    assert signed_in(alice).get("/queue/").status_code == 403


def test_failed_work_is_run_again_on_demand(signed_in, ivan):
    run = fail_once_and_for_all()
    client = signed_in(ivan)
    assert numbers(client.get("/queue/")) == ["0", "0", "0", "1", "0"]

    client.post(f"/queue/{run.pk}/retry")

    assert numbers(client.get("/queue/")) == ["1", "0", "0", "0", "0"]
    run.refresh_from_db()
    assert (run.task.status, run.attempts) == ("READY", 0)
    entry = Entry.objects.get()
    assert (entry.verb, entry.subject, entry.actor) == ("retry_job", f"job:{run.pk}", f"user:{ivan.pk}")
    assert client.post(f"/queue/{run.pk}/retry").status_code == 409


def test_the_page_renews_its_part_without_evaluating_anything(signed_in, ivan):
    client = signed_in(ivan)

    part = client.get("/queue/", headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in part
    assert 'hx-trigger="every 5s"' in part
    assert "hx-trigger" not in client.get("/queue/?still").content.decode()


def test_health_tells_whether_work_is_done(client, db):
    assert client.get("/health").json()["jobs"] == "stopped"

    Worker.objects.create(name="a", started_at=timezone.now(), seen_at=timezone.now())
    assert client.get("/health").json()["jobs"] == "ok"

    enqueue("jobs.remove_old_work", not_before=timezone.now() - timedelta(minutes=6))
    assert client.get("/health").json()["jobs"] == "late"
