"""Backups of an SQLite database: another SQLite file, copied while the server writes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from grapevine.kit.db import SQLITE_PRAGMAS
from grapevine.migrating import Standing, standing_of, upgrade

from .errors import InUse, TooNew, Unusable
from .files import begun

ENDING = "db"
MAGIC = b"SQLite format 3\0"


def save(database: Path, file: Path) -> int:
    """Copy the database as it stands at one moment into `file`; the number of rows. Never `cp`:
    what was written last is in another file, and pages may be half written."""
    with closing(_open(database)) as source, closing(_open(file)) as copy:
        source.execute("BEGIN")  # the rows are counted in what is copied
        rows = _count(source)
        source.backup(copy)
        source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode=DELETE")  # all of it in one file
    return rows


def check(file: Path, rows: int | None = None) -> int:
    """Open a backup as the database that it is, and look whether everything is there. Raises
    Unusable; gives the number of rows."""
    try:
        with closing(_open(file)) as copy:
            broken = copy.execute("PRAGMA integrity_check").fetchone() != ("ok",)
            orphans = copy.execute("PRAGMA foreign_key_check").fetchone() is not None
            found = _count(copy)
    except sqlite3.DatabaseError as error:
        raise Unusable(f"The backup can't be read: {error}.") from None
    if broken or orphans or (rows is not None and rows != found):
        raise Unusable("The backup is damaged.")
    return found


def restore(file: Path, database: Path) -> int:
    """Put a backup in the place of the database, brought to the newest schema; the number of its
    rows. It is prepared and checked on the side, then takes the place in one transaction."""
    with begun(database.parent) as scratch:
        try:
            with closing(_open(file)) as source, closing(_open(scratch)) as copy:
                source.backup(copy)
        except sqlite3.DatabaseError as error:
            raise Unusable(f"The backup can't be read: {error}.") from None
        rows = check(scratch)
        if standing_of(_revision(scratch)) is Standing.AHEAD:
            raise TooNew("The backup was made by a newer version of Grapevine: install that first.")
        upgrade(f"sqlite:///{scratch}")
        check(scratch)
        with closing(_open(scratch)) as prepared, alone_with(database) as target:
            prepared.execute("DELETE FROM sign_in")
            prepared.backup(target)
    return rows


@contextmanager
def alone_with(database: Path) -> Iterator[sqlite3.Connection]:
    """The database, locked against everybody; raises InUse where another process has it open."""
    if not database.exists():
        database.touch(mode=0o600)
    with closing(_open(database)) as connection:
        try:
            connection.execute("PRAGMA busy_timeout=500")
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlite3.OperationalError:
            raise InUse("The database is in use: stop Grapevine first.") from None
        yield connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _revision(file: Path) -> str | None:
    with closing(_open(file)) as connection:
        try:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError:
            raise Unusable("The file is a database, but not one of Grapevine's.") from None
    return str(found[0]) if found else None


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in SQLITE_PRAGMAS:
        if not pragma.startswith("journal_mode"):
            connection.execute(f"PRAGMA {pragma}")
    return connection


def _count(connection: sqlite3.Connection) -> int:
    """The rows of every table, the search index's own ones included."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    )
    names = [str(name).replace('"', '""') for (name,) in tables.fetchall()]
    counts = (f'SELECT count(*) FROM "{name}"' for name in names)  # noqa: S608 - names of tables
    return sum(connection.execute(count).fetchone()[0] for count in counts)
