"""Attempts are counted exactly, many at once too, and forgotten when they are over."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import time_machine
from sqlalchemy import Engine
from sqlmodel import Session, select

from grapevine.kit.attempts import Attempt, Rate, give_back, prune, take
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine, writing
from grapevine.kit.errors import TooManyRequests

RATE = Rate(burst=5, pause=60, refusal="Five at once, then one a minute.")


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    made = open_engine(database_url)
    yield made
    made.dispose()


@pytest.fixture
def still() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(now(), tick=False) as traveller:
        yield traveller


def let_in(engine: Engine, key: str = "somebody") -> bool:
    try:
        with writing(engine) as session:
            take(session, key, RATE)
            session.commit()
    except TooManyRequests:
        return False
    return True


def keys(engine: Engine) -> list[str]:
    with Session(engine) as session:
        return sorted(session.exec(select(Attempt.key)))


def test_so_many_at_once_then_one_every_pause(engine: Engine, still: time_machine.Traveller):
    assert [let_in(engine) for _ in range(7)] == [True] * 5 + [False] * 2
    assert let_in(engine, "somebody else")
    still.shift(timedelta(seconds=59))
    assert not let_in(engine)
    still.shift(timedelta(seconds=1))
    assert [let_in(engine) for _ in range(2)] == [True, False]
    still.shift(timedelta(minutes=5))
    assert [let_in(engine) for _ in range(6)] == [True] * 5 + [False]


def test_who_has_to_wait_is_told_how_long(engine: Engine, still: time_machine.Traveller):
    while let_in(engine):
        pass
    still.shift(timedelta(seconds=20.5))
    with writing(engine) as session, pytest.raises(TooManyRequests, match="Five at once") as told:
        take(session, "somebody", RATE)
    assert told.value.retry_after == 40


def test_of_many_at_once_not_one_too_many_gets_in(engine: Engine):
    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(lambda _: let_in(engine), range(36))) == RATE.burst


def test_what_was_no_attempt_is_given_back(engine: Engine, still: time_machine.Traveller):
    while let_in(engine):
        pass
    with writing(engine) as session:
        give_back(session, "somebody", RATE)
        session.commit()
    assert [let_in(engine) for _ in range(2)] == [True, False]


def test_what_counts_no_more_is_deleted(engine: Engine, still: time_machine.Traveller):
    let_in(engine, "early")
    still.shift(timedelta(seconds=61))
    let_in(engine, "late")
    with writing(engine) as session:
        prune(session)
        session.commit()
    assert keys(engine) == ["late"]
