"""The interviews about a career that lie ahead, for the splitter."""

from collections import defaultdict
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.contacts import Contact, ContactCareer
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewState,
    Nature,
)

from ..rules.fit import Known

AHEAD = (InterviewState.IDENTIFIED, InterviewState.REQUESTED, InterviewState.SCHEDULED)


class Person(NamedTuple):
    """Somebody whom an interview is with."""

    id: UUID
    display_name: str
    role: str
    known: Known


def interviews_ahead(session: Session, owner: UUID, career_id: UUID) -> list[UUID]:
    """The planned interviews about a career, those that take place first first."""
    query = (
        select_columns(col(Interview.id))
        .join(
            InterviewCareer,
            (col(InterviewCareer.owner_id) == owner)
            & (col(InterviewCareer.interview_id) == col(Interview.id)),
        )
        .where(
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
            col(Interview.state).in_(AHEAD),
            col(Interview.nature) == Nature.INFORMATIONAL,
            col(InterviewCareer.career_id) == career_id,
        )
        .order_by(col(Interview.starts_at).is_(None), col(Interview.starts_at), col(Interview.id))
    )
    return list(session.execute(query).scalars())


def people_of(
    session: Session, owner: UUID, interview_ids: list[UUID], career_id: UUID
) -> dict[UUID, list[Person]]:
    """Who takes part in these interviews, and what is known about them."""
    speaks = ContactCareer
    query = (
        select_columns(
            col(InterviewContact.interview_id), col(Contact.id), col(Contact.display_name),
            col(Contact.role), col(Contact.circle), col(Contact.closeness),
            col(Contact.route_kind), col(Contact.organization_id), col(speaks.career_id),
        )
        .join(
            Contact,
            (col(Contact.owner_id) == owner)
            & (col(Contact.id) == col(InterviewContact.contact_id)),
        )
        .outerjoin(
            speaks,
            (col(speaks.owner_id) == owner)
            & (col(speaks.contact_id) == col(Contact.id))
            & (col(speaks.career_id) == career_id),
        )
        .where(
            col(InterviewContact.owner_id) == owner,
            col(InterviewContact.interview_id).in_(interview_ids),
            col(Contact.deleted_at).is_(None),
        )
        .order_by(col(InterviewContact.position))
    )  # fmt: skip
    found: dict[UUID, list[Person]] = defaultdict(list)
    for interview_id, *person in session.execute(query):
        found[interview_id].append(_person(*person))
    return found


def _person(
    contact_id: UUID, name: str, role: str, circle: Any, closeness: int | None, route: Any,
    organization_id: UUID | None, career_id: UUID | None,
) -> Person:  # fmt: skip
    known = Known(
        role=role,
        circle=str(circle),
        closeness=closeness or 0,
        route_known=route not in (None, "unknown"),
        has_organization=organization_id is not None,
        speaks_to_career=career_id is not None,
    )
    return Person(contact_id, name, role, known)
