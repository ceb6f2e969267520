"""Real servers for the durability tests, one parent of them all per test run."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.durability.driver import Nursery, Server

# Needs strace, which not every machine has: part of `make soak`, where it fails without it.
collect_ignore = [] if "GRAPEVINE_SYNCED_POSTS" in os.environ else ["test_fsync.py"]


@pytest.fixture
def durable() -> bool:
    """Databases that wait for the disk."""
    return True


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    parent = Nursery()
    yield parent
    parent.close()


@pytest.fixture
def new_server(
    nursery: Nursery, database_url: str, tmp_path: Path
) -> Iterator[Callable[[], Server]]:
    """Make a server, not yet started; all of them work on the one database of this test."""
    made: list[Server] = []

    def make() -> Server:
        made.append(Server(nursery, database_url, tmp_path))
        return made[-1]

    yield make
    for server in made:
        server.close()


@pytest.fixture
def server(new_server: Callable[[], Server]) -> Server:
    """A running server, and an account signed in to."""
    one = new_server()
    one.start()
    one.register()
    return one


@pytest.fixture
def two_servers(new_server: Callable[[], Server], server: Server) -> tuple[Server, Server]:
    """Two processes on one database, signed in to the same account."""
    other = new_server()
    other.start()
    other.http.headers["Authorization"] = server.http.headers["Authorization"]
    return server, other
