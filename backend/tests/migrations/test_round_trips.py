"""T14: every revision goes up, down and up again with rows in every table, and keeps them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

from grapevine.kit.db import open_engine
from grapevine.migrating import config, downgrade, upgrade
from tests.durability.driver import scale
from tests.migrations.pictures import contents_of, in_both, schema_of
from tests.migrations.rows import PER_OWNER, fill

ROWS = scale("MIGRATED_ROWS", 10)
EXPECTED = {ROWS, len(range(0, ROWS, PER_OWNER))}  # some tables have one row an owner
NEXT = Path(__file__).with_name("next")
HISTORY = [
    (script.revision, script.down_revision or "base")
    for script in ScriptDirectory.from_config(config("", more=NEXT)).walk_revisions()
][::-1]
FURTHER = {"next_1", "next_2"}
# SQLAlchemy says that it can't see what these tests are about.
pytestmark = pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")


@pytest.fixture
def engine(database_url: str) -> Iterator[sa.Engine]:
    made = open_engine(database_url)
    yield made
    made.dispose()


def begin_at(url: str, engine: sa.Engine, revision: str) -> None:
    """From the newest real revision to this one, with rows in every table that there is then."""
    step = upgrade if revision in FURTHER else downgrade
    step(url, revision, more=NEXT)
    if revision != "base":
        fill(engine, ROWS)


@pytest.mark.parametrize(("revision", "before"), HISTORY)
def test_old_rows_survive_up_down_up(
    database_url: str, engine: sa.Engine, revision: str, before: str
):
    begin_at(database_url, engine, before)
    schemas, contents = [schema_of(engine)], [contents_of(engine)]
    for step in (upgrade, downgrade, upgrade):
        step(database_url, before if step is downgrade else revision, more=NEXT)
        schemas.append(schema_of(engine))
        contents.append(contents_of(engine))
    old, up, down, up_again = contents
    assert {rows for rows, _ in old.values()} <= EXPECTED
    assert in_both(up, old) == in_both(old, up)
    assert in_both(down, up) == in_both(old, up)
    assert up_again == up
    assert schemas[2:] == schemas[:2]


@pytest.mark.parametrize(("revision", "before"), HISTORY)
def test_new_rows_survive_down_up(database_url: str, engine: sa.Engine, revision: str, before: str):
    begin_at(database_url, engine, revision)
    schema, new = schema_of(engine), contents_of(engine)
    assert {rows for rows, _ in new.values()} <= EXPECTED
    downgrade(database_url, before, more=NEXT)
    kept = contents_of(engine)
    upgrade(database_url, revision, more=NEXT)
    assert schema_of(engine) == schema
    assert in_both(contents_of(engine), kept) == in_both(new, kept)


def test_a_rebuilt_table_keeps_what_hangs_on_it(database_url: str, engine: sa.Engine):
    begin_at(database_url, engine, "next_2")
    with engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM search_document"))
    schema, contents = schema_of(engine), contents_of(engine)
    assert {"index ix_contact_by_place", "index ix_contact_known"} <= schema.keys()
    assert [name for name, _ in schema["contact"]["checks"]] == ["ck_contact_close"]
    assert contents["tie"][0] == contents["contact_tag"][0] == ROWS
    assert contents["search_index"][0] == 0  # by its trigger, or its key
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.execute(sa.text("UPDATE contact SET closeness = -1"))


def test_down_to_nothing_leaves_nothing(database_url: str, engine: sa.Engine):
    schema = schema_of(engine)
    fill(engine, ROWS)
    downgrade(database_url, "base")
    left = schema_of(engine)
    assert [name for name in left if left[name]] == ["alembic_version"] + [
        name for name in left if name.startswith("index alembic_version")
    ]
    upgrade(database_url)
    assert schema_of(engine) == schema
