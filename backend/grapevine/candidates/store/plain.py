"""Rows as the driver gives them, ids as the text that the database shows for them: thousands are
read to choose ten, and making objects of them all would take most of the time."""

from typing import Any
from uuid import UUID

from sqlalchemy import Text, cast
from sqlmodel import Session

from grapevine.kit.db import is_sqlite


def text_of(column: Any) -> Any:
    """A column as text."""
    return cast(column, Text)


def rows_of(session: Session, query: Any) -> list[Any]:
    """The driver's own rows: plain tuples."""
    result: Any = session.connection().execute(query)
    rows: list[Any] = result.cursor.fetchall()
    result.close()
    return rows


def written(session: Session, row_id: UUID) -> str:
    """An id as `text_of` reads it."""
    return row_id.hex if is_sqlite(session) else str(row_id)
