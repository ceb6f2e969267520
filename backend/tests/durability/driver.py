"""Drives a real `grapevine serve` over HTTP: starts it, kills it, starts it again."""

import contextlib
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import httpx

STARTED_WITHIN = 60.0  # seconds; how patient the driver is, not a promise of the product
ACCOUNT = {"email": "maya@example.com", "password": "seven quiet green vines"}


def scale(name: str, usual: int) -> int:
    """How large a test is: the usual size, or what `make soak` sets in the environment."""
    return int(os.environ.get(f"GRAPEVINE_{name}", usual))


def free_port() -> int:
    """A port below those that outgoing connections are given: while the server is down, nobody
    else can be sitting on it."""
    while True:
        port = random.randint(20_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def report(figures: str) -> None:
    """Say what was reached; `make soak` shows it."""
    sys.stdout.write(f"{figures}\n")


class Nursery:
    """The parent of all servers: it has the application imported (see `zygote`)."""

    def __init__(self) -> None:
        program = Path(__file__).with_name("zygote.py")
        self._process = subprocess.Popen(
            [sys.executable, str(program)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def start(
        self, environment: Mapping[str, str], log: Path, command: Sequence[str] = ("serve",)
    ) -> int:
        """Fork a server; its process id, which is its process group's too."""
        self._order({"command": command, "environment": dict(environment), "log": str(log)})
        return int(self._answer())

    def bury(self, child: int) -> int:
        """Wait until a child is gone; its exit code, or the negative number of what killed it."""
        self._order(child)
        return int(self._answer())

    def close(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait()

    def _order(self, what: object) -> None:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def _answer(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, "the parent of the servers ended"
        return line.strip()


class Server:
    """One server process on a database. `http` may be used by many threads at once."""

    def __init__(
        self, nursery: Nursery, database_url: str, folder: Path, **settings: object
    ) -> None:
        self._nursery = nursery
        self.port = free_port()
        self.pid = 0  # of its process, which leads a process group
        self.log = folder / f"server-{self.port}.log"
        self.environment = {
            "GRAPEVINE_ENV": "local",
            "GRAPEVINE_DATABASE_URL": database_url,
            "GRAPEVINE_DATA_DIR": str(folder),
            "GRAPEVINE_SECRET_KEY": "a key for this test alone, of 32 bytes or more",
            "GRAPEVINE_STATIC_DIR": str(folder / "no-web-ui"),
            "GRAPEVINE_BASE_URL": "",
            "GRAPEVINE_ALLOWED_HOSTS": "",
            "GRAPEVINE_CALLS_PER_MINUTE": "1000000",
            "GRAPEVINE_PORT": str(self.port),
            **{f"GRAPEVINE_{name.upper()}": str(value) for name, value in settings.items()},
        }
        self.http = self._connections()

    def start(self) -> None:
        self.pid = self._nursery.start(self.environment, self.log)
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        """Until it answers; fails with what the server said if it never does."""
        patience = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < patience:
            try:
                if self.http.get("/readyz").status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.02)
        raise AssertionError(f"it did not start:\n{self.said()}")

    def kill(self) -> None:
        """SIGKILL to its whole process group: it gets no chance to finish anything."""
        if self.pid:
            os.killpg(self.pid, signal.SIGKILL)
            self._nursery.bury(self.pid)
            self.pid = 0

    def reconnect(self) -> None:
        """Forget the connections of the process that was killed."""
        self.http.close()
        self.http = self._connections()

    def close(self) -> None:
        self.kill()
        self.http.close()

    def said(self) -> str:
        return self.log.read_text() if self.log.exists() else ""

    def register(self) -> None:
        """Make the account and sign in to it."""
        fields = {"display_name": "Maya Okafor", "time_zone": "Europe/Berlin", **ACCOUNT}
        self.use(self.http.post("/api/v1/auth/register", json=fields))

    def sign_in(self) -> None:
        form = {"username": ACCOUNT["email"], "password": ACCOUNT["password"]}
        self.use(self.http.post("/api/v1/auth/token", data=form))

    def use(self, answer: httpx.Response) -> None:
        assert answer.is_success, answer.text
        self.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    def post(self, things: str, body: Mapping[str, Any], key: str = "") -> httpx.Response:
        headers = {"Idempotency-Key": key} if key else {}
        return self.http.post(f"/api/v1/{things}", json=body, headers=headers)

    def _connections(self) -> httpx.Client:
        return httpx.Client(
            base_url=f"http://127.0.0.1:{self.port}",
            timeout=60,
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=None),
        )
