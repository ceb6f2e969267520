"""2,000 contacts and 500 interviews: what reading the agenda takes, and in how many statements.

As in `bench.planning`, processor time of this process and of PostgreSQL's is held against the goal.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from grapevine.accounts.store import add_account
from grapevine.agenda import read_agenda
from grapevine.commitments import Commitment
from grapevine.contacts import Contact
from grapevine.contacts.store.changes import make_contact
from grapevine.interviews import Interview, InterviewChange, InterviewContact, InterviewState
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine, writing
from grapevine.messages import Message
from grapevine.methods import MethodChoice
from grapevine.migrating import upgrade
from grapevine.organizations import Organization
from grapevine.referrals import Referral

from .bulk import postgres
from .planning import report

CONTACTS, INTERVIEWS, ORGANIZATIONS, REFERRALS, COMMITMENTS = 2_000, 500, 1_000, 300, 300
MOST = 150  # milliseconds
DAY = timedelta(days=1)
STATES = ("held", "held", "held", "requested", "requested", "scheduled", "declined")


def measure_agenda(folder: Path) -> None:
    """Print what an agenda takes on both databases, by the method that looks at the most."""
    for database in ("sqlite", "postgres"):
        with ExitStack() as stack:
            url, families = f"sqlite:///{folder / 'agenda.db'}", ()
            if database == "postgres":
                url, families = postgres(stack, folder / "agenda")
            upgrade(url)
            engine = open_engine(url)
            stack.callback(engine.dispose)
            owner = _fill(engine)
            with engine.connect() as connection:  # as both do by themselves after a while
                connection.exec_driver_sql("ANALYZE")
                connection.commit()
            print(f"\n{f'agenda, {database}':28}{'CPU ms':>8}{'wall':>8}{'max':>8}")
            report("an agenda", engine, families, partial(_ask, owner), MOST)


def _ask(owner: UUID, session: Session) -> object:
    return read_agenda(session, owner, now())


def _fill(engine: Engine) -> UUID:
    with writing(engine) as session:
        owner = add_account(
            session, email="bench@example.com", password_hash="none", display_name="Bench",
            time_zone="Europe/Berlin",
        ).id  # fmt: skip
        places = [
            Organization(owner_id=owner, name=f"Place {at}", name_key=f"place {at}")
            for at in range(ORGANIZATIONS)
        ]
        session.add_all(places)
        session.add(MethodChoice(owner_id=owner, key="dalton_3b7", changed={}, country="DE"))
        session.flush()
        people = [
            make_contact(owner, {"display_name": f"Person {at}"}, places[at % ORGANIZATIONS])
            for at in range(CONTACTS)
        ]
        session.add_all(people)
        session.flush()
        for at in range(INTERVIEWS):
            _interview(session, owner, people[at], at)
        session.add_all(_around(owner, people))
        session.commit()
        return owner


def _interview(session: Session, owner: UUID, person: Contact, at: int) -> None:
    state, asked = InterviewState(STATES[at % len(STATES)]), now() - (at % 200 + 3) * DAY
    talk = Interview(owner_id=owner, state=state, requested_at=asked, organization_id=None)
    if state is InterviewState.HELD:
        talk.held_at = asked + DAY
    if state is InterviewState.SCHEDULED:
        talk.starts_at, talk.time_zone = now() + (at % 9) * DAY, "Europe/Berlin"
    session.add(talk)
    session.flush()
    both = {"owner_id": owner, "interview_id": talk.id}
    session.add(InterviewContact(**both, contact_id=person.id, position=0))
    for step in (InterviewState.REQUESTED, state):
        session.add(
            InterviewChange(
                **both, from_state=InterviewState.IDENTIFIED, to_state=step, at=asked, before={}
            )
        )
    session.add_all(_messages(both, person, asked, state))


def _messages(
    both: dict[str, UUID], person: Contact, asked: datetime, state: InterviewState
) -> Iterator[Message]:
    said = [("out", "request", 0), ("out", "nudge", 1)]
    if state is not InterviewState.REQUESTED:
        said += [("in", "reply", 2), ("out", "confirm", 2), ("out", "thank_you", 2.5)]
    for direction, kind, later in said:
        yield Message(
            **both, contact_id=person.id, direction=direction, kind=kind, text="Canary. " * 20,
            sent_at=asked + later * DAY,
        )  # fmt: skip


def _around(owner: UUID, people: list[Contact]) -> Iterator[SQLModel]:
    today = now().date()
    for at in range(REFERRALS):
        yield Referral(
            owner_id=owner, referrer_id=people[at].id, referred_id=people[at + 1].id,
            given_on=today - 300 * DAY, outcome="contacted",
        )  # fmt: skip
    for at in range(COMMITMENTS):
        yield Commitment(
            owner_id=owner, contact_id=people[at].id, kind=("advice", "promise")[at % 2],
            text="Read the article about night trains.", state=("open", "done")[at % 3 == 0],
            closed_at=now() if at % 3 == 0 else None,
        )  # fmt: skip
    for at, person in enumerate(people[INTERVIEWS:]):
        yield Message(
            owner_id=owner, contact_id=person.id, direction="out" if at % 20 else "in",
            kind="reply", text="Hello.", sent_at=now() - 5 * DAY,
        )  # fmt: skip
