"""One request's unit of work: admitted at the gate, one session, one transaction (D1-D3, D14)."""

from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import TypeVar

import anyio
from anyio import CapacityLimiter
from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Engine
from sqlmodel import Session

from .db import CONNECTIONS, reading, writing
from .errors import Overloaded

T = TypeVar("T")
WAIT_AT_THE_GATE = 10.0  # seconds


class Gate:
    """Lets in as many requests as there are connections; on SQLite one writer at a time, so that
    writers queue here, in order, instead of polling the file's lock."""

    def __init__(self, *, one_writer: bool) -> None:
        self.all = CapacityLimiter(CONNECTIONS)
        self.writers = CapacityLimiter(1 if one_writer else CONNECTIONS)

    async def enter(self, stack: AsyncExitStack, *, write: bool) -> None:
        """Wait for a place, held until `stack` is closed; raises Overloaded after ten seconds."""
        with anyio.move_on_after(WAIT_AT_THE_GATE) as patience:
            if write:
                await stack.enter_async_context(self.writers)
            await stack.enter_async_context(self.all)
        if patience.cancelled_caught:
            raise Overloaded(retry_after=1)


class UnitOfWork:
    """Opened by the first dependency that wants the database, so that what is slow and needs no
    transaction (a password's hash) is done before it. Use as an async context manager: leaving it
    normally commits, leaving it with an exception rolls back."""

    def __init__(self, engine: Engine, gate: Gate, *, write: bool) -> None:
        self._engine, self._gate, self._write = engine, gate, write
        self._stack = AsyncExitStack()
        self._session: Session | None = None

    async def session(self) -> Session:
        """The one session of this request."""
        if self._session is None:
            await self._gate.enter(self._stack, write=self._write)
            self._session = (writing if self._write else reading)(self._engine)
        return self._session

    async def __aenter__(self) -> "UnitOfWork":
        return self

    async def __aexit__(self, kind: object, *_: object) -> None:
        with anyio.CancelScope(shield=True):
            try:
                if self._session is not None:
                    commit = self._write and kind is None
                    await run_in_threadpool(_finish, self._session, commit)
            finally:
                await self._stack.aclose()


async def read_apart(request: Request, look: Callable[[Session], T]) -> T:
    """What `look` finds in a transaction of its own: for what must be known before something slow
    begins, during which nothing may be held."""
    state = request.app.state
    async with UnitOfWork(state.engine, state.gate, write=False) as work:
        return await run_in_threadpool(look, await work.session())


def _finish(session: Session, commit: bool) -> None:
    """The only commit of the application. After one that failed nobody knows in what state its
    connection is, so it is not used again."""
    try:
        if commit:
            session.commit()
    except BaseException:
        session.invalidate()
        raise
    session.close()
