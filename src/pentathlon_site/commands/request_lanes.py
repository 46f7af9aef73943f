"""Two lanes of threads: pages never wait behind uploads, whose answers take a while.

An upload that waits for its lane occupies memory, as it would anyhow, but no thread and no connection to the database.
"""

import re
from typing import Any

from waitress.task import ThreadedTaskDispatcher

_UPLOAD = re.compile(r"/api/v1/.*/(images/[^/]+|mask)")
_UPLOAD_FORM = re.compile(r"/events/.*/mask/")


def is_upload(request: Any) -> bool:
    """Whether a program or the upload page sends an image or a mask."""
    return getattr(request, "command", "") == "PUT" and _UPLOAD.fullmatch(request.path) is not None


def is_upload_form(request: Any) -> bool:
    """Whether a page sends a mask by a form."""
    return getattr(request, "command", "") == "POST" and _UPLOAD_FORM.fullmatch(request.path) is not None


class RequestLanes:
    """What waitress asks to serve its requests.

    Args:
        pages: Threads for everything but uploads.
        uploads: Threads for images and masks.
    """

    def __init__(self, *, pages: int, uploads: int) -> None:
        self._pages, self._uploads = ThreadedTaskDispatcher(), ThreadedTaskDispatcher()
        self._pages.set_thread_count(pages)
        self._uploads.set_thread_count(uploads)

    def add_task(self, channel: Any) -> None:
        """Put the next request of a connection into its lane."""
        lane = self._uploads if is_upload(channel.requests[0]) else self._pages
        lane.add_task(channel)

    def shutdown(self, cancel_pending: bool = True, timeout: int = 5) -> bool:  # noqa: FBT001, FBT002 - waitress's own signature
        """End the threads after the requests at hand."""
        ended = [lane.shutdown(cancel_pending, timeout) for lane in (self._pages, self._uploads)]
        return all(ended)
