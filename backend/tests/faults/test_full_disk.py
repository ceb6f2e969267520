"""T24: a full disk is a 507 for who writes and nothing for who reads; room again heals it."""

import errno
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.db import open_engine
from grapevine.kit.logs import configure_logs
from tests.durability.driver import Server, report
from tests.durability.ledger import Stored
from tests.faults.load import Load

ROOM = 150_000  # bytes that the largest file may still grow by
SQLSTATE_DISK_FULL = "53100"


@contextmanager
def full(server: Server, database_url: str) -> Iterator[None]:
    if database_url.startswith("sqlite"):
        yield from no_room_for_files(server, Path(sa.make_url(database_url).database or ""))
    else:
        yield from no_room_for_rows(database_url)


def no_room_for_files(server: Server, file: Path) -> Iterator[None]:
    """The operating system lets no file of this process grow further: writing fails for real."""
    largest = max(one.stat().st_size for one in file.parent.glob(f"{file.name}*"))
    _, hard = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (largest + ROOM, hard))
    yield
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))


def no_room_for_rows(database_url: str) -> Iterator[None]:
    """The database itself raises what it raises when its disk is full."""
    engine = open_engine(database_url)
    raising = f"BEGIN RAISE 'no space left on device' USING ERRCODE = '{SQLSTATE_DISK_FULL}'; END"
    run(engine, f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $${raising}$$")
    for table in ("career", "contact"):
        run(engine, f"CREATE TRIGGER no_room BEFORE INSERT ON {table} EXECUTE FUNCTION no_room()")
    yield
    run(engine, "DROP FUNCTION no_room CASCADE")
    engine.dispose()


def run(engine: sa.Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)


def test_a_full_disk_refuses_writes_serves_reads_and_heals(server: Server, database_url: str):
    load = Load(server, refusals={507})
    with load.going_on():
        load.wait_for(201, times=20)
        with full(server, database_url):
            load.wait_for(507, times=20)
            assert server.http.get("/readyz").status_code == 200
        load.wait_for(201, times=20)
    load.send_again()
    stored = Stored(database_url)
    stored.check_all(load.ledger)
    stored.check_file()
    assert set(load.read) == {200}
    report(
        f"{load.written[507]} writes refused with 507, {load.read[200]} reads served, "
        f"{len(load.ledger.acknowledged)} acknowledged, 0 lost"
    )


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_file_that_may_hold_no_more_pages_is_a_507(app: FastAPI, client: TestClient):
    def limit(connection: sa.PoolProxiedConnection, _: object) -> None:
        connection.execute("PRAGMA max_page_count=1")  # means: as many as there are

    sa.event.listen(app.state.engine, "connect", limit)
    app.state.engine.dispose()
    long = {"title": "Botanist", "description": "x" * 20_000}
    refused = client.post("/api/v1/careers", json=long)
    assert refused.status_code == 507
    assert refused.json()["code"] == "storage_full"
    assert client.get("/api/v1/careers").json()["items"] == []
    sa.event.remove(app.state.engine, "connect", limit)
    app.state.engine.dispose()
    assert client.post("/api/v1/careers", json=long).status_code == 201


class FullStream:
    """Where a log goes whose disk is full."""

    def write(self, _: str) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    flush = close = lambda self: self.write("")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_log_that_takes_no_more_lines_stops_nobody(client: TestClient):
    configure_logs(FullStream())
    assert client.post("/api/v1/careers", json={"title": "Botanist"}).status_code == 201
    assert client.get("/api/v1/careers").status_code == 200
