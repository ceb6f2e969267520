"""What a list of interviews can be narrowed to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_
from sqlmodel import Session, col, select

from grapevine.contacts import Contact
from grapevine.kit import search, trash

from ..rules import InterviewState
from ..tables import Interview, InterviewCareer, InterviewContact

# When it takes or took place: a conversation on the spot has no agreed start.
TAKES_PLACE = func.coalesce(col(Interview.starts_at), col(Interview.held_at))


@dataclass(frozen=True, slots=True)
class Filter:
    """One field per query parameter; those left out let everything pass."""

    states: list[InterviewState] | None = None
    contact_id: UUID | None = None
    career_id: UUID | None = None
    organization_id: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    q: str | None = None
    trashed: bool = False


def conditions(session: Session, owner: UUID, wanted: Filter) -> Iterator[ColumnElement[bool]]:
    """The filter as conditions on `Interview`."""
    yield trash.shown(Interview, wanted.trashed)
    if wanted.states:
        yield col(Interview.state).in_(wanted.states)
    if wanted.contact_id:
        yield _with(InterviewContact, owner, InterviewContact.contact_id == wanted.contact_id)
    if wanted.career_id:
        yield _with(InterviewCareer, owner, InterviewCareer.career_id == wanted.career_id)
    if wanted.organization_id:
        yield col(Interview.organization_id) == wanted.organization_id
    if wanted.since:
        yield wanted.since <= TAKES_PLACE
    if wanted.until:
        yield wanted.until > TAKES_PLACE
    if wanted.q:
        yield _about(session, owner, wanted.q)


def _about(session: Session, owner: UUID, q: str) -> ColumnElement[bool]:
    """Interviews whose own words match, or with somebody whose words do."""
    people = select(Contact.id).where(
        Contact.owner_id == owner, search.matching(session, owner, Contact, q)
    )
    with_them = _with(InterviewContact, owner, col(InterviewContact.contact_id).in_(people))
    return or_(search.matching(session, owner, Interview, q), with_them)


def _with(table: Any, owner: UUID, condition: Any) -> ColumnElement[bool]:
    linked = select(table.interview_id).where(table.owner_id == owner, condition)
    return col(Interview.id).in_(linked)
