import os
from concurrent.futures import ThreadPoolExecutor

from builders.collections import thyroid_collection
from pentathlon.challenge import load_challenge
from pentathlon.dataset.intake import Task
from pentathlon.dataset.sources import list_sources
from pentathlon.dataset.workers import run_on, take_in_many

THYROID = load_challenge("thyroid")


class Crash:
    """Ends the process that receives it, as a decoder with a fault does."""

    file = "crash.dcm"

    def __reduce__(self):
        return os._exit, (1,)


def test_an_image_that_crashes_its_process_is_excluded_and_no_other_lost(tmp_path):
    tasks = [Task(source, "") for source in list_sources(thyroid_collection(tmp_path, 40).images)]
    tasks.insert(20, Task(Crash(), ""))

    results = list(take_in_many(tasks, THYROID, None, workers=2))

    assert [result.file for result in results] == [task.source.file for task in tasks]
    assert [(result.code, result.detail) for result in results if result.code] == [
        ("unreadable", "the decoder crashed on this file")
    ]


def test_any_standard_executor_gives_the_same_results_in_order(tmp_path):
    tasks = [Task(source, "") for source in list_sources(thyroid_collection(tmp_path, 20).images)]
    chunks = [tasks[start : start + 3] for start in range(0, 20, 3)]

    with ThreadPoolExecutor(2) as executor:
        found = [each for results in run_on(executor, chunks, THYROID, None, ahead=3) for each in results]

    assert found == list(take_in_many(tasks, THYROID, None, workers=1))
