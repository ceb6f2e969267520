"""Canaries: words that stand in every text of an account, and where to look for them afterwards."""

from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Engine, LargeBinary, Table, select, text, true, update
from sqlmodel import Session, SQLModel

from grapevine.forgetting.store.mentions import is_text
from grapevine.kit import search
from grapevine.kit.db import writing
from grapevine.kit.erasure import owner_column

CANARY = "kanarie"
# Without these nobody could sign in any more; what stands in them is looked for as it is.
SECRETS = {("account", "password_hash"), ("account", "stamp")}
# What rows keep of people, and of interviews, as JSON.
IN_JSON = ("display_name", "email", "place", "ended_reason")
numbers = count(1)


def tables_with_owner() -> list[Table]:
    """Every table whose rows belong to somebody."""
    return [one for one in SQLModel.metadata.sorted_tables if owner_column(one) is not None]


def holds_words(column: "Column[Any]") -> bool:
    """Whether a canary can be put into a column."""
    return _holding(column, f"{CANARY}00000") is not None


def everything(_: Table) -> Any:
    """All rows of the owner."""
    return true()


def plant(
    engine: Engine, owner: UUID, which: Callable[[Table], Any] = everything
) -> dict[str, tuple[str, str]]:
    """Put a canary of its own into every text, JSON and binary column of the owner's rows for
    which `which(table)` holds, and into the search index; gives table and column by canary."""
    planted: dict[str, tuple[str, str]] = {}
    with writing(engine) as session:
        for table in tables_with_owner():
            query = select(*table.primary_key.columns).where(
                owner_column(table) == owner, which(table)
            )
            for key in session.execute(query).all():
                _plant_in_row(session, table, key, planted)
        session.flush()
        _index_anew(session, owner)
        session.commit()
    return planted


def _plant_in_row(
    session: Session, table: Table, key: Any, planted: dict[str, tuple[str, str]]
) -> None:
    values = {}
    for column in table.c:
        word = f"{CANARY}{next(numbers):05}"
        value = _holding(column, word)
        if value is not None and (table.name, column.name) not in SECRETS:
            values[column.name] = value
            planted[word] = (table.name, column.name)
    at = [column == value for column, value in zip(table.primary_key.columns, key, strict=True)]
    if values:
        session.execute(update(table).where(*at).values(**values))


def _holding(column: "Column[Any]", word: str) -> Any:
    if is_text(column):
        room = getattr(column.type, "length", None) or len(word)
        return word if room >= len(word) else None  # a code of two letters tells of nobody
    if isinstance(column.type, LargeBinary):
        return word.encode()
    return dict.fromkeys(IN_JSON, word) if isinstance(column.type, JSON) else None


def _index_anew(session: Session, owner: UUID) -> None:
    for mapper in SQLModel._sa_registry.mappers:
        if issubclass(mapper.class_, search.Searchable):
            rows = session.execute(select(mapper.class_).filter_by(owner_id=owner)).scalars().all()
            search.erase(session, owner, [row.id for row in rows])
            search.index_rows(session, rows)


def secrets_of(engine: Engine, owner: UUID) -> list[str]:
    with Session(engine) as session:
        account = SQLModel.metadata.tables["account"]
        query = select(account.c.password_hash, account.c.stamp).where(account.c.id == owner)
        return list(session.execute(query).one())


def traces(engine: Engine, words: Iterable[str]) -> list[str]:
    """Where any of the words is found: in the files of SQLite, in the tables of PostgreSQL."""
    places = _files if engine.dialect.name == "sqlite" else _tables
    wanted = [word.lower() for word in words]
    return [
        f"{name}: {word}"
        for name, held in places(engine)
        for word in wanted
        if word.encode() in held or word.encode().hex().encode() in held
    ]


def _files(engine: Engine) -> Iterator[tuple[str, bytes]]:
    """The database and whatever stands beside it: its log, its shared memory."""
    database = Path(str(engine.url.database))
    for path in sorted(database.parent.glob(f"{database.name}*")):
        yield path.name, path.read_bytes().lower()


def _tables(engine: Engine) -> Iterator[tuple[str, bytes]]:
    """Every table that there is, the search index included; bytes appear as digits."""
    names = text(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
        "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
    )
    with engine.connect() as connection:
        for name in connection.scalars(names).all():
            rows = connection.scalars(text(f"SELECT t::text FROM {name} t"))
            yield name, "\n".join(rows).lower().encode()
