"""What holds for every test: no timing makes one fail, and the long ones come first."""

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("pentathlon", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pentathlon")


@pytest.hookimpl(trylast=True)  # when others have left out what is not to run
def pytest_collection_modifyitems(config, items):
    """Modules with a long test come first: otherwise one worker is still at it when the others have nothing left.

    Each worker begins with a part of the list, as long as every other one: the long modules are dealt out to them.
    """
    workers = int(getattr(config, "workerinput", {}).get("workercount", 1))
    modules = {item.path: None for item in items if item.get_closest_marker("slow")}
    others = [item for item in items if item.path not in modules]
    ordered = []
    for number in range(workers):
        for module in list(modules)[number::workers]:
            ordered += [item for item in items if item.path == module]
        room = max(0, len(items) * (number + 1) // workers - len(ordered))
        ordered += others[:room]
        del others[:room]
    items[:] = ordered
