"""Rows for every table that a database has, whichever they are: a new table is filled as well.

What is to be filled is read from the database itself, so that older schemas can be filled too. Row
`i` of a table links to row `i` of the tables it points to, and so to the same owner; ten rows in a
row have one owner. A value that a CHECK refuses is drawn again.
"""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from grapevine.kit.db import writing
from grapevine.kit.search_index import Entry, is_search_table, write

PER_OWNER = 10
DRAWS = 200
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
NOT_FILLED = {"alembic_version", "search_document"}

Row = dict[str, Any]


def fill(engine: sa.Engine, rows: int) -> None:
    """Put `rows` rows into every table, and as many entries into the search index."""
    metadata = sa.MetaData()
    with engine.execution_options(write=True).begin() as connection:
        names = sa.inspect(connection).get_table_names()
        wanted = [name for name in names if not is_search_table(name) and name not in NOT_FILLED]
        metadata.reflect(connection, only=wanted)
        made: dict[str, list[Row]] = {}
        for table in metadata.sorted_tables:
            numbers = range(0, rows, PER_OWNER if _is_one_an_owner(table) else 1)
            made[table.name] = [_insert(connection, table, i, made) for i in numbers]
    if "search_document" in names:
        fill_index(engine, made["account"], rows)


def fill_index(engine: sa.Engine, accounts: list[Row], rows: int, first: int = 0) -> None:
    entries = [
        Entry(
            f"scope{i}",
            _uuid(_owner_of(accounts, i)["id"]),
            UUID(int=first + i),
            f"Ana {i}",
            "culture",
        )
        for i in range(rows)
    ]
    with writing(engine) as session:
        write(session, entries)
        session.commit()


def _insert(connection: sa.Connection, table: sa.Table, i: int, made: dict[str, list[Row]]) -> Row:
    chance = random.Random(f"{table.name} {i}")
    linked = _links(table, i, made)
    for _ in range(DRAWS):
        row = {c.name: _value(c, i, chance) for c in table.columns} | linked
        row |= _links_to_itself(table, row, i)
        try:
            with connection.begin_nested():
                connection.execute(table.insert(), row)
        except sa.exc.IntegrityError as refused:
            last = refused
        else:
            return row
    raise AssertionError(f"no row of {table.name} satisfies the database: {last}")


def _is_one_an_owner(table: sa.Table) -> bool:
    unique = [one for one in table.constraints if isinstance(one, sa.UniqueConstraint)]
    return any(list(one.columns.keys()) == ["owner_id"] for one in unique)


def _links(table: sa.Table, i: int, made: dict[str, list[Row]]) -> Row:
    found: Row = {}
    for key in table.foreign_key_constraints:
        if key.referred_table is table:
            continue
        parents = made[key.referred_table.name]
        root = not key.referred_table.foreign_key_constraints
        parent = _owner_of(parents, i) if root else parents[i]
        found |= {element.parent.name: parent[element.column.name] for element in key.elements}
    return found


def _links_to_itself(table: sa.Table, row: Row, i: int) -> Row:
    """Every other row points to itself, as far as the link may be missing."""
    found: Row = {}
    for key in table.foreign_key_constraints:
        if key.referred_table is table:
            for element in key.elements:
                optional = element.parent.nullable and i % 2
                found[element.parent.name] = None if optional else row[element.column.name]
    return found


def _owner_of(accounts: list[Row], i: int) -> Row:
    return accounts[i - i % PER_OWNER]


def _value(column: sa.Column[Any], i: int, chance: random.Random) -> Any:
    """Something of the column's type, different for every row where the type has room for it."""
    kind = column.type
    if isinstance(kind, sa.JSON):
        return {"number": i, "text": f"Zoë {i}", "list": [None, True, 1.5]}
    if isinstance(kind, sa.Boolean):
        return chance.random() < 0.5
    if isinstance(kind, sa.Uuid):
        return UUID(int=chance.getrandbits(128))
    if isinstance(kind, sa.DateTime):
        at = START + timedelta(minutes=i, microseconds=i)
        return at if kind.timezone else at.replace(tzinfo=None)
    if isinstance(kind, sa.Date):
        return date(2026, 3, 1) + timedelta(days=i % 300)
    if isinstance(kind, sa.LargeBinary):
        return bytes([0, 255, i % 256])
    if isinstance(kind, sa.Integer):
        return chance.choice((i, i % 10, i % 3, 1))
    if isinstance(kind, sa.Numeric):
        return chance.randrange(100) / 4
    if isinstance(kind, sa.String):
        return _text(column, kind, i, chance)
    raise AssertionError(f"{column}: say here what a {kind!r} may hold")


def _text(column: sa.Column[Any], kind: sa.String, i: int, chance: random.Random) -> str:
    if kind.length == 32 and isinstance(kind, sa.CHAR):  # how SQLite keeps a UUID
        return UUID(int=chance.getrandbits(128)).hex
    said = f"{i} {column.name} Zoë 'O\"Brien' \\N %s\n\t{chance.random()}"
    return said[: kind.length]


def _uuid(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
