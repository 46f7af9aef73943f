"""Functions for `builders.inside`: they run with the settings of a site, and take and give JSON."""

import contextlib
import hashlib
import tempfile
from datetime import timedelta
from pathlib import Path

from django.core.files.storage import default_storage
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from builders import readiness, sending, site
from builders.addresses import our_addresses
from builders.images import gradient
from pentathlon_site.accounts.actions import create_api_token
from pentathlon_site.audit.chain import check_chain
from pentathlon_site.audit.models import Entry
from pentathlon_site.challenges.models import Event
from pentathlon_site.collection import stored_files
from pentathlon_site.collection.jobs import remove_orphans_before
from pentathlon_site.collection.keys import event_key, received_hash
from pentathlon_site.collection.models import Inclusion, Mask
from pentathlon_site.monitoring.queries.counts import Scope, sum_of, tallies


def fill(*, challenges: list[str], centres: int, images: int, side: int, folder: str | None = None) -> dict:
    """An event with centres, in each a radiologist who is ready to send, and clean images of all in a folder.

    The images are for the challenges in turn.

    Gives the event's short name, and of each centre its number, the radiologist's token and session, the images as
    (challenge, file).
    """

    event = site.build_event()
    for challenge in dict.fromkeys(challenges):
        site.build_challenge(event, challenge)
    readiness.publish_texts(event)
    where = Path(folder or tempfile.mkdtemp())
    made = [_filled_centre(event, number, challenges, images, side, where) for number in range(centres)]
    people = {"organiser": "alice", "dpo": "erin", "expert": "frank", "society": "grace"}
    sessions = {role: _session(site.give_role(site.build_user(name), event, role)) for role, name in people.items()}
    sessions["stranger"] = _session(site.build_user("heidi"))
    sessions["administrator"] = _session(site.build_user("ivan", is_administrator=True))
    informed_on = timezone.localdate() - timedelta(days=30)
    return {"event": event.slug, "centres": made, "sessions": sessions, "informed_on": f"{informed_on}"}


def _filled_centre(event, number: int, challenges: list[str], images: int, side: int, where: Path) -> dict:
    centre = site.build_centre(event, f"Hospital {number}")
    user = site.build_user(f"radiologist{number}", professional_id=f"{20000 + number}")
    site.join(user, centre, lead=True)
    readiness.get_ready(user, event)
    at = timezone.now()
    scopes = ("read", "upload", "withdraw")
    _row, token = create_api_token(name="test", scopes=scopes, expires_at=at + timedelta(days=2), by=user, at=at)
    files = []
    for image in range(images):
        challenge, exam = challenges[image % len(challenges)], number * images + image
        pixels = gradient(side, side, exam)
        path = where / f"{centre.pk}-{image}.dcm"
        path.write_bytes(sending.clean_image(centre, challenge, exam=exam, pixels=pixels))
        files.append((challenge, str(path)))
    return {"centre": centre.pk, "token": token, "session": _session(user), "images": files}


def _session(user) -> str:

    client = Client()
    client.force_login(user)
    return client.cookies["sessionid"].value


def facts(*, event: str, sent: list[str]) -> dict:
    """Everything that must agree with everything else after whatever happened; `sent` are hashes of what was sent."""

    before = len(list(stored_files.list_files()))
    remove_orphans_before(timezone.now() + timedelta(seconds=1))
    rows, masks = list(Inclusion.objects.all()), list(Mask.objects.all())
    fault, _checked = check_chain()
    found = Event.objects.get(slug=event)
    secret = event_key(found, by=None, at=timezone.now())
    known = {received_hash(secret, each): each for each in sent}
    tally = sum_of(tallies(Scope(found), found.challenges.all()).values())
    return {
        "numbers": {known.get(row.received, "unknown"): row.number for row in rows},
        "states": sorted({row.state for row in rows}),
        "incomplete": sum(not row.is_complete for row in rows),
        "files_expected": sorted([row.file for row in rows if row.file] + [mask.file for mask in masks]),
        "files_kept": sorted(name for name, _at in stored_files.list_files()),
        "orphans_removed": before - len(list(stored_files.list_files())),
        "damaged": [row.number for row in rows if _damaged(default_storage, row)],
        "received": Entry.objects.filter(verb="receive_image").count(),
        "ledger_fault": None if fault is None else fault.index,
        "counted": [tally.received, tally.accepted, tally.complete],
        "running": DBTaskResult.objects.filter(status="RUNNING").count(),
    }


def _damaged(storage, row) -> bool:

    with storage.open(row.file) as stream:
        return hashlib.sha256(stream.read()).hexdigest() != row.file_sha256


def running_jobs() -> int:
    """How much of the queue says that somebody works on it."""

    return DBTaskResult.objects.filter(status="RUNNING").count()


def addresses(*, event: str, centre: int, number: str, batch: str) -> list[str]:
    """Every address that is read and could show something of images, as far as its parts are known."""
    parts = {"event": event, "centre": centre, "number": number, "batch": batch, "challenge": "thyroid"}
    found = []
    for each in our_addresses():
        if each.app in _SHOW_IMAGES and set(each.parts) <= parts.keys():
            with contextlib.suppress(NoReverseMatch):
                found.append(reverse(each.name, kwargs={part: parts[part] for part in each.parts}))
    return sorted(set(found))


_SHOW_IMAGES = ("collection", "monitoring", "jobs", "audit", "centres")
