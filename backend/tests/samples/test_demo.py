"""`grapevine demo` as a person starts and stops it."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.world import V1

PATIENCE = 60  # seconds, on a busy machine


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [str(Path(sys.executable).parent / "grapevine"), "demo"]
    environment = {
        **os.environ,
        "TMPDIR": str(tmp_path),
        "GRAPEVINE_PORT": str(free_port()),
        "GRAPEVINE_DATABASE_URL": "postgresql://nowhere.example.com/never-touched",
    }
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    yield process
    process.kill()
    process.wait()


def announced(process: subprocess.Popen[str]) -> tuple[str, str, str]:
    """The address, the e-mail address and the password that it prints."""
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if found := re.search(r"is at (\S+)\s.* as (\S+)\s+with the password (\S+)", said, re.S):
            return found[1], found[2], found[3]
    raise AssertionError(said)


def test_a_demo_can_be_signed_in_to_and_leaves_nothing_behind(
    demo: subprocess.Popen[str], tmp_path: Path
):
    address, email, password = announced(demo)
    form = {"username": email, "password": password}
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            token = httpx.post(f"{address}{V1}/auth/token", data=form).json()["access_token"]
            break
        except httpx.ConnectError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
    headers = {"Authorization": f"Bearer {token}"}
    count = httpx.get(f"{address}{V1}/contacts/count", headers=headers).json()
    assert count == {"count": 40}
    assert list(tmp_path.iterdir())

    demo.send_signal(signal.SIGTERM)

    assert demo.wait(PATIENCE) == 0
    assert list(tmp_path.iterdir()) == []
