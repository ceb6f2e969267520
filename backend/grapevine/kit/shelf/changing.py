"""Adding, changing, hiding, restoring, ordering."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, select

from .. import trash
from ..entries import MOST_OWN
from ..errors import Conflict, Invalid, NotFound
from .reading import entry_of, find, read
from .shelves import E, Shelf, ShelfRow, wording_of


class NotShipped(Conflict):
    """An own one has no other wording to go back to."""


def add(session: Session, shelf: Shelf[E], owner: UUID, columns: dict[str, Any]) -> E:
    """One of the owner's own; raises what the shelf raises where it is full."""
    _check_room(session, shelf, owner)
    return _save(session, shelf, shelf.table(**columns, owner_id=owner))


def change(
    session: Session, shelf: Shelf[E], owner: UUID, entry: E, changes: Mapping[str, Any]
) -> E:
    """Change some fields; an entry that has these values already stays as it is."""
    if all(getattr(entry, name) == value for name, value in changes.items()):
        return entry
    row = _row_of(session, shelf, owner, entry)
    row.sqlmodel_update({**wording_of(shelf, entry), **changes})
    shipped = entry.shipped
    row.edited = shipped is not None and wording_of(shelf, row) != wording_of(shelf, shipped)
    return _save(session, shelf, row)


def as_shipped(session: Session, shelf: Shelf[E], owner: UUID, entry: E) -> E:
    """Give up the owner's wording of a shipped one; raises NotShipped."""
    if entry.shipped is None:
        message = f"This {shelf.noun} is your own: there is no other wording to go back to."
        raise NotShipped(message)
    return change(session, shelf, owner, entry, wording_of(shelf, entry.shipped))


def drop(session: Session, shelf: Shelf[E], owner: UUID, entry: E) -> None:
    """An own one goes to the trash; a shipped one is hidden."""
    if entry.shipped:
        change(session, shelf, owner, entry, {"hidden": True})
    else:
        trash.delete(session, _row_of(session, shelf, owner, entry))


def restore(session: Session, shelf: Shelf[E], owner: UUID, row_id: UUID) -> E:
    """Bring one back from the trash, or show a hidden one; raises NotFound, or what the shelf
    raises where it is full."""
    if any(one.id == row_id for one in read(session, shelf, owner, trashed=True)):
        _check_room(session, shelf, owner)
        trash.restore(session, shelf.table, owner, row_id)
    entry = find(session, shelf, owner, row_id)
    return change(session, shelf, owner, entry, {"hidden": False})


def order(
    session: Session, shelf: Shelf[E], owner: UUID, group: StrEnum, ids: list[UUID]
) -> list[E]:
    """Give the entries of a group the order of `ids`; raises Invalid unless these are all that are
    not hidden, each once. Only those that move get a new version."""
    known = {one.id: one for one in _shown(session, shelf, owner, group)}
    if sorted(ids) != sorted(known):
        message = f"Name every {shelf.noun} of the {shelf.group} that is not hidden exactly once."
        raise Invalid("/ids", message, code=f"not_the_{shelf.group}")
    for position, one in enumerate(ids):
        if known[one].position != position:
            row = _row_of(session, shelf, owner, known[one])
            row.position = position
            session.add(row)
    session.flush()
    return _shown(session, shelf, owner, group)


def _shown(session: Session, shelf: Shelf[E], owner: UUID, group: StrEnum) -> list[E]:
    found = read(session, shelf, owner)
    return [one for one in found if getattr(one, shelf.group) is group and not one.hidden]


def _row_of(session: Session, shelf: Shelf[E], owner: UUID, entry: E) -> ShelfRow:
    """The row of an entry; made where there is none yet."""
    if entry.shipped is None or entry.version:
        return trash.find(session, shelf.table, owner, entry.id)
    key = entry.shipped.key
    return shelf.table(**wording_of(shelf, entry), id=entry.id, owner_id=owner, shipped_key=key)


def _save(session: Session, shelf: Shelf[E], row: ShelfRow) -> E:
    session.add(row)
    session.flush()
    entry = entry_of(shelf, row)
    if entry is None:
        raise NotFound()
    return entry


def _check_room(session: Session, shelf: Shelf[E], owner: UUID) -> None:
    table = shelf.table
    own = select(func.count()).where(
        col(table.owner_id) == owner,
        col(table.shipped_key).is_(None),
        col(table.deleted_at).is_(None),
    )
    if session.exec(own).one() >= MOST_OWN:
        raise shelf.full()
