"""Lists that are asked often: declared once, made into SQL once for each way they are asked.

To make a statement costs several times what it costs to run it. So the values of filters, cursors
and the owner are parameters, and only what is asked for decides which statement it is.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Uuid, bindparam, func, select
from sqlmodel import Session

from . import trash
from .keysets import Key, bounds, in_order, keys_of
from .paging import Page, Paging, close, resume

MOST_STATEMENTS = 200  # kept of one list
OWNER = bindparam("owner", type_=Uuid())  # whose rows; every statement of a listing names it


def ask(session: Session, statement: Any, values: Mapping[str, Any]) -> Any:
    """Run a statement that was made once. What the session holds back is written first, as always;
    past the session itself, which would go through a statement anew each time."""
    if session.autoflush:
        session.flush()
    return session.connection().execute(statement, values)


class Listing:
    """`rows` selects columns of `table` and what is joined to it; `filters` are conditions by name,
    each with a parameter of its name; `sorts` is the allow-list and `default` the usual sort."""

    def __init__(
        self, table: type[Any], rows: Select[Any], *,
        filters: Mapping[str, Any], sorts: Mapping[str, Any], default: str,
    ) -> None:  # fmt: skip
        self._table, self._rows = table, rows
        self._filters, self._sorts, self._default = filters, sorts, default
        self._keys = lru_cache(MOST_STATEMENTS)(self._make_keys)
        self._page = lru_cache(MOST_STATEMENTS)(self._make_page)
        self._count = lru_cache(MOST_STATEMENTS)(self._make_count)

    def page(
        self, session: Session, owner: UUID, paging: Paging, given: Mapping[str, Any],
        *also: ColumnElement[bool], trashed: bool = False,
    ) -> Page[Any]:  # fmt: skip
        """One page of the owner's rows. `given` are the filters' values; None lets all pass. `also`
        are conditions of this request alone, such as a search."""
        sort = paging.sort or self._default
        keys = self._keys(sort)
        after = resume(paging, *(key.kind for key in keys))
        values = {name: value for name, value in given.items() if value is not None}
        nones = tuple(value is None for value in after)
        statement = self._page(sort, tuple(values), nones, trashed)
        values |= {"owner": owner, **bounds(paging.limit + 1, after)}
        found = ask(session, statement.where(*also) if also else statement, values).all()
        return close(paging, found, [row[-len(keys) :] for row in found])

    def count(
        self, session: Session, owner: UUID, given: Mapping[str, Any],
        *also: ColumnElement[bool], trashed: bool = False,
    ) -> int:  # fmt: skip
        """How many rows all pages together have."""
        values = {name: value for name, value in given.items() if value is not None}
        statement = self._count(tuple(values), trashed).where(*also)
        return int(ask(session, statement, {"owner": owner, **values}).scalar_one())

    def _make_keys(self, sort: str) -> tuple[Key, ...]:
        return keys_of(sort, self._sorts, self._table.id)

    def _make_page(
        self, sort: str, given: tuple[str, ...], nones: tuple[bool, ...], trashed: bool
    ) -> Select[Any]:
        wanted = self._rows.where(*self._conditions(given, trashed))
        return in_order(wanted, self._keys(sort), nones)

    def _make_count(self, given: tuple[str, ...], trashed: bool) -> Select[Any]:
        counting = select(func.count()).select_from(self._table)
        return counting.where(*self._conditions(given, trashed))

    def _conditions(self, given: tuple[str, ...], trashed: bool) -> list[Any]:
        own = [self._table.owner_id == OWNER, trash.shown(self._table, trashed)]
        return own + [self._filters[name] for name in given]
