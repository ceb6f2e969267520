"""Schema migrations from code: how far a database is, up, down, and what the tests compare."""

import os
from enum import Enum
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from grapevine.kit.db import open_engine

BACKEND = Path(__file__).resolve().parents[1]


class Standing(Enum):
    """A database's schema beside the newest one that this code knows."""

    EMPTY = "empty"
    BEHIND = "behind"
    CURRENT = "current"
    AHEAD = "ahead"  # made by a newer version


def config(database_url: str, *, more: Path | None = None) -> Config:
    """Alembic's configuration for a database; `more` is a folder of further revisions."""
    made = Config(BACKEND / "alembic.ini")
    made.set_main_option("script_location", str(BACKEND / "migrations"))
    if more:
        folders = (BACKEND / "migrations" / "versions", more)
        made.set_main_option("version_locations", os.pathsep.join(map(str, folders)))
    made.attributes["database_url"] = database_url
    return made


def upgrade(database_url: str, revision: str = "head", *, more: Path | None = None) -> None:
    """Bring a database to a revision, by default the newest."""
    command.upgrade(config(database_url, more=more), revision)


def upgrade_within(connection: Connection, revision: str = "head") -> None:
    """The same inside a transaction of the caller's, who commits it or takes it back."""
    made = config("")
    made.attributes["connection"] = connection
    command.upgrade(made, revision)


def downgrade(database_url: str, revision: str, *, more: Path | None = None) -> None:
    """Take a database back to a revision (`base` empties it)."""
    command.downgrade(config(database_url, more=more), revision)


def standing_of(revision: str | None) -> Standing:
    """Where a revision stands in this code's history; None is a database without a schema."""
    scripts = ScriptDirectory.from_config(config(""))
    if revision is None:
        return Standing.EMPTY
    if revision == scripts.get_current_head():
        return Standing.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return Standing.BEHIND if revision in known else Standing.AHEAD


def standing(database_url: str) -> Standing:
    """How far a database is; an SQLite file that is missing is not made by asking."""
    engine = open_engine(database_url)
    if engine.dialect.name == "sqlite" and not Path(engine.url.database or "").exists():
        return Standing.EMPTY
    try:
        with engine.connect() as connection:
            return standing_of(revision_in(connection))
    finally:
        engine.dispose()


def revision_in(connection: Connection) -> str | None:
    """The revision that a database says it has."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def newest() -> str:
    """The newest revision of the product."""
    return str(ScriptDirectory.from_config(config("")).get_current_head())
