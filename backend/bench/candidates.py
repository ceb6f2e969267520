"""Whom to ask next among 10,000 people who can all speak to the careers: what one answer takes."""

import random
from contextlib import ExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, insert
from sqlmodel import Session

from grapevine.candidates.actions import alternates_to, who_next
from grapevine.careers import Career
from grapevine.contacts import ContactCareer
from grapevine.interviews import Interview, InterviewCareer, InterviewContact, InterviewState
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine, writing
from grapevine.migrating import upgrade
from grapevine.organizations import Organization
from grapevine.referrals import Referral

from .bulk import postgres
from .planning import report
from .town import settle

PEOPLE, KNOWN, CAREERS, INTERVIEWS, REFERRALS = 10_000, 5_000, 3, 200, 500
MOST = 150  # milliseconds


def measure_candidates(folder: Path) -> None:
    """Print what the list and the alternates take, on both databases."""
    for database in ("sqlite", "postgres"):
        with ExitStack() as stack:
            url, families = f"sqlite:///{folder / 'candidates.db'}", ()
            if database == "postgres":
                url, families = postgres(stack, folder / "candidates")
            upgrade(url)
            engine = open_engine(url)
            stack.callback(engine.dispose)
            owner, people = settle(engine, PEOPLE, KNOWN)
            interview = _fill(engine, owner, people)
            print(f"\n{f'candidates, {database}':28}{'CPU ms':>8}{'wall':>8}{'max':>8}")
            ask_next = partial(who_next, owner=owner, career_id=None, most=10)
            ask_instead = partial(alternates_to, owner=owner, interview_id=interview, most=10)
            report("who is next", engine, families, ask_next, MOST)
            report("who instead", engine, families, ask_instead, MOST)


def _fill(engine: Engine, owner: UUID, people: list[UUID]) -> UUID:
    """Everybody can speak to a career or two; some were asked, met or pointed to. Gives an
    interview that was declined."""
    chance = random.Random(7)  # noqa: S311 - the same people every time
    with writing(engine) as session:
        careers = [
            Career(owner_id=owner, title=f"Career {at}", title_key=f"career {at}")
            for at in range(CAREERS)
        ]
        places = [
            Organization(owner_id=owner, name=f"Place {at}", name_key=f"place {at}")
            for at in range(50)
        ]
        session.add_all([*careers, *places])
        session.flush()
        speaking = [
            {"owner_id": owner, "contact_id": one, "career_id": career.id}
            for one in people
            for career in chance.sample(careers, chance.choice((1, 1, 2)))
        ]
        session.execute(insert(ContactCareer), speaking)
        session.add_all(_referral(owner, *chance.sample(people, 2)) for _ in range(REFERRALS))
        talks = [
            _interview(session, owner, one, chance.choice(careers), chance.choice(places).id)
            for one in chance.sample(people, INTERVIEWS)
        ]
        session.commit()
    return talks[-1]


def _referral(owner: UUID, one: UUID, other: UUID) -> Referral:
    today = now().date()
    return Referral(owner_id=owner, referrer_id=one, referred_id=other, given_on=today)


def _interview(session: Session, owner: UUID, one: UUID, career: Career, place: UUID) -> UUID:
    at = now() - timedelta(days=100)
    interview = Interview(
        owner_id=owner, state=InterviewState.DECLINED, requested_at=at, organization_id=place
    )
    session.add(interview)
    session.flush()
    both = {"owner_id": owner, "interview_id": interview.id, "position": 0}
    session.add_all(
        [
            InterviewContact(**both, contact_id=one),
            InterviewCareer(**both, career_id=career.id),
        ]
    )
    session.flush()
    return interview.id
