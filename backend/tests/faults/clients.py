"""Clients that a browser would never be: they send too slowly, too much, or read nothing."""

import contextlib
import socket
import time
from dataclasses import dataclass
from typing import Protocol

import psutil

from tests.durability.driver import Server

NEVER_READ = b"GET /large.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
LARGE = 30_000_000  # bytes: more than the buffers of both operating systems' ends


@dataclass
class Hostile:
    """A connection: what it sends at once, and what one byte at a time afterwards."""

    start: bytes
    drip: bytes = b""
    reads: bool = True

    def connect(self, server: Server) -> None:
        self.line = socket.socket()
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.line.connect(("127.0.0.1", server.port))
        self.line.setblocking(False)
        self.received = b""
        self.line.send(self.start)

    def go_on(self) -> None:
        """Another byte, and whatever has come back."""
        with contextlib.suppress(OSError):
            self.line.send(self.drip)
        while self.reads:
            try:
                part = self.line.recv(65_536)
            except OSError:
                return
            if not part:
                return
            self.received += part


def slow_clients(token: str, each: int) -> list[Hostile]:
    """As many of each kind: silent, stuck in the headers, dripping headers, dripping a body after
    having signed in, and reading nothing of what they asked for."""
    head = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
    post = (
        f"POST /api/v1/careers HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\n"
        "Content-Type: application/json\r\nContent-Length: 10000\r\n\r\n{"
    ).encode()
    kinds = [(b"", b""), (head, b""), (head, b"x"), (post, b" "), (NEVER_READ, b"")]
    return [
        Hostile(start, drip, reads=start is not NEVER_READ)
        for start, drip in kinds
        for _ in range(each)
    ]


class Listening(Protocol):
    """Whatever takes connections at a port of this machine."""

    port: int


def ask(server: Listening, request: bytes, *, seconds: float = 10) -> bytes:
    """Send these bytes; whatever comes back until the server closes or falls silent."""
    received = b""
    with socket.create_connection(("127.0.0.1", server.port), timeout=seconds) as line:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            line.sendall(request)
        while part := line.recv(65_536):
            received += part
    return received


def connections(server: Server) -> int:
    """How many connections the server's process holds."""
    listed = psutil.Process(server.pid).net_connections("tcp")
    return sum(one.status != psutil.CONN_LISTEN for one in listed)


def memory(server: Server) -> float:
    """In MB."""
    return psutil.Process(server.pid).memory_info().rss / 1e6


def wait_until_gone(server: Server, clients: list[Hostile], *, at_most: int) -> float:
    """Let the clients go on until the server holds no more connections than this; the seconds."""
    begun = time.monotonic()
    while connections(server) > at_most:
        assert time.monotonic() - begun < 150, f"still {connections(server)} connections"
        for one in clients:
            one.go_on()
        time.sleep(0.1)
    return time.monotonic() - begun
