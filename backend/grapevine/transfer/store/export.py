"""Everything an account has, table by table, as the bytes of one JSON document.

Derived from the tables themselves, so that a table of a later feature is part of the export
without anybody remembering it; what is left out is named here, with the reason.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Table
from sqlalchemy import select as select_columns
from sqlmodel import Session, SQLModel

from grapevine.kit.clock import now

from ..schemas import FORMAT, VERSION

TABLES_LEFT_OUT = {
    "attempt": "counts under keys that name nobody, so that limits hold",
    "sign_in": "secrets of the server: hashes of the tokens that keep devices signed in",
    "idempotency_key": "answers kept for a day, so that a repeated request has one effect",
    "search_document": "part of the search index, which is made of the other tables",
}
COLUMNS_LEFT_OUT = {
    ("account", "password_hash"): "a secret of the server",
    ("account", "stamp"): "a secret of the server: access tokens carry it",
    ("digest_setting", "secret"): "a secret of the server: the links in letters are made with it",
    ("calendar_feed", "token_hash"): "a secret of the server: who asks with it may read the feed",
}
AT_ONCE = 500  # rows held in memory
STYLE = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC


def exported_tables() -> list[Table]:
    """Every table with rows of an owner, by name, except those left out."""
    return [
        table
        for name, table in sorted(SQLModel.metadata.tables.items())
        if "owner_id" in table.c and name not in TABLES_LEFT_OUT
    ]


def write_export(session: Session, owner: UUID) -> Iterator[bytes]:
    """The document, piece by piece. Keys are in alphabetical order, rows by primary key."""
    account = next(_rows(session, SQLModel.metadata.tables["account"], "id", owner))
    head = {"format": FORMAT, "version": VERSION, "exported_at": now(), "account": account[0]}
    yield _json(head)[:-1] + b',"tables":{'
    for number, table in enumerate(exported_tables()):
        yield (b"," if number else b"") + _json(table.name) + b":["
        for at, rows in enumerate(_rows(session, table, "owner_id", owner)):
            yield (b"," if at else b"") + b",".join(_json(row) for row in rows)
        yield b"]"
    yield b"}}\n"


def _rows(
    session: Session, table: Table, owner_column: str, owner: UUID
) -> Iterator[list[dict[str, Any]]]:
    columns = [
        column
        for name, column in sorted(table.c.items())
        if (table.name, name) not in COLUMNS_LEFT_OUT
    ]
    query = select_columns(*columns).where(table.c[owner_column] == owner)
    found = session.execute(
        query.order_by(*table.primary_key.columns), execution_options={"yield_per": AT_ONCE}
    )
    for some in found.mappings().partitions():
        yield [dict(row) for row in some]


def _json(value: Any) -> bytes:
    return orjson.dumps(value, option=STYLE)
