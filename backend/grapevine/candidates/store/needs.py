"""What the careers that are weighed still lack (R30), and whom they were heard from."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from grapevine.careers import Career, CareerStatus
from grapevine.contacts import Contact
from grapevine.insights import ENOUGH_INTERVIEWS, Chains, balances
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewState,
    Nature,
)
from grapevine.referrals import Referral

from ..rules import Need
from .plain import rows_of, text_of

WEIGHED = (CareerStatus.EXPLORING, CareerStatus.SHORTLISTED)


def weighed_careers(session: Session, owner: UUID, career_id: UUID | None) -> list[Any]:
    """The careers that are explored or shortlisted (or one of them), the latter first."""
    query: Any = select(
        text_of(Career.id).label("id"), col(Career.title), col(Career.color), col(Career.status),
        col(Career.interest),
    ).where(
        col(Career.owner_id) == owner,
        col(Career.deleted_at).is_(None),
        col(Career.status).in_(WEIGHED),
    )  # fmt: skip
    if career_id:
        query = query.where(col(Career.id) == career_id)
    found = list(session.execute(query.order_by(col(Career.title_key))))
    return sorted(found, key=lambda row: row.status is not CareerStatus.SHORTLISTED)


def lacking(session: Session, owner: UUID, career_id: UUID | None) -> dict[UUID, dict[str, Any]]:
    """R30: what each career lacks, by its id."""
    return {one["career_id"]: one for one in balances(session, owner, career_id)}


def needs_of(
    session: Session, owner: UUID, careers: list[Any], lacks: dict[Any, dict[str, Any]],
    pairs: list[tuple[Any, Any]],
) -> dict[Any, Need]:  # fmt: skip
    """What each career needs; `pairs` are the referrals: who referred, who was referred."""
    places: dict[Any, set[Any]] = defaultdict(set)
    people: dict[Any, set[Any]] = defaultdict(set)
    for row in _held(session, owner):
        people[row.career_id].add(row.contact_id)
        if place := row.organization_id or row.employer_id:
            places[row.career_id].add(place)
    chained = _chained(pairs)
    return {
        row.id: _need(row, lacks[UUID(row.id)], places[row.id], chained(people[row.id]))
        for row in careers
    }


def _need(row: Any, lack: dict[str, Any], places: set[Any], chained: frozenset[Any]) -> Need:
    codes = {one.code for one in lack["missing"]}
    return Need(
        interviews=max(0, ENOUGH_INTERVIEWS - lack["interviews_held"]),
        organizations="organizations" in codes,
        chains="chains" in codes,
        con="con" in codes,
        shortlisted=row.status is CareerStatus.SHORTLISTED,
        interest=row.interest,
        places=frozenset(places),
        chained=chained,
    )


def _chained(pairs: list[tuple[Any, Any]]) -> Any:
    """Everybody of the chains of some people (R31), as a function of these people."""
    chains = Chains(pairs)
    everybody = {one for pair in pairs for one in pair}

    def chained(people: set[Any]) -> frozenset[Any]:
        heard = {chains.head_of(one) for one in people}
        return frozenset([*people, *(one for one in everybody if chains.head_of(one) in heard)])

    return chained


def _held(session: Session, owner: UUID) -> Any:
    """Every person of every held informational interview, by career."""
    query: Any = (
        select(
            text_of(InterviewCareer.career_id).label("career_id"),
            text_of(InterviewContact.contact_id).label("contact_id"),
            text_of(Interview.organization_id).label("organization_id"),
            text_of(Contact.organization_id).label("employer_id"),
        )
        .join(Interview, col(Interview.id) == col(InterviewCareer.interview_id))
        .join(InterviewContact, col(InterviewContact.interview_id) == col(Interview.id))
        .join(Contact, col(Contact.id) == col(InterviewContact.contact_id))
        .where(
            *(
                col(table.owner_id) == owner
                for table in (InterviewCareer, Interview, InterviewContact, Contact)
            ),
            col(Interview.state) == InterviewState.HELD,
            col(Interview.nature) == Nature.INFORMATIONAL,
            col(Interview.deleted_at).is_(None),
        )
    )
    return session.execute(query)


def referral_pairs(session: Session, owner: UUID) -> list[tuple[Any, Any]]:
    """Who referred whom, of all referrals that are not in the trash."""
    query: Any = select(text_of(Referral.referrer_id), text_of(Referral.referred_id)).where(
        col(Referral.owner_id) == owner, col(Referral.deleted_at).is_(None)
    )
    return rows_of(session, query)
