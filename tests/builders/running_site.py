"""The whole site as processes, on a folder of its own: started, killed with -9, started again, asked what it holds."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

TESTS = Path(__file__).parent.parent
_OURS = ("PENTATHLON_", "DJANGO_", "DATABASE_URL", "EMAIL_URL")


class RunningSite:
    """`pentathlon serve` on a folder.

    Attributes:
        folder: Holds `site` (the data folder), `tmp` (what programs take for temporary files) and `log`.
        address: Where it answers, the same after each start.
    """

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        for name in ("site", "tmp"):
            (folder / name).mkdir()
        clean = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
        own = {"PENTATHLON_DATA_DIR": str(folder / "site"), "TMPDIR": str(folder / "tmp"), "PYTHONPATH": str(TESTS)}
        self.environment = {**clean, **own, **environment}
        self._port = free_port()
        self.address = f"http://127.0.0.1:{self._port}"
        self._process = self._asked = None

    def start(self) -> float:
        """Start it; seconds until it answers."""
        begun = time.perf_counter()
        with (self.folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "pentathlon.cli", "serve", "--port", str(self._port)]
            self._process = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        wait_for(lambda: self._answers() or self._process.poll() is not None)
        assert self._process.poll() is None, (self.folder / "log").read_text()
        return time.perf_counter() - begun

    def stop(self) -> int:
        """End it as its operator does; the exit code."""
        self._process.terminate()
        try:
            return self._process.wait(60)
        finally:
            self.kill()

    def kill(self) -> None:
        """Kill every process of it at once, with -9."""
        if self._process is None:
            return
        for each in [self._process.pid, *descendants(self._process.pid)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(each, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def end(self) -> None:
        """Leave nothing of it running, the process that answers questions neither."""
        self.kill()
        if self._asked is not None:
            self._asked.kill()
            self._asked.communicate()

    @property
    def processes(self) -> list[int]:
        """The web server and everything that it started."""
        return [self._process.pid, *descendants(self._process.pid)]

    @property
    def examiners(self) -> list[int]:
        """Processes of it that look at what arrives."""
        found = []
        for each in descendants(self._process.pid):
            with contextlib.suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes():
                    found.append(each)
        return found

    @property
    def processor_seconds(self) -> float:
        """What its living processes have used of the processors since they began."""
        ticks = 0
        for each in self.processes:
            with contextlib.suppress(OSError):
                fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
                ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def ask(self, function: str, **arguments: object) -> object:
        """What a function of `builders.inside_site` answers, in a process of the site's own settings."""
        if self._asked is None:  # one process for all questions: to start Django takes longer than most answers
            self._asked = subprocess.Popen(
                [sys.executable, "-m", "builders.inside"],
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        print(json.dumps([function, arguments]), file=self._asked.stdin, flush=True)
        answer = self._asked.stdout.readline()
        assert answer, f"{function} failed: see what was written to stderr"
        return json.loads(answer)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self._port), 5) as link:
                link.sendall(b"GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n")
                return link.recv(64).startswith(b"HTTP/1.")
        except OSError:
            return False


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def descendants(pid: int) -> list[int]:
    """Processes started by a process, by those, and so on."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    found, wanted = [], [pid]
    while wanted:
        parent = wanted.pop()
        children = [child for child, its in parents.items() if its == parent]
        found += children
        wanted += children
    return found


def wait_for(what, seconds: float = 120):
    """Wait until something is so; what it gives."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return found
