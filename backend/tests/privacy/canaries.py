"""Canaries: words that stand in every text of an account, and where to look for them afterwards."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, Engine, LargeBinary, Table, select, text, update
from sqlmodel import Session, SQLModel

from grapevine.forgetting.store.mentions import is_text
from grapevine.kit import search
from grapevine.kit.db import writing
from grapevine.kit.erasure import owner_column

CANARY = "kanarie"
# Without these nobody could sign in any more; what stands in them is looked for as it is.
SECRETS = {("account", "password_hash"), ("account", "stamp")}
numbers = count(1)


def tables_with_owner() -> list[Table]:
    """Every table whose rows belong to somebody."""
    return [one for one in SQLModel.metadata.sorted_tables if owner_column(one) is not None]


def everything(_: Table) -> Any:
    """All rows of the owner."""
    return True


def plant(
    engine: Engine, owner: UUID, which: Callable[[Table], Any] = everything
) -> dict[str, int]:
    """Put a canary of its own into every text, JSON and binary column of the owner's rows for
    which `which(table)` holds, and into the search index; gives the number of rows by table."""
    planted = {}
    with writing(engine) as session:
        for table in tables_with_owner():
            condition = which(table)
            if condition is None:
                continue
            mine = owner_column(table) == owner, condition
            keys = session.execute(select(*table.primary_key.columns).where(*mine)).all()
            for key in keys:
                _plant_in_row(session, table, key)
            planted[table.name] = len(keys)
        session.flush()
        _index_anew(session, owner)
        session.commit()
    return planted


def _plant_in_row(session: Session, table: Table, key: Any) -> None:
    values = {
        column.name: word
        for column in table.c
        if (table.name, column.name) not in SECRETS and (word := _canary_for(column)) is not None
    }
    at = [column == value for column, value in zip(table.primary_key.columns, key, strict=True)]
    if values:
        session.execute(update(table).where(*at).values(**values))


def _canary_for(column: "Column[Any]") -> Any:
    word = f"{CANARY}{next(numbers)}"
    if is_text(column):
        return word
    if isinstance(column.type, LargeBinary):
        return word.encode()
    return {"display_name": word, "email": word} if isinstance(column.type, JSON) else None


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


def traces(engine: Engine, words: list[str]) -> list[str]:
    """Where any of the words is found: in the files of SQLite, in the tables of PostgreSQL."""
    look = _in_files if engine.dialect.name == "sqlite" else _in_tables
    return list(look(engine, words))


def _in_files(engine: Engine, words: list[str]) -> Iterator[str]:
    database = Path(str(engine.url.database))
    for path in sorted(database.parent.glob(f"{database.name}*")):
        held = path.read_bytes().lower()
        for word in words:
            if word.lower().encode() in held:
                yield f"{path.name}: {word}"


def _in_tables(engine: Engine, words: list[str]) -> Iterator[str]:
    """Every table that there is, the search index included, each row as one text."""
    tables = text(
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
        "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
    )
    with engine.connect() as connection:
        for table in connection.scalars(tables).all():
            for word in words:
                for form in (word, word.encode().hex()):
                    found = text(f"SELECT count(*) FROM {table} t WHERE t::text ILIKE :like")
                    if connection.scalar(found, {"like": f"%{form}%"}):
                        yield f"{table}: {word}"
