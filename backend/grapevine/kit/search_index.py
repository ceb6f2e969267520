"""The search index itself: its tables, and how each database is filled and asked.

SQLite holds the words in an FTS5 table, PostgreSQL in a `tsvector` under a GIN index. SQLAlchemy
can describe neither, so both are plain SQL, made of constants of ours. Every word begins with its
scope (an owner and a table): both databases gather everything that begins like the question before
they compare, so a shared beginning would cost as much as all owners together have of it.
"""

import re
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    UniqueConstraint,
    Uuid,
    bindparam,
    insert,
    text,
)
from sqlmodel import Field, Session, SQLModel, col

from .db import is_sqlite
from .text import fold

WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 60
MOST_WORDS = 5_000  # of one document
INDEX = "search_index"
NAME, ANYWHERE = "n", "w"  # where PostgreSQL's words stand; SQLite has columns for it

SQLITE_INSERT = f"INSERT INTO {INDEX} (rowid, name, body) VALUES (:id, :name, :body)"
POSTGRES_INSERT = (
    f"INSERT INTO {INDEX} (id, owner_id, row_id, words) "
    "VALUES (:id, :owner_id, :row_id, array_to_tsvector(CAST(:words AS text[])))"
)
# The index is asked first, whatever the planner thinks of the other tables. On PostgreSQL it says
# itself which row an entry stands for.
SQLITE_HITS = (
    f"SELECT document.row_id FROM {INDEX} CROSS JOIN search_document AS document "
    f"ON document.id = {INDEX}.rowid WHERE {INDEX} MATCH :match AND document.owner_id = :owner"
)
POSTGRES_HITS = (
    f"SELECT row_id FROM {INDEX} WHERE words @@ CAST(:match AS tsquery) AND owner_id = :owner"
)
SQLITE_DDL = (
    f"CREATE VIRTUAL TABLE {INDEX} USING fts5(name, body, detail=column, "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co'\")",
    f"CREATE TRIGGER {INDEX}_erase AFTER DELETE ON search_document BEGIN "
    f"DELETE FROM {INDEX} WHERE rowid = old.id; END",
)
POSTGRES_DDL = (
    # Without parallel workers: the planner expects thousands of hits of any word of a large table,
    # and starting workers takes longer than finding the few that there are.
    f"CREATE TABLE {INDEX} (id BIGINT PRIMARY KEY REFERENCES search_document (id) "
    "ON DELETE CASCADE, owner_id UUID NOT NULL, row_id UUID NOT NULL, words TSVECTOR NOT NULL) "
    "WITH (parallel_workers = 0)",
    # Without fast updates: those pile up in a list that every search would read from end to end.
    f"CREATE INDEX ix_{INDEX}_words ON {INDEX} USING gin (words) WITH (fastupdate = off)",
)


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


@dataclass(frozen=True, slots=True)
class Entry:
    """What the index holds of one row: its name, and everything else worth finding. `scope` is
    letters and digits, as many in each."""

    scope: str
    owner_id: UUID
    row_id: UUID
    name: str
    body: str


def words_of(*texts: str | None) -> list[str]:
    """The distinct folded words of some texts, in order."""
    found = dict.fromkeys(
        word[:LONGEST_WORD] for one in texts if one for word in WORD.findall(fold(one))
    )
    return list(found)[:MOST_WORDS]


def hits(session: Session, owner: UUID, scope: str, terms: list[str], names_only: bool) -> Any:
    """A query for the ids of the owner's rows in `scope` in which each term begins a word."""
    sqlite = is_sqlite(session)
    match = (_sqlite_match if sqlite else _postgres_match)(scope, terms, names_only)
    return (
        text(SQLITE_HITS if sqlite else POSTGRES_HITS)
        .bindparams(
            bindparam("match", match, unique=True), bindparam("owner", owner, Uuid(), unique=True)
        )
        .columns(row_id=Uuid)
    )


def write(session: Session, entries: list[Entry]) -> None:
    """Put entries of rows that are new to the index into it."""
    if not entries:
        return
    with session.no_autoflush:
        made = session.execute(
            insert(SearchDocument).returning(
                col(SearchDocument.id), col(SearchDocument.row_id), sort_by_parameter_order=True
            ),
            [{"owner_id": one.owner_id, "row_id": one.row_id} for one in entries],
        ).all()
        columns = sqlite_columns if is_sqlite(session) else postgres_columns
        statement = text(SQLITE_INSERT if is_sqlite(session) else POSTGRES_INSERT)
        session.execute(
            statement,
            [{"id": id, **columns(one)} for (id, _), one in zip(made, entries, strict=True)],
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


def _sqlite_match(scope: str, terms: list[str], names_only: bool) -> str:
    columns = "name" if names_only else "name body"
    wanted = " AND ".join(f'"{scope}{term}" *' for term in terms)
    return f"{{{columns}}} : ({wanted})"


def _postgres_match(scope: str, terms: list[str], names_only: bool) -> str:
    kind = NAME if names_only else ANYWHERE
    return " & ".join(f"'{scope}{kind}{term}':*" for term in terms)


def sqlite_columns(one: Entry) -> dict[str, Any]:
    """What SQLite's index holds of a row, beside the document's id."""
    return {
        "name": " ".join(one.scope + word for word in words_of(one.name)),
        "body": " ".join(one.scope + word for word in words_of(one.body)),
    }


def postgres_columns(one: Entry) -> dict[str, Any]:
    """What PostgreSQL's index holds of a row, beside the document's id."""
    words = [f"{one.scope}{NAME}{word}" for word in words_of(one.name)]
    words += [f"{one.scope}{ANYWHERE}{word}" for word in words_of(one.name, one.body)]
    return {"owner_id": one.owner_id, "row_id": one.row_id, "words": words}
