"""Finding, deleting and restoring an owner's rows: deleting hides, restoring shows again."""

from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from .clock import now
from .errors import NotFound
from .rows import Row

R = TypeVar("R", bound=Row)


def find(session: Session, table: type[R], owner: UUID, row_id: UUID) -> R:
    """The owner's row; raises NotFound if it is somebody else's, in the trash, or nowhere."""
    query = select(table).where(
        table.id == row_id, table.owner_id == owner, col(table.deleted_at).is_(None)
    )
    row = session.exec(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def shown(table: type[Any], trashed: bool) -> ColumnElement[bool]:
    """The condition of a list: what is in use, or what is in the trash. What an import has staged
    is in neither, though it has `deleted_at` set."""
    deleted = col(table.deleted_at)
    if not trashed:
        return deleted.is_(None)
    if hasattr(table, "staged"):
        return deleted.isnot(None) & col(table.staged).is_(False)
    return deleted.isnot(None)


def delete(session: Session, row: Row) -> None:
    """Move a row to the trash."""
    row.deleted_at = now()
    session.add(row)
    session.flush()


def restore(session: Session, table: type[R], owner: UUID, row_id: UUID) -> R:
    """Bring a row back; one that is not in the trash stays as it is."""
    row = session.exec(
        select(table).where(table.id == row_id, table.owner_id == owner)
    ).one_or_none()
    if row is None or getattr(row, "staged", False):
        raise NotFound()
    row.deleted_at = None
    session.add(row)
    session.flush()
    return row
