"""The database: how it is opened, and the one rule - one request, one transaction (D1-D3)."""

import re
import time
from typing import Annotated, Any

from fastapi import Depends, Request
from sqlalchemy import Connection, Engine, event
from sqlalchemy import create_engine as sa_create_engine
from sqlalchemy.exc import DisconnectionError
from sqlmodel import Session

SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # an acknowledged note survives a power cut
    "foreign_keys=ON",
    "busy_timeout=10000",
    "secure_delete=ON",  # what was deleted is overwritten, not just unlinked (D17)
    "cache_size=-512",  # KiB of each connection; the system keeps the file's pages anyway
)
# Every question is short: compiling it would take longer than answering it.
POSTGRES_OPTIONS = (
    "-c statement_timeout=10s -c lock_timeout=5s -c idle_in_transaction_session_timeout=15s "
    "-c jit=off"
)
POSTGRES_WAIT = 5  # seconds for a connection, which is no longer than anybody waits at the gate
CONNECTIONS = 16
IDLE = 1.0  # seconds after which a connection is asked for a sign of life before it is used


def open_engine(url: str) -> Engine:
    """An engine for an SQLite or PostgreSQL address. As many connections as requests are let in
    at once, never more: a request waits at the gate, not inside the pool (D14)."""
    common: dict[str, Any] = {
        "pool_size": CONNECTIONS,
        "max_overflow": 0,
        "pool_use_lifo": True,  # the connection used last has its pages and statements at hand
        "hide_parameters": True,
    }
    if url.startswith("sqlite"):
        engine = sa_create_engine(url, connect_args={"check_same_thread": False}, **common)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    url = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)
    how = {"options": POSTGRES_OPTIONS, "connect_timeout": POSTGRES_WAIT}
    engine = sa_create_engine(url, connect_args=how, **common)
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", _ask_if_idle(engine))
    return engine


def writing(engine: Engine) -> Session:
    """A session whose transaction may write. On SQLite it takes the write lock at once: a read
    lock that is upgraded later fails instead of waiting."""
    return Session(engine.execution_options(write=True), expire_on_commit=False)


def reading(engine: Engine) -> Session:
    """A session that only reads. On PostgreSQL each of its statements sees what is committed then,
    as in any transaction of its usual kind; without one it saves BEGIN and ROLLBACK, which cost as
    much as a short question. On SQLite all see the same moment."""
    if engine.dialect.name != "sqlite":
        engine = engine.execution_options(isolation_level="AUTOCOMMIT")
    return Session(engine, expire_on_commit=False, autoflush=False)


def is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _note_use(_: Any, record: Any) -> None:
    record.info["used_at"] = time.monotonic()


def _ask_if_idle(engine: Engine) -> Any:
    """Replace a connection that was cut while it lay idle. One that was in use a moment ago is not
    asked: the answer would cost as much as the question that follows."""

    def ask(connection: Any, record: Any, _: Any) -> None:
        if time.monotonic() - record.info.get("used_at", 0) < IDLE:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error

    return ask


def _prepare_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy, not the driver, says BEGIN
    for pragma in SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get("write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


async def _session(request: Request) -> Session:
    session: Session = await request.state.work.session()
    return session


# The session of this request. `kit.work` opens it and commits it before the answer leaves; nothing
# else in the application commits.
Db = Annotated[Session, Depends(_session)]
