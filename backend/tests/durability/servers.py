"""Fixtures: real servers, children of one parent per test run (see `zygote`)."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.durability.driver import Nursery, Server


@cache
def parent() -> Nursery:
    """Ends with this process, when its input does."""
    return Nursery()


@pytest.fixture
def nursery() -> Nursery:
    return parent()


@pytest.fixture
def new_server(
    nursery: Nursery, database_url: str, tmp_path: Path
) -> Iterator[Callable[..., Server]]:
    """Make a server, not yet started, with settings of its own; all of them work on the one
    database of this test."""
    made: list[Server] = []

    def make(**settings: object) -> Server:
        made.append(Server(nursery, database_url, tmp_path, **settings))
        return made[-1]

    yield make
    for server in made:
        server.close()


@pytest.fixture
def server(new_server: Callable[..., Server]) -> Server:
    """A running server, and an account signed in to."""
    one = new_server()
    one.start()
    one.register()
    return one


@pytest.fixture
def two_servers(new_server: Callable[..., Server], server: Server) -> tuple[Server, Server]:
    """Two processes on one database, signed in to the same account."""
    other = new_server()
    other.start()
    other.http.headers["Authorization"] = server.http.headers["Authorization"]
    return server, other
