"""The facts behind R30, for all careers at once, in a fixed number of queries."""

from collections import Counter, defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from grapevine.careers import Career
from grapevine.contacts import Contact
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewState,
    Nature,
)

from ..rules.balance import Heard, missing
from ..rules.words import Polarity
from ..tables import Insight
from .evidence import chains_of

OWNED: tuple[Any, ...] = (Interview, InterviewCareer, InterviewContact, Contact)
HELD: tuple[Any, ...] = (
    col(InterviewCareer.career_id),
    col(Interview.id),
    col(Interview.organization_id),
    col(InterviewContact.contact_id),
    col(Contact.organization_id).label("employer_id"),
)


def balances(session: Session, owner: UUID, career_id: UUID | None) -> list[dict[str, Any]]:
    """How balanced the picture of each career is (or of one), in the order of their titles."""
    careers = select(Career.id).where(Career.owner_id == owner, col(Career.deleted_at).is_(None))
    if career_id:
        careers = careers.where(Career.id == career_id)
    heard = _heard(session, owner)
    return [_balance(one, heard(one)) for one in session.exec(careers.order_by(Career.title_key))]


def _balance(career_id: UUID, heard: Heard) -> dict[str, Any]:
    lacking = missing(heard)
    facts = {name: getattr(heard, name) for name in Heard.__slots__}
    return {"career_id": career_id, **facts, "balanced": not lacking, "missing": lacking}


def _heard(session: Session, owner: UUID) -> Any:
    """What was heard about a career, as a function of its id."""
    said = _said(session, owner)
    chains = chains_of(session, owner)
    interviews: dict[UUID, set[UUID]] = defaultdict(set)
    people: dict[UUID, set[UUID]] = defaultdict(set)
    places: dict[UUID, set[UUID]] = defaultdict(set)
    for row in _held(session, owner):
        interviews[row.career_id].add(row.id)
        people[row.career_id].add(row.contact_id)
        if place := row.organization_id or row.employer_id:
            places[row.career_id].add(place)

    def heard(career_id: UUID) -> Heard:
        return Heard(
            interviews_held=len(interviews[career_id]),
            organizations=len(places[career_id]),
            independent_chains=chains.count(people[career_id]),
            pros=said[career_id, Polarity.PRO],
            cons=said[career_id, Polarity.CON],
            neutrals=said[career_id, Polarity.NEUTRAL],
        )

    return heard


def _held(session: Session, owner: UUID) -> Any:
    """Every person of every held informational interview, by career."""
    query = (
        select_columns(*HELD)
        .join(InterviewCareer, col(InterviewCareer.interview_id) == Interview.id)
        .join(InterviewContact, col(InterviewContact.interview_id) == Interview.id)
        .join(Contact, col(Contact.id) == InterviewContact.contact_id)
        .where(
            *(col(table.owner_id) == owner for table in OWNED),
            col(Interview.state) == InterviewState.HELD,
            col(Interview.nature) == Nature.INFORMATIONAL,
            col(Interview.deleted_at).is_(None),
        )
    )
    return session.execute(query)


def _said(session: Session, owner: UUID) -> Counter[tuple[UUID, Polarity]]:
    query = (
        select(Insight.career_id, Insight.polarity, func.count())
        .where(Insight.owner_id == owner, col(Insight.deleted_at).is_(None))
        .group_by(col(Insight.career_id), col(Insight.polarity))
    )
    found = session.exec(query)
    return Counter({(career, Polarity(said)): count for career, said, count in found})
