"""The schema's history: it leads to what the tables say, and back to nothing."""

import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from grapevine.kit.db import open_engine
from grapevine.kit.search_index import is_search_table
from grapevine.migrating import downgrade, upgrade


def tables(url: str) -> set[str]:
    engine = open_engine(url)
    names = set(sa.inspect(engine).get_table_names())
    engine.dispose()
    return {name for name in names if not name.startswith("sqlite_")}


def test_the_migrations_lead_to_what_the_tables_say(database_url: str):
    """`alembic check`: a table or column without its migration fails here."""
    engine = open_engine(database_url)
    with engine.connect() as connection:
        options = {
            "compare_type": True,
            "include_name": lambda name, kind, _: not (kind == "table" and is_search_table(name)),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_down_and_up_again(database_url: str):
    before = tables(database_url)
    downgrade(database_url, "base")
    assert tables(database_url) == {"alembic_version"}
    upgrade(database_url)
    assert tables(database_url) == before


def test_upgrading_twice_changes_nothing(database_url: str):
    before = tables(database_url)
    upgrade(database_url)
    assert tables(database_url) == before


def test_every_link_between_owned_rows_names_the_owner():
    """A key without the owner would let the database link across owners (D6)."""
    owned = [table for table in SQLModel.metadata.tables.values() if "owner_id" in table.columns]
    assert owned
    for table in owned:
        for key in table.foreign_key_constraints:
            columns = {column.name for column in key.columns}
            to_account = key.referred_table.name == "account"
            assert to_account or "owner_id" in columns, f"{table.name}: {sorted(columns)}"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_is_opened_safely(database_url: str):
    engine = open_engine(database_url)
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    engine.dispose()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_a_broken_migration_leaves_the_old_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A migration is one transaction: what fails in its middle never happened."""
    monkeypatch.setattr("grapevine.kit.search_index.SQLITE_DDL", ("CREATE NONSENSE",))
    path = tmp_path / "broken.db"
    with pytest.raises(sa.exc.OperationalError):
        upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
