"""T23: another process holds SQLite's write lock for longer than anybody waits."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def locked(app: FastAPI) -> Iterator[Callable[[], AbstractContextManager[None]]]:
    """Lock the file from another process. The application waits for 0.2 s instead of 10."""

    def prepare(connection: Any, _: object) -> None:
        connection.execute("PRAGMA busy_timeout=200")

    sa.event.listen(app.state.engine, "connect", prepare)
    app.state.engine.dispose()

    @contextmanager
    def lock() -> Iterator[None]:
        order = [sys.executable, "-c", HOLD, app.state.engine.url.database]
        with subprocess.Popen(order, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            assert other.stdout
            assert other.stdout.readline() == b"locked\n"
            yield

    yield lock
    sa.event.remove(app.state.engine, "connect", prepare)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_locked_file_is_a_503_and_can_be_read(
    client: TestClient, locked: Callable[[], AbstractContextManager[None]]
):
    with locked():
        refused = client.post("/api/v1/careers", json={"title": "Botanist"})
        assert refused.status_code == 503
        assert refused.json()["code"] == "overloaded"
        assert int(refused.headers["Retry-After"]) >= 1
        assert client.get("/api/v1/careers").json()["items"] == []
    assert client.post("/api/v1/careers", json={"title": "Botanist"}).status_code == 201
