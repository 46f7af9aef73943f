"""One collection of all five challenges, made once and read by every test."""

from pathlib import Path

import pytest

from pentathlon.synthesis import simulate


@pytest.fixture(scope="session")
def collection(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("synthesis") / "collection"
    simulate(out, scale=0.04, seed=5)
    return out
