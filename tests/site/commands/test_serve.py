"""`pentathlon serve` runs the whole site, and leaves nothing running when it ends."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

FREE = ["--port", "0"]


def program(*arguments, **environment):
    """The program in a process of its own, without what the tests have set."""
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PENTATHLON_", "DJANGO_", "DATABASE"))
    }
    command = [sys.executable, "-m", "pentathlon.cli", *arguments]
    return subprocess.Popen(
        command, env={**clean, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A running site: its process, its address, its folder, and what it said."""
    folder = tmp_path_factory.mktemp("site")
    process = program("serve", *FREE, "--data", str(folder))
    said = [process.stdout.readline().strip()]
    said.append(process.stdout.readline().strip())
    yield process, said[0].removeprefix("Pentathlon runs at "), folder, said
    process.kill()
    process.communicate()


def health(address):
    with urllib.request.urlopen(f"{address}health", timeout=20) as answer:
        return json.load(answer), answer.headers


def workers_of(process):
    """Processes that do background work for this one."""
    children = [entry for entry in Path("/proc").iterdir() if entry.name.isdigit() and parent(entry) == process.pid]
    return [int(entry.name) for entry in children if b"\0work\0" in (entry / "cmdline").read_bytes()]


def parent(entry):
    try:
        return int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return None


def wait_for(what, seconds=120):
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)
    return found


def test_it_says_where_it_runs_and_where_the_first_account_is_made(site):
    _process, address, _folder, said = site

    assert said[0] == f"Pentathlon runs at {address}"
    assert said[1].startswith(f"Make the first account at {address}first-run/?code=")


def test_it_answers_without_naming_its_server(site):
    answer, headers = health(site[1])

    assert (answer["status"], answer["database"]) == ("ok", "sqlite")
    assert headers["Server"] is None


def test_a_killed_worker_is_replaced(site):
    process, address, *_ = site
    wait_for(lambda: health(address)[0]["jobs"] == "ok")
    (worker,) = workers_of(process)

    os.kill(worker, signal.SIGKILL)

    wait_for(lambda: [other for other in workers_of(process) if other != worker])
    assert health(address)[0]["status"] == "ok"


def test_another_one_at_the_same_port_says_so(site):
    port = site[1].rstrip("/").rpartition(":")[2]
    second = program("serve", "--port", port)

    _out, said = second.communicate()

    assert second.returncode == 3
    assert said == (
        f"pentathlon: cannot listen at 127.0.0.1, port {port}: Address already in use. "
        "Name another with --host and --port.\n"
    )


def test_a_body_larger_than_any_image_is_refused_before_it_is_taken(site):
    host, _, port = site[1].removeprefix("http://").rstrip("/").rpartition(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(b"PUT /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\nx")
        assert connection.recv(1024).startswith(b"HTTP/1.1 413 ")


def test_an_upload_waits_in_memory_and_never_in_a_file(site):
    process, address, *_ = site
    host, _, port = address.removeprefix("http://").rstrip("/").rpartition(":")
    megabyte = b"x" * 1024 * 1024
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(
            b"PUT /api/v1/events/e/centres/1/batches/b/images/i HTTP/1.1\r\nHost: localhost\r\n"
            b"Authorization: Bearer nobody's\r\nContent-Length: 62914560\r\n\r\n"
        )
        for _sent in range(30):
            connection.sendall(megabyte)
        time.sleep(0.3)
        opened = [str(entry.readlink()) for entry in Path(f"/proc/{process.pid}/fd").iterdir()]

    assert [name for name in opened if "deleted" in name or "/tmp" in name.replace(str(site[2]), "")] == []


def test_it_ends_with_all_its_processes(site):
    process, *_ = site
    (worker,) = wait_for(lambda: workers_of(process))

    process.send_signal(signal.SIGTERM)

    assert process.wait(60) == 0
    assert not Path(f"/proc/{worker}").exists()


def test_the_ledger_of_the_site_verifies(site):
    verify = program("audit", "verify", "--data", str(site[2]), "--json")

    out, _err = verify.communicate()

    assert verify.returncode == 0
    assert json.loads(out)["holds"] is True


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"DATABASE_URL": "mysql://x/y"}, "DATABASE_URL must begin with postgres://"),
        ({"DATABASE_URL": "postgres://user:secret@127.0.0.1:1/site"}, "the database site at 127.0.0.1 does not answer"),
        ({"DATABASE_URL": "postgres://user:secret@host:port/site"}, "a setting in the environment is wrong"),
    ],
)
def test_a_wrong_database_is_one_sentence_without_the_password(tmp_path, environment, said):
    process = program("serve", *FREE, "--data", str(tmp_path), **environment)

    _out, error = process.communicate()

    assert process.returncode == 3
    assert said in error
    assert error.count("\n") == 1
    assert "secret" not in error


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "taken").touch()
    process = program("serve", *FREE, "--data", str(tmp_path / "taken" / "site"))

    _out, error = process.communicate()

    assert process.returncode == 3
    assert error.startswith(f"pentathlon: the folder {tmp_path}/taken/site cannot be written: ")
    assert error.count("\n") == 1
