"""Send a folder: clean in processes, send four at a time, ask first what the site already has."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import BoundedSemaphore, Lock
from typing import Any

from pentathlon.deidentification.reason_codes import REASONS
from pentathlon.errors import ImageRefusedError
from pentathlon_agent.cleaning import CleanImage, clean_images
from pentathlon_agent.folder import Item, Plan
from pentathlon_agent.receipt import Line
from pentathlon_agent.server import Answer, Destination, RefusedRequestError, Server

PARALLEL = 4
"""Images under way at once: fills a hospital's link without filling the memory."""

Advance = Callable[[int, int], None]


@dataclass(frozen=True)
class Order:
    """How a folder is sent.

    Attributes:
        to: Where.
        notice: Version of the notice that the patients were given.
        informed_on: Day on which the last of the patients was informed, YYYY-MM-DD.
        with_reviewed: Send also images that a person has to look at; somebody has.
        workers: Processes that clean.
        language: Of what is written into the receipt.
    """

    to: Destination
    notice: int
    informed_on: str
    with_reviewed: bool
    workers: int
    language: str


class Sending:
    """One folder on its way to a site."""

    def __init__(self, server: Server, order: Order, settings: Answer, plan: Plan) -> None:
        self._server, self._order, self._plan = server, order, plan
        self._has_labels = bool(settings["challenge"]["columns"])
        self._needs_mask = bool(settings["challenge"]["needs_mask"])
        self._batch = ""
        self._batch_lock = Lock()

    def run(self, key: bytes, advance: Advance) -> list[Line]:
        """Send everything; one line for each file, in their order.

        Raises:
            OperatorError: the link stays broken or something must be done on the site first. What was sent is safe.
        """
        items, lines = self._plan.items, {}
        places = BoundedSemaphore(2 * PARALLEL)
        with ThreadPoolExecutor(PARALLEL) as threads:
            waiting: list[Future[tuple[int, Line]]] = []
            jobs = enumerate(item.source for item in items)
            for image in clean_images(iter(jobs), key, workers=self._order.workers):
                places.acquire()
                future = threads.submit(self._send, image)
                future.add_done_callback(lambda _: places.release())
                waiting.append(future)
                for index, line in _finished(waiting):
                    lines[index] = line
                    advance(len(lines), len(items))
            for future in waiting:
                index, line = future.result()
                lines[index] = line
                advance(len(lines), len(items))
        return [lines[index] for index in sorted(lines)]

    def _send(self, image: CleanImage) -> tuple[int, Line]:
        item = self._plan.items[image.index]
        file = item.source.file
        if image.verdict == "refused" or (image.verdict == "review" and not self._order.with_reviewed):
            return image.index, self._kept_here(file, image)
        try:
            answer = self._server.known(self._order.to, image.sha256)
            if answer is None or answer["state"] == "refused":
                answer = self._server.send_image(self._order.to, self._declared(), image.sha256, image.content)
        except RefusedRequestError as error:
            return image.index, Line(file, "", "refused", str(error))
        return image.index, self._completed(item, answer)

    def _declared(self) -> str:
        """The batch of this run; declared when the first image needs it."""
        with self._batch_lock:
            if not self._batch:
                order = self._order
                self._batch = self._server.declare(order.to, notice=order.notice, informed_on=order.informed_on)
            return self._batch

    def _kept_here(self, file: str, image: CleanImage) -> Line:
        advice = " ".join(_text(REASONS[reason], self._order.language) for reason in image.reasons)
        return Line(file, "", "kept_here", ", ".join(image.reasons), f"{advice} {image.detail}".strip())

    def _completed(self, item: Item, answer: Answer) -> Line:
        """The line of an image that the site has, after labels and mask are sent too."""
        line = Line(
            item.source.file, answer["number"] or "", answer["state"], answer["reason"] or "", answer["advice"] or ""
        )
        if not line.number:
            return line
        if self._has_labels:
            line = replace(line, labels=self._send_labels(item, answer))
        if self._needs_mask:
            line = replace(line, mask=self._send_mask(item, answer))
        return line

    def _send_labels(self, item: Item, answer: Answer) -> str:
        if not item.labels:
            return item.label_problem or ("sent" if "labels" not in answer["missing"] else "missing")
        if "labels" not in answer["missing"] and answer["labels"] == item.labels:
            return "sent"
        return _outcome(lambda: self._server.send_labels(self._order.to, answer["number"], item.labels))

    def _send_mask(self, item: Item, answer: Answer) -> str:
        if "mask" not in answer["missing"]:
            return "sent"
        mask = item.mask
        if mask is None:
            return "missing"
        try:
            content = mask.read()
        except ImageRefusedError as error:
            return error.detail
        return _outcome(lambda: self._server.send_mask(self._order.to, answer["number"], content))


def _outcome(send: Callable[[], Any]) -> str:
    try:
        send()
    except RefusedRequestError as error:
        return str(error)
    return "sent"


def _finished(waiting: list["Future[tuple[int, Line]]"]) -> Iterator[tuple[int, Line]]:
    """Results that have come in; they leave the list."""
    for future in [future for future in waiting if future.done()]:
        waiting.remove(future)
        yield future.result()


def _text(text: Any, language: str) -> str:
    return str(text.fr if language == "fr" else text.en)
