"""T2: every acknowledged write was forced to the disk first. Stands in for a power cut, which a
kill can't show: what a killed process wrote is safe with the operating system, not yet on disk."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from grapevine.kit.db import open_engine
from tests.durability.driver import Nursery, Server, report, scale

POSTS = scale("SYNCED_POSTS", 1_000)
SYNC = re.compile(r"\bf(?:data)?sync\(\d+\)?\s+(?:= 0|<unfinished)")


class Traced(Nursery):
    """Starts each server from nothing, with every sync of it written down by strace."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def start(self, environment: Mapping[str, str], log: Path) -> int:
        strace = shutil.which("strace")
        assert strace, "this test needs strace"
        only = ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-e", "signal=none"]
        serve = [str(Path(sys.executable).with_name("grapevine")), "serve"]
        with log.open("ab") as output:
            self._strace = subprocess.Popen(
                [strace, *only, "-o", str(self.trace), *serve],
                env={**os.environ, **environment},
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        return self._strace.pid

    def bury(self, child: int) -> int:
        return self._strace.wait()

    def syncs(self) -> int:
        return len(SYNC.findall(self.trace.read_text()))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_syncs_before_each_acknowledgement(database_url: str, tmp_path: Path):
    traced = Traced(tmp_path / "trace")
    server = Server(traced, database_url, tmp_path)
    try:
        server.start()
        server.register()
        before = traced.syncs()
        for number in range(POSTS):
            assert server.post("careers", {"title": f"Row {number}"}).status_code == 201
        syncs = traced.syncs() - before
    finally:
        server.close()
    assert syncs >= POSTS
    report(f"{POSTS} acknowledged, {syncs} syncs")


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_postgres_syncs_before_each_acknowledgement(server: Server, database_url: str):
    engine = open_engine(database_url)
    before = wal_syncs(engine)
    for number in range(POSTS):
        assert server.post("careers", {"title": f"Row {number}"}).status_code == 201
    for _ in range(20):  # the server's backends report at their leisure, within a second or so
        syncs = wal_syncs(engine) - before
        if syncs >= POSTS:
            break
        time.sleep(0.5)
    engine.dispose()
    assert syncs >= POSTS
    report(f"{POSTS} acknowledged, {syncs} syncs")


def wal_syncs(engine: sa.Engine) -> int:
    """How often the server forced its log to the disk, asked as the product is connected."""
    with engine.connect() as connection:

        def ask(query: str) -> Any:
            return connection.exec_driver_sql(query).scalar_one()

        assert ask("SHOW fsync") == "on", "this PostgreSQL server is set up to lose data"
        assert ask("SHOW synchronous_commit") != "off"
        if int(ask("SHOW server_version_num")) >= 180_000:
            return int(ask("SELECT sum(fsyncs) FROM pg_stat_io WHERE object = 'wal'"))
        return int(ask("SELECT wal_sync FROM pg_stat_wal"))
