"""Counts what the database is asked, to find an endpoint that asks once for each row (N+1)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import FastAPI
from sqlalchemy import event


@contextmanager
def counted(app: FastAPI) -> Iterator[list[str]]:
    """The statements that the application's database is asked meanwhile."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(app.state.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(app.state.engine, "before_cursor_execute", note)
