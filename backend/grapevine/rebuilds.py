"""Keeps what a table of SQLite would lose when a migration rebuilds it.

SQLite can't alter most of a table, so Alembic's batch mode copies it into a new one, drops the old
one and renames the new. Triggers and indexes on expressions go with the old one: Alembic can't see
them. Here they are read before the drop and made again after the renaming.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event

DROP = re.compile(r'\s*DROP TABLE "?(\w+)"?\s*$', re.I)
RENAME = re.compile(r'\s*ALTER TABLE "?_alembic_tmp_\w+"? RENAME TO "?(\w+)"?\s*$', re.I)
ATTACHED = """
SELECT name, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL AND (type = 'trigger'
OR type = 'index' AND EXISTS (SELECT 1 FROM pragma_index_xinfo(sqlite_master.name) WHERE cid = -2))
"""


@contextmanager
def nothing_lost(connection: Connection) -> Iterator[None]:
    """While this lasts, tables that are rebuilt keep their triggers and expression indexes."""
    if connection.dialect.name != "sqlite":
        yield
        return
    dropped: dict[str, list[tuple[str, str]]] = {}

    def before(_: Any, cursor: Any, statement: str, *__: Any) -> None:
        if found := DROP.match(statement):
            dropped[found[1]] = _ask(cursor, ATTACHED, found[1])

    def after(_: Any, cursor: Any, statement: str, *__: Any) -> None:
        if found := RENAME.match(statement):
            for name, sql in dropped.pop(found[1], ()):
                if not _ask(cursor, "SELECT 1 FROM sqlite_master WHERE name = ?", name):
                    cursor.connection.execute(sql)

    event.listen(connection, "before_cursor_execute", before)
    event.listen(connection, "after_cursor_execute", after)
    try:
        yield
    finally:
        event.remove(connection, "before_cursor_execute", before)
        event.remove(connection, "after_cursor_execute", after)


def _ask(cursor: Any, query: str, name: str) -> list[Any]:
    return list(cursor.connection.execute(query, (name,)).fetchall())
