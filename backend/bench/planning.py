"""A career with 50 interviews ahead and 200 wanted questions: what a plan and a split take.

Processor time of this process and of PostgreSQL's is held against the goal; the time by the clock
stands beside it, for a machine that does other things besides makes it longer.
"""

import statistics
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session

from grapevine.accounts.store import add_account
from grapevine.careers import Career
from grapevine.contacts import Contact
from grapevine.contacts.store.changes import make_contact
from grapevine.insights import Insight
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewQuestion,
    InterviewState,
    find_interview,
)
from grapevine.kit.db import open_engine, reading, writing
from grapevine.kit.topics import Topic
from grapevine.migrating import upgrade
from grapevine.planning import WantedQuestion
from grapevine.planning.actions.proposing import proposal_for
from grapevine.planning.actions.splitting import split_of

from .bulk import postgres
from .processes import cpu_seconds

AHEAD, HELD, QUESTIONS, CLAIMS = 50, 30, 200, 300
MOST = 100  # milliseconds
TIMES = 15
TOPICS = list(Topic)


def measure_planning(folder: Path) -> None:
    """Print what a proposal and a split take, on both databases."""
    for database in ("sqlite", "postgres"):
        with ExitStack() as stack:
            url, families = f"sqlite:///{folder / 'planning.db'}", ()
            if database == "postgres":
                url, families = postgres(stack, folder / "planning")
            upgrade(url)
            engine = open_engine(url)
            stack.callback(engine.dispose)
            owner, career, interview = _fill(engine)
            print(f"\n{f'planning, {database}':28}{'CPU ms':>8}{'wall':>8}{'max':>8}")
            report("a proposal", engine, families, partial(_propose, owner, interview), MOST)
            report("a split", engine, families, partial(_split, owner, career), MOST)


def _propose(owner: UUID, interview: UUID, session: Session) -> object:
    return proposal_for(session, find_interview(session, owner, interview), None)


def _split(owner: UUID, career: UUID, session: Session) -> object:
    return split_of(session, owner, career)


def report(
    name: str, engine: Engine, families: Iterable[int], ask: Callable[[Session], object], most: int
) -> None:
    """Ask many times over, and print the median against the goal, in milliseconds."""
    cpu, wall = [], []
    for _ in range(TIMES):
        before, began = _used(families), time.perf_counter()
        with reading(engine) as session:
            ask(session)
        wall.append((time.perf_counter() - began) * 1000)
        cpu.append((_used(families) - before) * 1000)
    used = statistics.median(cpu)
    verdict = "reached" if used <= most else "NOT reached"
    print(
        f"{name:28}{used:8.1f}{statistics.median(wall):8.1f}{max(wall):8.1f}  {verdict}: {most}",
        flush=True,
    )


def _used(families: Iterable[int]) -> float:
    return time.process_time() + sum(cpu_seconds(*families).values())


def _fill(engine: Engine) -> tuple[UUID, UUID, UUID]:
    """The owner, the career, and one of the interviews that lie ahead."""
    with writing(engine) as session:
        owner = add_account(
            session, email="bench@example.com", password_hash="none", display_name="Bench",
            time_zone="UTC",
        ).id  # fmt: skip
        career = Career(owner_id=owner, title="UX research", title_key="ux research")
        session.add(career)
        session.flush()
        ahead = [_interview(session, owner, career, at, at >= HELD) for at in range(HELD + AHEAD)]
        session.add_all(_wanted(owner, career, at) for at in range(QUESTIONS))
        session.commit()
        return owner, career.id, ahead[-1]


def _interview(session: Session, owner: UUID, career: Career, at: int, ahead: bool) -> UUID:
    person = make_contact(owner, {"display_name": f"Person {at}", "role": "A researcher"})
    state = InterviewState.SCHEDULED if ahead else InterviewState.HELD
    interview = Interview(owner_id=owner, state=state)
    session.add_all([person, interview])
    session.flush()
    both = {"owner_id": owner, "interview_id": interview.id}
    links = [
        InterviewContact(**both, contact_id=person.id, position=0),
        InterviewCareer(**both, career_id=career.id, position=0),
    ]
    questions = [
        InterviewQuestion(
            **both, text=f"What about {at} and {place}?", topic=TOPICS[(at + place) % 13],
            position=place, state="planned" if ahead else "asked", starred=not ahead,
        )
        for place in range(3 if ahead else 6)
    ]  # fmt: skip
    session.add_all([*links, *questions])
    if not ahead:
        session.add_all(_claims(owner, career, person, interview, at))
    session.flush()
    return interview.id


def _claims(
    owner: UUID, career: Career, person: Contact, interview: Interview, at: int
) -> list[Insight]:
    return [
        Insight(
            owner_id=owner, career_id=career.id, contact_id=person.id, interview_id=interview.id,
            topic=TOPICS[(at + number) % 13], text=f"It is like {at} and {number} here.",
            polarity="con", said_on=date(2026, 1, 5),
        )
        for number in range(CLAIMS // HELD)
    ]  # fmt: skip


def _wanted(owner: UUID, career: Career, at: int) -> WantedQuestion:
    return WantedQuestion(
        owner_id=owner, career_id=career.id, text=f"What does number {at} look like?",
        topic=TOPICS[at % 13], position=at,
    )  # fmt: skip
