"""Jobs for worker processes, where a process that is started anew can import them."""

import os
import time
from collections.abc import Callable


def start() -> Callable[[str], str]:
    """What a worker does with a job: it sleeps, dies, or says that it is done."""
    return _work


def _work(job: str) -> str:
    if job == "hang":
        time.sleep(60)
    if job == "crash":
        os._exit(11)
    if job == "swallow":
        return f"{job} {_swallow()}"
    return f"{job} done"


def _swallow() -> str:
    """Ask for more memory than any image needs."""
    try:
        bytearray(16 * 2**30)
    except MemoryError:
        return "refused"
    return "swallowed"
