"""One request's unit of work: admitted at the gate, one session, one transaction (D1-D3, D14)."""

from collections.abc import Callable
from typing import TypeVar

import anyio
from anyio import CapacityLimiter
from fastapi import Request
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection, Engine, event
from sqlmodel import Session

from .db import CONNECTIONS, reading, writing
from .errors import Overloaded

T = TypeVar("T")
Proof = Callable[[Connection], None]
WAIT_AT_THE_GATE = 10.0  # seconds
PROOF = "proof"


class Gate:
    """Lets in as many requests as there are connections; on SQLite one writer at a time, so that
    writers queue here, in order, instead of polling the file's lock."""

    def __init__(self, *, one_writer: bool) -> None:
        self.all = CapacityLimiter(CONNECTIONS)
        self.writers = CapacityLimiter(1 if one_writer else CONNECTIONS)

    async def enter(self, held: list[CapacityLimiter], *, write: bool) -> None:
        """Wait for a place, noted in `held` until it is released; raises Overloaded after ten
        seconds."""
        for place in (self.writers, self.all) if write else (self.all,):
            try:
                place.acquire_nowait()
            except anyio.WouldBlock:
                await _wait_for(place)
            held.append(place)


async def _wait_for(place: CapacityLimiter) -> None:
    try:
        with anyio.fail_after(WAIT_AT_THE_GATE):
            await place.acquire()
    except TimeoutError:
        raise Overloaded(retry_after=1) from None


class UnitOfWork:
    """Opened by the first dependency that wants the database, so that what is slow and needs no
    transaction (a password's hash) is done before it. Use as an async context manager: leaving it
    normally commits, leaving it with an exception rolls back, unless `finish` was called before."""

    def __init__(self, engine: Engine, gate: Gate, *, write: bool) -> None:
        self._engine, self._gate, self.write = engine, gate, write
        self._held: list[CapacityLimiter] = []
        self._session: Session | None = None
        self._proof: Proof | None = None

    def demand(self, proof: Proof) -> None:
        """Before the first statement of this transaction `proof` looks at its connection, and
        raises what it misses. To be called before the session is opened."""
        if self._session is not None:
            raise RuntimeError("the transaction may have begun without the proof")
        self._proof = proof

    async def session(self) -> Session:
        """The one session of this request."""
        if self._session is None:
            await self._gate.enter(self._held, write=self.write)
            self._session = (writing if self.write else reading)(self._engine)
            self._session.info[PROOF] = self._proof
        return self._session

    def begin(self) -> None:
        """Begin the transaction, and so ask for the proof, even where nothing else is asked."""
        if self._session is not None:
            self._session.connection()

    def finish(self, *, commit: bool) -> None:
        """End the transaction, in the thread that worked in it."""
        session, self._session = self._session, None
        if session is not None:
            _finish(session, commit and self.write)

    async def __aenter__(self) -> "UnitOfWork":
        return self

    async def __aexit__(self, kind: object, *_: object) -> None:
        try:
            if self._session is not None:
                with anyio.CancelScope(shield=True):
                    await run_in_threadpool(self.finish, commit=kind is None)
        finally:
            for place in reversed(self._held):
                place.release()
            self._held.clear()


@event.listens_for(Session, "after_begin")
def _ask_for_the_proof(session: Session, _: object, connection: Connection) -> None:
    proof = session.info.get(PROOF)
    if proof:
        proof(connection)
        session.info[PROOF] = None


async def read_apart(request: Request, look: Callable[[Session], T]) -> T:
    """What `look` finds in a transaction of its own: for what must be known before something slow
    begins, during which nothing may be held."""
    state = request.app.state
    async with UnitOfWork(state.engine, state.gate, write=False) as work:
        return await run_in_threadpool(look, await work.session())


def in_transaction(engine: Engine, work: Callable[[Session], T], *, write: bool) -> T:
    """What `work` makes of a transaction of its own, committed where it writes: for commands, which
    are no requests and pass no gate."""
    session = (writing if write else reading)(engine)
    try:
        found = work(session)
    except BaseException:
        _finish(session, commit=False)
        raise
    _finish(session, commit=write)
    return found


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
