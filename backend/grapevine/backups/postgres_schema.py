"""What a backup has to know of a PostgreSQL schema: tables, foreign keys, counters."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

TABLES = """
SELECT relname FROM pg_class
WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') ORDER BY relname
"""
COLUMNS = """
SELECT attname FROM pg_attribute WHERE attrelid = quote_ident(%s)::regclass
AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
"""
KEYS = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
ORDER BY conname
"""
COUNTERS = """
SELECT quote_ident(relname), quote_ident(attname),
pg_get_serial_sequence(quote_ident(relname), attname)
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attnum > 0
AND NOT attisdropped AND pg_get_serial_sequence(quote_ident(relname), attname) IS NOT NULL
"""


def tables(connection: Connection) -> list[str]:
    """The names of all tables of the schema."""
    return [name for (name,) in connection.exec_driver_sql(TABLES).all()]


def columns_of(connection: Connection, table: str) -> list[str]:
    """The names of a table's columns, without those that the database computes."""
    return [name for (name,) in connection.exec_driver_sql(COLUMNS, (table,)).all()]


def drop_tables(connection: Connection) -> set[str]:
    """Drop every table of the schema, and say which."""
    names = tables(connection)
    if names:
        quoted = ", ".join(map(connection.dialect.identifier_preparer.quote_identifier, names))
        connection.exec_driver_sql(f"DROP TABLE {quoted}")
    return set(names)


@contextmanager
def without_keys(connection: Connection) -> Iterator[None]:
    """Take the foreign keys away and put them back: rows can then be filled in any order, and
    each key is checked by one look at all of them."""
    keys = connection.exec_driver_sql(KEYS).all()
    for table, name, _ in keys:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    yield
    for table, name, definition in keys:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")


def next_numbers(connection: Connection) -> None:
    """Let every counter go on after the highest number that is in use."""
    for table, column, sequence in connection.exec_driver_sql(COUNTERS).all():
        highest = f"SELECT coalesce(max({column}), 0) FROM {table}"  # noqa: S608 - its own names
        connection.exec_driver_sql(f"SELECT setval('{sequence}', ({highest}) + 1, false)")
