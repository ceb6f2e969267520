"""Reading a shelf: all of it, one entry, a page of what is wanted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from .. import trash
from ..entries import Shipped, entry_id
from ..errors import Invalid, NotFound
from ..paging import Page, Paging, close, resume
from ..search_index import words_of
from .shelves import E, Shelf, ShelfRow, wording_of

PLACE = ((int, False), (int, False), (str, False))  # the parts of an entry's place


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries a list should hold: with these values, where one is not None, and with words
    that begin like those of `q`."""

    values: Mapping[str, Any]
    q: str | None = None
    trashed: bool = False


def read(session: Session, shelf: Shelf[E], owner: UUID, *, trashed: bool = False) -> list[E]:
    """Everything of the owner's, hidden ones too, in order; or what is in the trash."""
    table = shelf.table
    query = select(table).where(table.owner_id == owner, trash.shown(table, trashed))
    rows = list(session.exec(query))
    found = [entry for row in rows if (entry := entry_of(shelf, row))]
    if not trashed:
        known = {row.shipped_key for row in rows}
        untouched = [one for one in shelf.shipped.values() if one.key not in known]
        found += [_as_released(shelf, owner, one) for one in untouched]
    return sorted(found, key=lambda entry: _place(shelf, entry))


def find(session: Session, shelf: Shelf[E], owner: UUID, row_id: UUID) -> E:
    """One of the owner's; raises NotFound."""
    found = next((one for one in read(session, shelf, owner) if one.id == row_id), None)
    if found is None:
        raise NotFound()
    return found


def require(session: Session, shelf: Shelf[E], owner: UUID, row_id: UUID, pointer: str) -> E:
    """The owner's that a body names; raises Invalid, naming the field."""
    try:
        return find(session, shelf, owner, row_id)
    except NotFound:
        raise Invalid(pointer, shelf.missing, code="not_found") from None


def list_page(
    session: Session, shelf: Shelf[E], owner: UUID, paging: Paging, wanted: Wanted
) -> Page[E]:
    """A page of what is wanted. There is one order: by group, then as the owner likes it."""
    if paging.sort not in (None, "position"):
        raise Invalid("sort", "Sort by one of: position.", place="query")
    after = tuple(resume(paging, *PLACE))
    passes = _filter(shelf, wanted)
    found = [one for one in read(session, shelf, owner, trashed=wanted.trashed) if passes(one)]
    rest = [one for one in found if _place(shelf, one) > after][: paging.limit + 1]
    return close(paging, rest, [_place(shelf, one) for one in rest])


def entry_of(shelf: Shelf[E], row: ShelfRow) -> E | None:
    """A row as its owner sees it. None for one that is no longer shipped and that they had not made
    their own."""
    shipped = shelf.shipped.get(row.shipped_key or "")
    if row.shipped_key and not shipped and not row.edited:
        return None
    told = shipped if shipped and not row.edited else row
    return shelf.entry(
        **wording_of(shelf, told), id=row.id, version=row.version, shipped=shipped,
        hidden=row.hidden, edited=bool(shipped) and row.edited, position=row.position,
        deleted_at=row.deleted_at,
    )  # fmt: skip


def _as_released(shelf: Shelf[E], owner: UUID, one: Shipped) -> E:
    its_id = entry_id(owner, shelf.seed + one.key)
    return shelf.entry(**wording_of(shelf, one), id=its_id, shipped=one)


def _place(shelf: Shelf[E], entry: E) -> tuple[int, int, str]:
    group: StrEnum = getattr(entry, shelf.group)
    return list(type(group)).index(group), *entry.standing


def _filter(shelf: Shelf[E], wanted: Wanted) -> Callable[[E], bool]:
    asked = {name: value for name, value in wanted.values.items() if value is not None}
    terms = words_of(wanted.q)
    if wanted.q is not None and not terms:
        raise Invalid("q", "Search for at least one letter or digit.", place="query")

    def passes(entry: E) -> bool:
        return all(getattr(entry, name) == value for name, value in asked.items()) and (
            not terms or _holds(words_of(*(getattr(entry, n) for n in shelf.searched)), terms)
        )

    return passes


def _holds(words: list[str], terms: list[str]) -> bool:
    """Whether each term begins a word."""
    return all(any(word.startswith(term) for word in words) for term in terms)
