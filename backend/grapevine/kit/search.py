"""Search by the beginnings of words, with the same hits on SQLite (FTS5) and PostgreSQL (GIN).

Tables that are `Searchable` keep themselves indexed: whenever a session writes one, its words are
written with it, in the same transaction. The database's own tokenizers differ, so they never see
text: words are folded and split here.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Integer,
    Select,
    UniqueConstraint,
    any_,
    bindparam,
    delete,
    event,
    func,
    insert,
    select,
    text,
)
from sqlmodel import Field, Session, SQLModel, col

from .db import is_sqlite
from .errors import Invalid
from .text import fold

WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 60
MOST_WORDS = 5_000  # of one document
MOST_TERMS = 8  # of one query
AT_ONCE = 1_000  # rows taken out of the index by one statement
INDEX = "search_index"


class SearchDocument(SQLModel, table=True):
    """Which row an entry of the index stands for. The words themselves are in `search_index`."""

    __tablename__ = "search_document"
    __table_args__: ClassVar[Any] = (UniqueConstraint("owner_id", "row_id"),)

    # The index wants a small integer; BIGINT would not count up by itself on SQLite.
    id: int | None = Field(
        default=None,
        sa_column=Column(
            BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
        ),
    )
    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE")
    row_id: UUID


class Searchable:
    """A mixin for tables. `search_words()` gives the name and everything else worth finding."""

    def search_words(self) -> tuple[str, str]:
        raise NotImplementedError


def words_of(*texts: str | None) -> list[str]:
    """The distinct folded words of some texts, in order."""
    found = dict.fromkeys(
        word[:LONGEST_WORD] for one in texts if one for word in WORD.findall(fold(one))
    )
    return list(found)[:MOST_WORDS]


def matching(
    session: Session, owner: UUID, table: type[SQLModel], query: str, *, names_only: bool = False
) -> ColumnElement[bool]:
    """A condition on `table`: every word of `query` begins a word of the row (of its name, with
    `names_only`). A query without any word finds nothing."""
    terms = words_of(query)[:MOST_TERMS]
    if not terms:
        raise Invalid("q", "Search for at least one letter or digit.", place="query")
    scope = _scope(owner, table)
    hits = _sqlite_hits if is_sqlite(session) else _postgres_hits
    owned: Select[Any] = select(col(SearchDocument.row_id)).where(
        col(SearchDocument.owner_id) == owner,
        col(SearchDocument.id).in_(hits(scope, terms, names_only)),
    )
    row_id = col(table.id)  # type: ignore[attr-defined]
    if is_sqlite(session):
        return row_id.in_(owned)
    # As an array, or the planner walks the list's index and asks the search index row by row.
    return row_id == any_(func.array(owned.scalar_subquery()))


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


def create_index(connection: Connection) -> None:
    """The index itself, which SQLAlchemy can't describe; called by the migration that adds it."""
    for statement in SQLITE_DDL if connection.dialect.name == "sqlite" else POSTGRES_DDL:
        connection.exec_driver_sql(statement)


def drop_index(connection: Connection) -> None:
    """Undo `create_index`."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"DROP TRIGGER {INDEX}_erase")
    connection.exec_driver_sql(f"DROP TABLE {INDEX}")


def is_search_table(name: str | None) -> bool:
    """Whether migrations should leave a table alone: the index and its shadow tables."""
    return bool(name and name.startswith(INDEX))


def _scope(owner: UUID, table: type[SQLModel]) -> str:
    """One word that stands for 'this owner's rows of this table', so that the index itself
    separates owners and a rare word is not searched among everybody's rows."""
    return f"{owner.hex}{re.sub('[^a-z]', '', str(table.__tablename__))}"


def _sqlite_hits(scope: str, terms: list[str], names_only: bool) -> Any:
    columns = "name" if names_only else "name body"
    wanted = " AND ".join(f'"{term}" *' for term in terms)
    match = f'scope : "{scope}" AND {{{columns}}} : ({wanted})'
    return text(f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :match").bindparams(
        bindparam("match", match, unique=True)
    ).columns(id=Integer)  # fmt: skip


