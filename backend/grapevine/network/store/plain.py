"""Expressions for plain rows: what the driver gives is what is wanted, and nothing converts it."""

from collections.abc import Collection
from typing import Any

import orjson
from sqlalchemy import ColumnElement, String, Text, Uuid, bindparam, cast
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

OWNER = bindparam("owner", type_=Uuid())
IDS = bindparam("ids", type_=String())


class day_of(FunctionElement[str]):  # noqa: N801 - reads as the functions of SQL do
    """The day of an instant in UTC, as ISO text."""

    type = Text()
    inherit_cache = True


class among(FunctionElement[bool]):  # noqa: N801 - as above
    """Whether a column's id is one of `ids`, which is one parameter however many they are: a
    statement with as many marks as ids would be another statement each time."""

    inherit_cache = True


def words_of(ids: Collection[str]) -> str:
    """Ids as the parameter of `among`."""
    return orjson.dumps(list(ids)).decode()


def text_of(column: Any) -> ColumnElement[str]:
    """Any column as the text that the database holds or shows for it."""
    return cast(column, Text)


@compiles(day_of, "sqlite")
def _day_on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    return f"substr({compiler.process(element.clauses, **options)}, 1, 10)"


@compiles(day_of, "postgresql")
def _day_on_postgres(element: Any, compiler: Any, **options: Any) -> str:
    instant = compiler.process(element.clauses, **options)
    return f"CAST(CAST({instant} AT TIME ZONE 'UTC' AS DATE) AS TEXT)"


@compiles(among, "sqlite")
def _among_on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    column, ids = (compiler.process(one, **options) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"  # noqa: S608 - both are compiled


@compiles(among, "postgresql")
def _among_on_postgres(element: Any, compiler: Any, **options: Any) -> str:
    column, ids = (compiler.process(one, **options) for one in element.clauses)
    one_by_one = f"json_array_elements_text(CAST({ids} AS JSON))"
    return f"{column} = ANY (ARRAY(SELECT CAST({one_by_one} AS UUID)))"
