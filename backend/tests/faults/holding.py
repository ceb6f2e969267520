"""Holds something in the database that requests need, from outside the application."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from grapevine.kit.db import is_sqlite, open_engine, writing


@contextmanager
def held(database_url: str, row: str) -> Iterator[None]:
    """A row that nobody else can change; on SQLite nobody can change anything."""
    engine = open_engine(database_url)
    with writing(engine) as session:
        if not is_sqlite(session):
            session.execute(sa.text("SET idle_in_transaction_session_timeout = 0"))
        session.execute(sa.text("UPDATE career SET title = 'Held' WHERE id = :row"), {"row": row})
        yield
    engine.dispose()
