"""T14: a migration that is killed leaves the old schema or the new one, and nothing between."""

import multiprocessing
import random
import signal
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
import sqlalchemy as sa

from grapevine.kit.db import open_engine
from grapevine.migrating import downgrade, newest, upgrade
from tests.durability.driver import report, scale
from tests.migrations.pictures import contents_of, schema_of
from tests.migrations.rows import fill

KILLS = scale("MIGRATION_KILLS", 4)
ROWS = 20
SLOW = Path(__file__).with_name("slow")
chance = random.Random(14)
# A clean process that has everything imported, and forks one that migrates in no time.
processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["grapevine.app", "grapevine.migrating"])


def begin(url: str) -> BaseProcess:
    process = processes.Process(target=upgrade, args=(url,), kwargs={"more": SLOW})
    process.start()
    return process


def picture(engine: sa.Engine) -> object:
    """The schema and the rows, once nobody is migrating any more."""
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:  # the server rolls back what the killed one left
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('grapevine schema'))")
    return schema_of(engine), contents_of(engine)


@pytest.mark.parametrize("before", ["base", newest()])
def test_a_killed_migration_happened_or_did_not(database_url: str, before: str):
    engine = open_engine(database_url)
    downgrade(database_url, before)
    if before != "base":
        fill(engine, ROWS)
    old = picture(engine)
    begin("sqlite://").join()  # the first one waits until everything is imported
    began = time.monotonic()
    begin(database_url).join()
    longest = time.monotonic() - began
    new = picture(engine)
    assert new != old

    killed = 0
    for _ in range(KILLS):
        downgrade(database_url, before, more=SLOW)
        if before != "base":
            old = picture(engine)  # with the values that going up wrote
        process = begin(database_url)
        time.sleep(chance.uniform(0, longest))
        process.kill()
        process.join()
        killed += process.exitcode == -signal.SIGKILL
        assert picture(engine) in (old, new)
    upgrade(database_url, more=SLOW)
    assert picture(engine) == new
    engine.dispose()
    assert killed
    report(f"{killed} migrations killed: each had happened or had not")
