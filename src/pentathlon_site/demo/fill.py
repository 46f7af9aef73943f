"""Fills an empty site with the simulated event, from its first account to this hour."""

from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import numpy as np
from django.conf import settings

from pentathlon_site.collection.keys import centre_key
from pentathlon_site.demo.accounts import make_accounts
from pentathlon_site.demo.content import content
from pentathlon_site.demo.dates import Dates
from pentathlon_site.demo.drawn_images import Cleaned, Drawing, begin_drawing, clean, plan_images, processes
from pentathlon_site.demo.event import make_centres, plan_event
from pentathlon_site.demo.onboarding import plan_onboarding
from pentathlon_site.demo.people import invent_radiologists
from pentathlon_site.demo.schedule import Shipment, plan_shipments, share_out
from pentathlon_site.demo.timeline import Advance, Timeline, nobody_looks
from pentathlon_site.demo.uploads import SENT_AS_IT_IS, Uploads
from pentathlon_site.demo.world import Size, World
from pentathlon_site.jobs.worker import work_until_idle
from pentathlon_site.monitoring.actions.digests import begin_digest
from pentathlon_site.monitoring.actions.publication import publish_counts

_CENTRES_ADDED_ON = -30


def fill(size: Size, *, at: datetime, advance: Advance = nobody_looks) -> World:
    """Fill the site. Whoever asks sees to it that it is empty, and a demonstration."""
    zone = ZoneInfo(content()["event"]["time_zone"])
    world = World(size, Dates(at, zone), np.random.default_rng((size.seed, 46)))
    with TemporaryDirectory(dir=settings.DATA_DIR) as folder, processes(size.workers) as pool:
        drawing = begin_drawing(pool, Path(folder) / "drawn", scale=size.scale, seed=size.seed)
        _Filling(world, advance).run(pool, drawing, Path(folder) / "cleaned")
    publish_counts(event=world.event, by=None, at=at)
    begin_digest(event=world.event, slot=at.replace(minute=0, second=0, microsecond=0), at=at)
    work_until_idle()  # mails to the folder of mails
    return world


@dataclass
class _Filling:
    """The order of things: what comes before the opening is done while images are drawn."""

    world: World
    advance: Advance

    def run(self, pool: ProcessPoolExecutor, drawing: Drawing, folder: Path) -> None:
        world, size = self.world, self.world.size
        ranking, shared = share_out(plan_images(size.scale, size.seed), size.centres)
        radiologists = invent_radiologists(ranking.busiest, world.rng)
        make_accounts(world, radiologists)
        timeline = Timeline()
        plan_event(world, timeline)
        timeline.add(world.dates.at(_CENTRES_ADDED_ON, 10), partial(make_centres, world, ranking.agreements))
        senders = plan_onboarding(world, timeline, radiologists)
        timeline.run(until=world.dates.at(0))
        shipments = plan_shipments(shared, ranking, senders, world.dates, world.rng)
        drawn = drawing.result()
        uploads = Uploads(world, drawn, self._clean(pool, shipments, drawn, folder))
        uploads.plan(timeline, shipments)
        uploads.plan_withdrawals(timeline)
        timeline.run(advance=self.advance)

    def _clean(
        self, pool: ProcessPoolExecutor, shipments: list[Shipment], drawn: dict[str, Path], folder: Path
    ) -> dict[tuple[str, str], Future[Cleaned]]:
        """Every image with the key of its centre, in the order in which they are sent."""
        sent = [(each, image) for each in shipments for image in each.images]
        files = [
            (drawn[each.challenge] / "images" / image.file, self._key(each.place), image.fault == SENT_AS_IT_IS)
            for each, image in sent
        ]
        results = clean(pool, files, folder)
        return {(each.challenge, image.file): result for (each, image), result in zip(sent, results, strict=True)}

    def _key(self, place: int) -> bytes:
        return centre_key(self.world.centres[place], by=self.world.organiser, at=self.world.dates.at(0))
