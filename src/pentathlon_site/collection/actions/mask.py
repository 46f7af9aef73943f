"""Receive the mask of an image."""

import hashlib
from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from pentathlon.deidentification.workers import WorkerLostError
from pentathlon_site.accounts.models import User
from pentathlon_site.audit.actions import record
from pentathlon_site.collection import stored_files
from pentathlon_site.collection.actions.labels import locked_inclusion, not_included
from pentathlon_site.collection.examiners import do_apart
from pentathlon_site.collection.models import Inclusion, Mask
from pentathlon_site.collection.received_mask import UNUSABLE, read_mask
from pentathlon_site.collection.sending_rules import check_may_send
from pentathlon_site.core.errors import Conflict, Invalid
from pentathlon_site.core.text import localised

ENDING = "nii.gz"


def receive_mask(*, inclusion: Inclusion, content: bytes, by: User, at: datetime) -> Inclusion:
    """A mask on the pixels of an image, stored as a new file; another one takes the place of the first.

    Raises:
        Conflict: the challenge has no masks, or the image was refused or withdrawn.
        Invalid: the mask is unreadable, empty or of another size than the image.
    """
    check_may_send(by, inclusion.centre, inclusion.challenge, at)
    if not inclusion.challenge.needs_mask:
        raise Conflict(_("This challenge has no masks."), code="no_mask_wanted")
    if inclusion.state == Inclusion.State.REFUSED:
        raise not_included()
    received_sha256 = hashlib.sha256(content).hexdigest()
    if getattr(inclusion, "mask", None) is not None and inclusion.mask.received_sha256 == received_sha256:
        return inclusion
    clean = _clean(content, inclusion)
    check_may_send(by, inclusion.centre, inclusion.challenge, at)  # rights may have ended while it was examined
    file = stored_files.write_file(stored_files.MASKS, ENDING, clean)
    try:
        replaced = _record(inclusion, received_sha256, file, clean, by=by, at=at)
    except BaseException:
        stored_files.remove_file(file)
        raise
    if replaced:
        stored_files.remove_file(replaced)
    return inclusion


def _clean(content: bytes, inclusion: Inclusion) -> bytes:
    try:
        image = stored_files.read_file(inclusion.file)
    except FileNotFoundError:
        raise not_included() from None
    try:
        clean = do_apart(partial(read_mask, content, image, inclusion.challenge.definition))
    except WorkerLostError:
        clean = UNUSABLE
    if not isinstance(clean, bytes):
        raise Invalid(localised(clean), code="unusable_mask")
    return clean


@transaction.atomic(durable=True)  # never part of another: files go once it is committed
def _record(inclusion: Inclusion, received_sha256: str, file: str, content: bytes, *, by: User, at: datetime) -> str:
    """The row of the mask; the name of the file that it replaces, or nothing."""
    locked = locked_inclusion(inclusion)
    before = Mask.objects.filter(inclusion=locked).first()
    mask, _is_new = Mask.objects.update_or_create(
        inclusion=locked,
        defaults={
            "received_sha256": received_sha256,
            "file": file,
            "file_sha256": hashlib.sha256(content).hexdigest(),
            "size_bytes": len(content),
            "received_at": at,
        },
    )
    inclusion.mask = mask
    slug, facts = locked.centre.event.slug, {"changed": before is not None}
    record("receive_mask", f"inclusion:{locked.pk}", by=by, at=at, event=slug, facts=facts)
    return before.file if before is not None else ""
