"""Real processes on a folder of their own, on SQLite and, where one is reachable, on PostgreSQL."""

import secrets

import psycopg
import pytest

from builders.running_site import RunningSite


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request):
    """What the site's environment needs for a database that only this test has."""
    if request.param == "sqlite":
        yield {}
        return
    name = f"pentathlon_system_{secrets.token_hex(4)}"
    try:
        server = psycopg.connect("postgresql:///postgres", autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        pytest.skip("PostgreSQL is not reachable at its local socket")
    with server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield {"DATABASE_URL": f"postgres:///{name}"}
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def site(tmp_path, database):
    """A site that does not run yet; nothing of it runs after the test."""
    site = RunningSite(tmp_path, **database)
    yield site
    site.end()
