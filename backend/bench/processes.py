"""Servers as processes of their own, and the processor time they use, as the kernel counts it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def server(application: str, port: int, **environment: str) -> Iterator[int]:
    """Serve an application factory on `port` with one worker; gives the process id."""
    command = [
        sys.executable, "-m", "uvicorn", application, "--factory", "--port", str(port),
        "--no-access-log", "--log-level", "error",
    ]  # fmt: skip
    process = subprocess.Popen(  # noqa: S603 - our own server
        command, env={**os.environ, **environment}, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/healthz")
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def cpu_seconds(*families: int) -> float:
    """Processor seconds, user and system, that these processes and their children have used."""
    return sum(_used(pid) for family in families for pid in (family, *_children(family)))


def memory_mb(pid: int) -> float:
    """Proportional memory (PSS) of one process, in megabytes."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss in smaps_rollup")


def _used(pid: int) -> float:
    # utime, stime, cutime and cstime follow the command's name, which may hold spaces.
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(fields[at]) for at in (11, 12, 13, 14)) / TICKS


def _children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if httpx.get(url).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise TimeoutError(f"nothing answers at {url}")
