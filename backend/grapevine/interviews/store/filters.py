"""What a list of interviews can be narrowed to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, func, or_
from sqlmodel import Session, col, select

from grapevine.contacts import Contact
from grapevine.kit import search
from grapevine.kit.listing import OWNER

from ..rules import InterviewState
from ..tables import Interview, InterviewCareer, InterviewContact

# When it takes or took place: a conversation on the spot has no agreed start.
STARTS_AT: Any = col(Interview.starts_at)
TAKES_PLACE = func.coalesce(STARTS_AT, col(Interview.held_at))


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

    def given(self) -> dict[str, Any]:
        """The values of `FILTERS`."""
        return {name: getattr(self, name) or None for name in FILTERS}

    def search(self, session: Session, owner: UUID) -> list[ColumnElement[bool]]:
        """The condition of the search, if there is one: interviews whose own words match, or with
        somebody whose words do."""
        if not self.q:
            return []
        people = select(Contact.id).where(
            Contact.owner_id == owner, search.matching(session, owner, Contact, self.q)
        )
        with_them = _with(InterviewContact, col(InterviewContact.contact_id).in_(people))
        return [or_(search.matching(session, owner, Interview, self.q), with_them)]


def _with(table: Any, condition: Any) -> ColumnElement[bool]:
    linked = select(table.interview_id).where(table.owner_id == OWNER, condition)
    return col(Interview.id).in_(linked)


FILTERS: dict[str, Any] = {
    "states": col(Interview.state).in_(bindparam("states", expanding=True)),
    "contact_id": _with(InterviewContact, InterviewContact.contact_id == bindparam("contact_id")),
    "career_id": _with(InterviewCareer, InterviewCareer.career_id == bindparam("career_id")),
    "organization_id": Interview.organization_id == bindparam("organization_id"),
    "since": bindparam("since", type_=STARTS_AT.type) <= TAKES_PLACE,
    "until": bindparam("until", type_=STARTS_AT.type) > TAKES_PLACE,
}
