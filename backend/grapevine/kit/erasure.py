"""Erasing for good: everything of one owner, kept answers, what deleting leaves on disk (D17)."""

from uuid import UUID

import structlog
from fastapi import Request, Response
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Column, Engine, Table, delete, text
from sqlmodel import Session, SQLModel, col, select

from .db import is_sqlite
from .idempotency import IdempotencyKey
from .routing import Handler, TransactionRoute
from .search_index import INDEX
from .work import UnitOfWork

ACCOUNT = "account"
REWRITE = f"INSERT INTO {INDEX} ({INDEX}) VALUES ('optimize')"  # noqa: S608 - a constant of ours
log = structlog.get_logger()


class ErasingRoute(TransactionRoute):
    """A route that erases: before its answer leaves, SQLite's log is emptied too. PostgreSQL does
    this in its own time, and lets nobody hurry it inside a transaction."""

    def get_route_handler(self) -> Handler:
        handle = super().get_route_handler()

        async def erased(request: Request) -> Response:
            response = await handle(request)
            state = request.app.state
            if state.engine.dialect.name == "sqlite":
                async with UnitOfWork(state.engine, state.gate, write=True) as place:
                    await place.session()  # no other request writes meanwhile
                    await run_in_threadpool(_empty_the_log, state.engine)
            return response

        return erased


def owner_column(table: Table) -> "Column[UUID] | None":
    """The column that says whose a row is: `owner_id`, or whatever links to the account."""
    if table.name == ACCOUNT:
        return table.c.id
    if "owner_id" in table.c:
        return table.c.owner_id
    links = (key.parent for key in table.foreign_keys if key.column.table.name == ACCOUNT)
    return next(links, None)


def erase_owner(session: Session, owner: UUID) -> None:
    """Delete every row of an owner, those of the account last. The tables are found, not listed,
    so that one of a later feature can't be forgotten."""
    for table in reversed(SQLModel.metadata.sorted_tables):
        column = owner_column(table)
        if column is not None:
            session.execute(delete(table).where(column == owner))
    session.expire_all()
    rebuild_index(session)


def erase_answers(session: Session, owner: UUID, words: set[str]) -> None:
    """Delete the answers kept for repeated requests that hold any of these words as they stand.
    A key without an answer yet belongs to the request that erases."""
    wanted = [word.encode() for word in words]
    kept = select(IdempotencyKey.key, IdempotencyKey.body).where(
        IdempotencyKey.owner_id == owner, IdempotencyKey.status > 0
    )
    told = [key for key, body in session.exec(kept) if any(word in body for word in wanted)]
    session.execute(
        delete(IdempotencyKey).where(
            col(IdempotencyKey.owner_id) == owner, col(IdempotencyKey.key).in_(told)
        )
    )


def rebuild_index(session: Session) -> None:
    """Rewrite the search index without what was deleted from it. SQLite only marks deleted words
    until it happens to merge them; PostgreSQL deletes them with their rows."""
    if is_sqlite(session):
        session.execute(text(REWRITE))


def _empty_the_log(engine: Engine) -> None:
    """Move everything into the database file and cut the log to nothing. Waits for those who are
    reading; if one of them takes too long, the next erasure or a stop of the server does it."""
    connection = engine.raw_connection()
    try:
        busy = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.close()
    if busy:
        log.warning("log_not_emptied")
