"""Backups of a PostgreSQL database: a ZIP of one COPY per table, all of one moment.

Only data: the schema is made again by the migrations of the revision that the backup names, so no
program of the server's own version is needed, and any newer server can take it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZipFile

from psycopg import Cursor, DataError, IntegrityError
from psycopg.sql import SQL, Identifier
from sqlalchemy import Connection, Engine, exc

from grapevine.kit.db import open_engine
from grapevine.migrating import Standing, revision_in, standing_of, upgrade_within

from .errors import Refused, TooNew, Unusable
from .postgres_schema import columns_of, drop_tables, next_numbers, tables, without_keys

ENDING = "zip"
MAGIC = b"PK\x03\x04"
MANIFEST = "grapevine.json"
FORMAT = 1
DAMAGE = (KeyError, ValueError, DataError, IntegrityError, exc.DataError, exc.IntegrityError)
PIECE = 1 << 20
NO_MIGRATION_MEANWHILE = "SELECT pg_advisory_lock_shared(hashtext('grapevine schema'))"
ONE_MOMENT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
AS_LONG_AS_IT_TAKES = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
    "SET LOCAL lock_timeout = '60s'",
)


def save(url: str, file: Path) -> int:
    """Write every table, as it stands at one moment, into `file`; the number of rows. Nobody has
    to wait for it except a migration."""
    with _engine(url) as engine, engine.connect() as pooled:
        connection = pooled.execution_options(isolation_level="AUTOCOMMIT")
        connection.exec_driver_sql(NO_MIGRATION_MEANWHILE)
        connection.exec_driver_sql(ONE_MOMENT)
        for setting in AS_LONG_AS_IT_TAKES:
            connection.exec_driver_sql(setting)
        with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=4) as archive:
            return _write(connection, archive)


def check(url: str, file: Path) -> int:
    """Restore a backup into a schema of its own beside the real one, and take that back. Raises
    Unusable; gives the number of rows."""
    with _engine(url) as engine, engine.connect() as connection, connection.begin() as scratch:
        name = f"grapevine_check_{uuid4().hex}"
        connection.exec_driver_sql(f"CREATE SCHEMA {name}")
        connection.exec_driver_sql(f"SET LOCAL search_path TO {name}")
        rows = _load(connection, file)
        scratch.rollback()
    return rows


def restore(url: str, file: Path) -> int:
    """Put a backup in the place of everything there is, brought to the newest schema, in one
    transaction: a server that runs sees the old rows or the new ones. The number of rows."""
    with _engine(url) as engine, engine.begin() as connection:
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('grapevine schema'))")
        dropped = drop_tables(connection)
        rows = _load(connection, file)
        upgrade_within(connection)
        _refuse_others(dropped - set(tables(connection)))
        connection.exec_driver_sql("DELETE FROM sign_in")
    return rows


def _write(connection: Connection, archive: ZipFile) -> int:
    revision = revision_in(connection)
    if standing_of(revision) is Standing.EMPTY:
        raise Refused("There is no database yet.")
    if standing_of(revision) is Standing.AHEAD:
        raise TooNew("The database was made by a newer version of Grapevine: use that one.")
    copied: dict[str, Any] = {}
    for name in tables(connection):
        columns = columns_of(connection, name)
        with archive.open(f"{name}.copy", "w", force_zip64=True) as member:
            rows = _copy_out(_cursor(connection), name, columns, member)
        copied[name] = {"columns": columns, "rows": rows}
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    manifest = {"format": FORMAT, "made_at": made_at, "revision": revision, "tables": copied}
    archive.writestr(MANIFEST, json.dumps(manifest, indent=1))
    return sum(int(table["rows"]) for table in copied.values())


def _load(connection: Connection, file: Path) -> int:
    """Make the tables of the backup's revision where there are none, and fill them."""
    for setting in AS_LONG_AS_IT_TAKES:
        connection.exec_driver_sql(setting)
    _check_sums(file)
    try:
        with ZipFile(file) as archive:
            return _read(connection, archive)
    except DAMAGE as error:
        raise Unusable(f"The backup is damaged ({type(error).__name__}).") from None


def _read(connection: Connection, archive: ZipFile) -> int:
    manifest = json.loads(archive.read(MANIFEST))
    if manifest["format"] != FORMAT or standing_of(manifest["revision"]) is Standing.AHEAD:
        raise TooNew("The backup was made by a newer version of Grapevine: install that first.")
    copied: dict[str, Any] = manifest["tables"]
    upgrade_within(connection, manifest["revision"])
    _refuse_others(set(tables(connection)) ^ set(copied))
    with without_keys(connection):
        connection.exec_driver_sql("DELETE FROM alembic_version")
        for name, table in copied.items():
            with archive.open(f"{name}.copy") as member:
                found = _copy_in(_cursor(connection), name, table["columns"], member)
            if found != table["rows"]:
                raise Unusable("The backup is damaged.")
    next_numbers(connection)
    return sum(int(table["rows"]) for table in copied.values())


def _check_sums(file: Path) -> None:
    try:
        with ZipFile(file) as archive:
            broken = archive.testzip()
    except Exception as error:  # whatever a damaged archive makes its reader stumble over
        raise Unusable(f"The backup is damaged ({type(error).__name__}).") from None
    if broken:
        raise Unusable(f"The backup is damaged ({broken}).")


def _refuse_others(others: set[str]) -> None:
    if others:
        names = ", ".join(sorted(others))
        raise Refused(f"Only Grapevine's own tables can be backed up or replaced, not {names}.")


def _copy_out(cursor: Cursor[Any], table: str, columns: list[str], to: IO[bytes]) -> int:
    with cursor.copy(_copy("TO STDOUT", table, columns)) as pieces:
        for piece in pieces:
            to.write(piece)
    return cursor.rowcount


def _copy_in(cursor: Cursor[Any], table: str, columns: list[str], source: IO[bytes]) -> int:
    with cursor.copy(_copy("FROM STDIN", table, columns)) as sink:
        while piece := source.read(PIECE):
            sink.write(piece)
    return cursor.rowcount


def _copy(direction: str, table: str, columns: list[str]) -> Any:
    names = SQL(", ").join(map(Identifier, columns))
    statement = SQL("COPY {} ({}) {}")
    return statement.format(Identifier(table), names, SQL(direction))


def _cursor(connection: Connection) -> Cursor[Any]:
    driver: Any = connection.connection.driver_connection
    cursor: Cursor[Any] = driver.cursor()
    return cursor


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = open_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()
