"""Search by the beginnings of words, with the same hits on SQLite (FTS5) and PostgreSQL (GIN).

Tables that are `Searchable` keep themselves indexed: whenever a session writes one, its words are
written with it, in the same transaction. The database's own tokenizers differ, so they never see
text: words are folded and split here.
"""

import base64
from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, any_, delete, event, func
from sqlmodel import Session, SQLModel, col

from .db import is_sqlite
from .errors import Invalid
from .rows import Row
from .search_index import Entry, SearchDocument, hits, words_of, write

MOST_TERMS = 8  # of one query
SCOPE_BYTES = 5  # eight letters and digits
AT_ONCE = 1_000  # rows taken out of the index by one statement


class Searchable:
    """A mixin for tables. `search_words()` gives the name and everything else worth finding."""

    def search_words(self) -> tuple[str, str]:
        raise NotImplementedError


def matching(
    session: Session, owner: UUID, table: type[Row], query: str, *, names_only: bool = False
) -> ColumnElement[bool]:
    """A condition on `table`: every word of `query` begins a word of the row (of its name, with
    `names_only`). A query without any word finds nothing."""
    terms = words_of(query)[:MOST_TERMS]
    if not terms:
        raise Invalid("q", "Search for at least one letter or digit.", place="query")
    found = hits(session, owner, scope_of(owner, table), terms, names_only)
    row_id = col(table.id)
    if is_sqlite(session):
        return row_id.in_(found)
    # As an array, or the planner walks the list's index and asks the search index row by row.
    return row_id == any_(func.array(found.scalar_subquery()))


def erase(session: Session, owner: UUID, row_ids: Iterable[UUID]) -> None:
    """Take rows out of the index; triggers and cascades take their words with them."""
    ids = list(row_ids)
    for start in range(0, len(ids), AT_ONCE):  # a statement may have only so many parameters
        some = ids[start : start + AT_ONCE]
        session.execute(
            delete(SearchDocument).where(
                col(SearchDocument.owner_id) == owner, col(SearchDocument.row_id).in_(some)
            ),
            execution_options={"synchronize_session": False},
        )


def scope_of(owner: UUID, table: type[SQLModel]) -> str:
    """The beginning of every word of this owner's rows of this table, so that the index itself
    keeps owners apart. Short, for the index repeats it; should two scopes ever be equal, the owner
    and the row's id still tell their rows apart."""
    told = owner.bytes + str(table.__tablename__).encode()
    return base64.b32encode(blake2b(told, digest_size=SCOPE_BYTES).digest()).decode().lower()


@event.listens_for(Session, "after_flush")
def _index_what_changed(session: Session, *_: Any) -> None:
    """After the rows themselves: who writes a row in vain, having seen an old version, fails there
    and never comes to write the same entry of the index as somebody else."""
    fresh = [row for row in session.new if isinstance(row, Searchable)]
    changed: list[Any] = [
        row for row in session.dirty if isinstance(row, Searchable) and session.is_modified(row)
    ]
    gone: list[Any] = [row for row in session.deleted if isinstance(row, Searchable)]
    old: dict[UUID, list[UUID]] = defaultdict(list)
    for row in (*changed, *gone):
        old[row.owner_id].append(row.id)
    for owner, ids in old.items():
        erase(session, owner, ids)
    index_rows(session, (*fresh, *changed))


def index_rows(session: Session, rows: Iterable[Any]) -> None:
    """Index rows that are new to the index."""
    write(
        session,
        [
            Entry(scope_of(row.owner_id, type(row)), row.owner_id, row.id, *row.search_words())
            for row in rows
        ],
    )


def index_plain(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Index rows of one table that were written past the session, as imports do: a thousand
    objects of the ORM cost more than writing the rows."""
    write(
        session,
        [
            Entry(
                scope_of(row["owner_id"], table), row["owner_id"], row["id"],
                *table.search_words(SimpleNamespace(**row)),
            )
            for row in rows
        ],
    )  # fmt: skip
