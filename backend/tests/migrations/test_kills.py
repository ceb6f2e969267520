"""T14: a migration that is killed leaves the old schema or the new one, and nothing between."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from grapevine.kit.db import open_engine
from grapevine.migrating import downgrade, newest, upgrade
from tests.durability.driver import report, scale
from tests.migrations.pictures import contents_of, schema_of
from tests.migrations.processes import kill_within, seconds_of
from tests.migrations.rows import fill

KILLS = scale("MIGRATION_KILLS", 3)
ROWS = 20
SLOW = Path(__file__).with_name("slow")


def picture(engine: sa.Engine) -> object:
    """The schema and the rows, once nobody is migrating any more."""
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:  # the server rolls back what the killed one left
            lock = "SELECT pg_advisory_xact_lock(hashtext('grapevine schema'))"
            connection.exec_driver_sql(lock)
    return schema_of(engine), contents_of(engine)


@pytest.mark.parametrize("before", ["base", newest()])
def test_a_killed_migration_happened_or_did_not(database_url: str, before: str):
    engine = open_engine(database_url)
    downgrade(database_url, before)
    if before != "base":
        fill(engine, ROWS)
    longest = seconds_of(upgrade, database_url, more=SLOW)
    new, killed = picture(engine), 0
    for _ in range(KILLS):
        downgrade(database_url, before, more=SLOW)
        old = picture(engine)
        assert old != new
        killed += kill_within(longest, upgrade, database_url, more=SLOW)
        assert picture(engine) in (old, new)
    upgrade(database_url, more=SLOW)
    assert picture(engine) == new
    engine.dispose()
    assert killed
    report(f"{killed} migrations killed: each had happened or had not")