def _postgres_hits(scope: str, terms: list[str], names_only: bool) -> Any:
    kind = "n" if names_only else "w"
    match = " & ".join([f"'s:{scope}'", *(f"'{kind}:{term}':*" for term in terms)])
    return (
        text(f"SELECT id FROM {INDEX} WHERE words @@ CAST(:match AS tsquery)")
        .bindparams(bindparam("match", match, unique=True))
        .columns(id=BigInteger)
    )


@event.listens_for(Session, "before_flush")
def _index_what_changed(session: Session, *_: Any) -> None:
    fresh = [row for row in session.new if isinstance(row, Searchable)]
    changed = [
        row for row in session.dirty if isinstance(row, Searchable) and session.is_modified(row)
    ]
    gone = [row for row in session.deleted if isinstance(row, Searchable)]
    old: dict[UUID, list[UUID]] = defaultdict(list)
    for row in (*changed, *gone):
        old[row.owner_id].append(row.id)  # type: ignore[attr-defined]
    for owner, ids in old.items():
        erase(session, owner, ids)
    index_rows(session, (*fresh, *changed))


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the index holds of one row: its name, and everything else worth finding."""

    scope: str
    owner_id: UUID
    row_id: UUID
    name: str
    body: str


def index_rows(session: Session, rows: Iterable[Any]) -> None:
    """Index rows that are new to the index."""
    _index(
        session,
        [
            _Entry(_scope(row.owner_id, type(row)), row.owner_id, row.id, *row.search_words())
            for row in rows
        ],
    )


def index_plain(session: Session, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    """Index rows of one table that were written past the session, as imports do: a thousand
    objects of the ORM cost more than writing the rows."""
    _index(
        session,
        [
            _Entry(
                _scope(row["owner_id"], table), row["owner_id"], row["id"],
                *table.search_words(SimpleNamespace(**row)),
            )
            for row in rows
        ],
    )  # fmt: skip


def _index(session: Session, entries: list[_Entry]) -> None:
    if not entries:
        return
    with session.no_autoflush:
        made = session.execute(
            insert(SearchDocument).returning(
                col(SearchDocument.id), col(SearchDocument.row_id), sort_by_parameter_order=True
            ),
            [{"owner_id": one.owner_id, "row_id": one.row_id} for one in entries],
        ).all()
        columns = _sqlite_columns if is_sqlite(session) else _postgres_columns
        statement = text(SQLITE_INSERT if is_sqlite(session) else POSTGRES_INSERT)
        session.execute(
            statement,
            [{"id": id, **columns(one)} for (id, _), one in zip(made, entries, strict=True)],
        )


def _sqlite_columns(one: _Entry) -> dict[str, Any]:
    name, body = " ".join(words_of(one.name)), " ".join(words_of(one.body))
    return {"scope": one.scope, "name": name, "body": body}


def _postgres_columns(one: _Entry) -> dict[str, Any]:
    words = [f"s:{one.scope}"]
    words += [f"n:{word}" for word in words_of(one.name)]
    words += [f"w:{word}" for word in words_of(one.name, one.body)]
    return {"words": words}


SQLITE_INSERT = f"INSERT INTO {INDEX} (rowid, scope, name, body) VALUES (:id, :scope, :name, :body)"
POSTGRES_INSERT = (
    f"INSERT INTO {INDEX} (id, words) VALUES (:id, array_to_tsvector(CAST(:words AS text[])))"
)
SQLITE_DDL = (
    f"CREATE VIRTUAL TABLE {INDEX} USING fts5(scope, name, body, detail=column, "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co'\")",
    f"CREATE TRIGGER {INDEX}_erase AFTER DELETE ON search_document BEGIN "
    f"DELETE FROM {INDEX} WHERE rowid = old.id; END",
)
POSTGRES_DDL = (
    f"CREATE TABLE {INDEX} (id BIGINT PRIMARY KEY REFERENCES search_document (id) "
    "ON DELETE CASCADE, words TSVECTOR NOT NULL)",
    f"CREATE INDEX ix_{INDEX}_words ON {INDEX} USING gin (words)",
)
