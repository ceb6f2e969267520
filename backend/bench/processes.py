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


@contextmanager
def server(application: str, port: int, **environment: str) -> Iterator[int]:
    """Serve an application factory on `port` with one worker; gives the process id."""
    command = [
        sys.executable, "-m", "uvicorn", application, "--factory", "--port", str(port),
        "--no-access-log", "--log-level", "error", "--http", "httptools", "--loop", "uvloop",
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


def cpu_seconds(*families: int) -> dict[int, float]:
    """Processor seconds, user and system, of each of these processes and of their children, as
    the kernel accounts for them to the nanosecond. A child that ends takes its own with it."""
    return {pid: _used(pid) for family in families for pid in (family, *_children(family))}


def memory_mb(pid: int) -> float:
    """Proportional memory (PSS) of one process, in megabytes."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss in smaps_rollup")


def _used(pid: int) -> float:
    # The clock of another process's time, as clock_getcpuclockid(3) makes it.
    return time.clock_gettime((~pid << 3) | 2)


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
