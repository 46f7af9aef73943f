"""Sends the images: batches, images, labels and masks by the actions of the site; a few withdrawals."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from django.utils.timezone import localtime

from pentathlon.synthesis.label_table import spoiled_labels
from pentathlon.synthesis.plan import PlannedImage
from pentathlon_site.accounts.models import User
from pentathlon_site.collection.actions import (
    declare_batch,
    label_inclusion,
    receive_image,
    receive_mask,
    withdraw_inclusion,
)
from pentathlon_site.collection.actions.batch import Declaration
from pentathlon_site.collection.models import Batch, Inclusion
from pentathlon_site.collection.queries import current_notice, published_notices
from pentathlon_site.core.errors import ActionError
from pentathlon_site.demo.drawn_images import Cleaned
from pentathlon_site.demo.event import WAITING_DAYS
from pentathlon_site.demo.schedule import Shipment
from pentathlon_site.demo.timeline import Timeline
from pentathlon_site.demo.world import World

SENT_AS_IT_IS = "burned_in_text"
"""Images with this fault are sent by somebody's own script, without de-identification: the site refuses them."""
_LABELS_LATER = timedelta(days=1)
_WITHDRAWN = ((30, "objection"), (12, "mistake"), (3, "objection"))
"""Days before today, and why."""


@dataclass
class Uploads:
    """Sends shipments.

    Attributes:
        world: The event.
        drawn: Folder of each challenge.
        cleaned: What becomes of each image, by challenge and file.
    """

    world: World
    drawn: Mapping[str, Path]
    cleaned: Mapping[tuple[str, str], Future[Cleaned]]

    def plan(self, timeline: Timeline, shipments: list[Shipment]) -> None:
        """Plan every arrival."""
        for shipment in shipments:
            sending = _Sending(self, shipment)
            timeline.add(shipment.at, sending.declare)
            for image, at in shipment.arrivals:
                timeline.add(at, partial(sending.send, image))

    def plan_withdrawals(self, timeline: Timeline) -> None:
        """A patient objects, an image was sent by mistake."""
        for days, reason in _WITHDRAWN:
            at = self.world.dates.now - timedelta(days=days, hours=2)
            timeline.add(at, partial(self._withdraw, reason))

    def _withdraw(self, reason: str, at: datetime) -> None:
        """The oldest complete image of any centre, by who sent it."""
        found = Inclusion.objects.exclude(state=Inclusion.State.REFUSED).order_by("received_at")
        inclusion = found.select_related("centre", "sent_by").first()
        if inclusion is None:
            return
        withdraw_inclusion(
            event=self.world.event,
            centre=inclusion.centre,
            number=inclusion.number or "",
            reason=reason,
            by=inclusion.sent_by,
            at=at,
        )


@dataclass
class _Sending:
    """One shipment on its way."""

    uploads: Uploads
    shipment: Shipment
    _batch: Batch | None = None

    @property
    def sender(self) -> User:
        return self.uploads.world.radiologists[self.shipment.email]

    def declare(self, at: datetime) -> None:
        """Patients were informed long enough ago, with the notice in force."""
        world, shipment = self.uploads.world, self.shipment
        notice = current_notice(world.event)
        assert notice is not None
        waited = WAITING_DAYS + int(world.rng.integers(10))
        zone = ZoneInfo(world.event.time_zone)
        first = published_notices(world.event).last()
        assert first is not None
        published_on = localtime(first.published_at, zone).date()
        informed_on = max(localtime(at, zone).date() - timedelta(days=waited), published_on)
        self._batch = declare_batch(
            challenge=world.challenges[shipment.challenge],
            centre=world.centres[shipment.place],
            declaration=Declaration(notice.number, informed_on, waiting_over=True, no_objection=True),
            by=self.sender,
            at=at,
        )

    def send(self, image: PlannedImage, at: datetime) -> None:
        """The image, unless the hospital's own program keeps it, then its labels and its mask."""
        cleaned = self.uploads.cleaned[self.shipment.challenge, image.file].result()
        if cleaned.path is None:
            return
        assert self._batch is not None
        content = cleaned.path.read_bytes()
        inclusion = receive_image(batch=self._batch, sha256=cleaned.sha256, content=content, by=self.sender, at=at)
        cleaned.path.unlink()
        if inclusion.state == Inclusion.State.REFUSED:
            return
        if not self._waits(at, self.uploads.world.rng):
            self._label(inclusion, image, at + timedelta(seconds=10))
            self._send_mask(inclusion, image, at + timedelta(seconds=20))

    def _waits(self, at: datetime, rng: np.random.Generator) -> bool:
        """Whether labels and mask of an image that came a short while ago are still to come."""
        return bool(rng.random() < 0.4) and at > self.uploads.world.dates.now - _LABELS_LATER

    def _label(self, inclusion: Inclusion, image: PlannedImage, at: datetime) -> None:
        """Labels that are wrong are refused, and stay to be corrected."""
        definition = inclusion.challenge.definition
        if image.fault == "no_label" or not definition.labels.columns:
            return
        labels = dict(spoiled_labels(definition, image, self.uploads.world.rng))
        try:
            label_inclusion(inclusion=inclusion, labels=labels, by=self.sender, at=at)
        except ActionError:
            return

    def _send_mask(self, inclusion: Inclusion, image: PlannedImage, at: datetime) -> None:
        path = self.uploads.drawn[self.shipment.challenge] / "masks" / f"{image.name}.nii.gz"
        if not path.exists():
            return
        try:
            receive_mask(inclusion=inclusion, content=path.read_bytes(), by=self.sender, at=at)
        except ActionError:
            return
