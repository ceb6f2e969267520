"""Pictures of a database, to compare: its schema, and the contents of its tables."""

import hashlib
import re
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from grapevine.kit.search_index import is_search_table

Schema = dict[str, Any]
Contents = dict[str, tuple[int, dict[str, str]]]
TRIGGERS = """
SELECT tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) FROM pg_trigger
WHERE NOT tgisinternal ORDER BY 1
"""
# What is asked about all tables at once, and what is told of each thing there is.
PARTS: dict[str, tuple[str, Callable[[Any], tuple[Any, ...]]]] = {
    "columns": (
        "get_multi_columns",
        lambda c: (c["name"], str(c["type"]), c["nullable"], str(c["default"])),
    ),
    "primary key": ("get_multi_pk_constraint", lambda key: (key["constrained_columns"],)),
    "links": (
        "get_multi_foreign_keys",
        lambda key: (str(key["name"]), key["constrained_columns"], key["referred_table"],
                     key["referred_columns"], str(key["options"])),
    ),
    "unique": ("get_multi_unique_constraints", lambda u: (str(u["name"]), u["column_names"])),
    "checks": (
        "get_multi_check_constraints", lambda c: (str(c["name"]), _plain(c["sqltext"]))
    ),
}  # fmt: skip


def schema_of(engine: sa.Engine) -> Schema:
    """Every table with its columns and constraints, every index and every trigger. The order of
    columns and the spelling of names do not count."""
    with engine.connect() as connection:
        found = sa.inspect(connection)
        tables: Schema = {name: {} for name in found.get_table_names() if not is_search_table(name)}
        for part, (asked, say) in PARTS.items():
            for (_, name), told in getattr(found, asked)().items():
                if name in tables:
                    tables[name][part] = sorted(
                        map(say, told if isinstance(told, list) else [told])
                    )
        sqlite = engine.dialect.name == "sqlite"
        return {**tables, **(_sqlite(connection) if sqlite else _postgres(connection))}


def contents_of(engine: sa.Engine) -> Contents:
    """For each table the number of rows, and for each column a checksum of its values. Of the
    search index only the number of entries."""
    metadata = sa.MetaData()
    with engine.connect() as connection:
        names = sa.inspect(connection).get_table_names()
        plain = {name for name in names if not is_search_table(name)} - {"alembic_version"}
        metadata.reflect(connection, only=sorted(plain))
        found = {table.name: _contents(connection, table) for table in metadata.sorted_tables}
        if "search_document" in plain:
            entries = connection.exec_driver_sql("SELECT count(*) FROM search_index").scalar_one()
            found["search_index"] = (entries, {})
        return found


def in_both(one: Contents, other: Contents) -> Contents:
    """What `one` says about the tables and columns that `other` has too."""
    return {
        name: (rows, {column: sums[column] for column in sums if column in other[name][1]})
        for name, (rows, sums) in one.items()
        if name in other
    }


def _contents(connection: sa.Connection, table: sa.Table) -> tuple[int, dict[str, str]]:
    key = [column for column in table.columns if column.primary_key] or list(table.columns)
    rows = connection.execute(sa.select(table).order_by(*key)).mappings().all()
    return len(rows), {
        column.name: hashlib.sha256(repr([row[column.name] for row in rows]).encode()).hexdigest()
        for column in table.columns
    }


def _sqlite(connection: sa.Connection) -> Schema:
    query = (
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND (type IN ('index', "
        "'trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%') ORDER BY type, name"
    )
    return {f"{kind} {name}": _plain(sql) for kind, name, sql in connection.exec_driver_sql(query)}


def _postgres(connection: sa.Connection) -> Schema:
    indexes = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
    return {
        **{f"index {name}": sql for name, sql in connection.exec_driver_sql(indexes)},
        "triggers": connection.exec_driver_sql(TRIGGERS).scalars().all(),
    }


def _plain(sql: str) -> str:
    return re.sub(r'["\s]+', " ", sql.replace('"', "")).strip()
