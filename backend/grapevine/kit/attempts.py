"""Attempts, counted in the database: a limit holds across workers and restarts (T25).

One small row for each who and what, kept only while it matters. It names nobody: its key is a hash
that can't be made, nor tried out, without the server's own key.
"""

import math
import time
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, case, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from .db import is_sqlite
from .errors import TooManyRequests
from .rows import table_of

PRUNED_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, then one every `pause` seconds; `refusal` says so to who has to wait."""

    burst: int
    pause: float
    refusal: str

    @property
    def step(self) -> int:
        """What one attempt costs, in milliseconds."""
        return int(self.pause * 1000)

    @property
    def room(self) -> int:
        """How far ahead of the present the attempts let in may be booked, in milliseconds."""
        return (self.burst - 1) * self.step


class Attempt(SQLModel, table=True):
    """Attempts book one `step` of time each; `due` is the end of what is booked, in milliseconds
    since 1970 (the generic cell rate algorithm). What lies in the past counts no more."""

    key: str = Field(primary_key=True, max_length=32)
    due: int = Field(sa_type=BigInteger, index=True)


def _upsert(session: Session) -> Any:
    if is_sqlite(session):
        from sqlalchemy.dialects import sqlite

        return sqlite.insert
    from sqlalchemy.dialects import postgresql  # heavy

    return postgresql.insert


def take(session: Session, key: str, rate: Rate) -> None:
    """Book one attempt; raises TooManyRequests. A single statement decides, so that of many at once
    not one too many gets in."""
    at, due = _milliseconds(), col(Attempt.due)
    insert: Any = _upsert(session)(_TABLE)
    booked = case((due > at, due), else_=at) + rate.step
    done = session.execute(
        insert.values(key=key, due=at + rate.step)
        .on_conflict_do_update(
            index_elements=["key"], set_={"due": booked}, where=due <= at + rate.room
        )
        .returning(due)
    )
    if done.first() is None:
        free = session.exec(select(due).where(Attempt.key == key)).one() - rate.room
        raise TooManyRequests(rate.refusal, retry_after=max(1, math.ceil((free - at) / 1000)))


def give_back(session: Session, key: str, rate: Rate) -> None:
    """Take an attempt off the books, because it was none."""
    session.execute(update(_TABLE).where(_TABLE.c.key == key).values(due=_TABLE.c.due - rate.step))


def prune(session: Session) -> None:
    """Delete a few of the rows that count no more; what another transaction holds is left to it."""
    past = (
        select(Attempt.key)
        .where(col(Attempt.due) < _milliseconds())
        .order_by(col(Attempt.due))
        .limit(PRUNED_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    gone = list(session.exec(past))
    if gone:
        session.execute(delete(_TABLE).where(_TABLE.c.key.in_(gone)))


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000


_TABLE = table_of(Attempt)
