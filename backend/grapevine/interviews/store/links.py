"""Who takes part in interviews, and which careers they are about."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.careers import Career, find_careers
from grapevine.contacts import Contact, find_contacts
from grapevine.kit.listing import OWNER, ask
from grapevine.organizations import Organization

from ..tables import Interview, InterviewCareer, InterviewContact

IDS: Any = bindparam("ids", expanding=True)  # of interviews
Embedded = dict[UUID, list[dict[str, Any]]]


def set_contacts(session: Session, interview: Interview, ids: Sequence[UUID]) -> bool:
    """Replace who takes part, and say whether somebody is new; raises Invalid if somebody new is
    not the owner's. Who is in the trash may stay."""
    fresh = set(ids) - set(contacts_in(session, interview))
    find_contacts(session, interview.owner_id, fresh, "/contact_ids")
    _replace(session, InterviewContact, "contact_id", interview, ids)
    return bool(fresh)


def set_careers(session: Session, interview: Interview, ids: Sequence[UUID]) -> None:
    """Replace what it is about; raises Invalid if one that is new to it is not the
    owner's. What is in the trash may stay."""
    fresh = set(ids) - set(careers_in(session, interview))
    find_careers(session, interview.owner_id, fresh, "/career_ids")
    _replace(session, InterviewCareer, "career_id", interview, ids)


def contacts_in(session: Session, interview: Interview) -> list[UUID]:
    """The ids of those who take part, the main person first."""
    query = select(InterviewContact.contact_id).where(
        InterviewContact.owner_id == interview.owner_id,
        InterviewContact.interview_id == interview.id,
    )
    return list(session.exec(query.order_by(col(InterviewContact.position))))


def present_in(session: Session, interview: Interview) -> list[UUID]:
    """Those who take part and are not in the trash, the main person first."""
    query = (
        select(InterviewContact.contact_id)
        .join(
            Contact,
            (col(Contact.owner_id) == interview.owner_id)
            & (col(Contact.id) == InterviewContact.contact_id),
        )
        .where(
            InterviewContact.owner_id == interview.owner_id,
            InterviewContact.interview_id == interview.id,
            col(Contact.deleted_at).is_(None),
        )
    )
    return list(session.exec(query.order_by(col(InterviewContact.position))))


def careers_in(session: Session, interview: Interview) -> list[UUID]:
    """The ids of the careers that it is about, the main one first."""
    query = select(InterviewCareer.career_id).where(
        InterviewCareer.owner_id == interview.owner_id,
        InterviewCareer.interview_id == interview.id,
    )
    return list(session.exec(query.order_by(col(InterviewCareer.position))))


def takes_part(session: Session, interview: Interview, contact_id: UUID) -> bool:
    """Whether the contact is one of those whom the interview is with."""
    return contact_id in contacts_in(session, interview)


def _same(table: Any, linked: Any) -> Any:
    """The condition of a join that stays with one owner."""
    return (table.owner_id == OWNER) & (table.id == linked)


PEOPLE = (
    select_columns(
        col(InterviewContact.interview_id), col(Contact.id), col(Contact.display_name),
        col(Contact.role), col(Contact.deleted_at), col(Organization.name),
    )
    .join(Contact, _same(Contact, InterviewContact.contact_id))
    .outerjoin(
        Organization,
        _same(Organization, Contact.organization_id) & col(Organization.deleted_at).is_(None),
    )
    .where(col(InterviewContact.owner_id) == OWNER, col(InterviewContact.interview_id).in_(IDS))
    .order_by(col(InterviewContact.position))
)  # fmt: skip
CAREERS = (
    select_columns(
        col(InterviewCareer.interview_id),
        col(Career.id),
        col(Career.title),
        col(Career.color),
        col(Career.deleted_at),
    )
    .join(Career, _same(Career, InterviewCareer.career_id))
    .where(col(InterviewCareer.owner_id) == OWNER, col(InterviewCareer.interview_id).in_(IDS))
    .order_by(col(InterviewCareer.position))
)


def contacts_of(session: Session, owner: UUID, interview_ids: Iterable[UUID]) -> Embedded:
    """The people of a page of interviews, in one query."""
    asked = {"owner": owner, "ids": list(interview_ids)}
    found: Embedded = {}
    for interview_id, contact_id, name, role, deleted_at, place in ask(session, PEOPLE, asked):
        found.setdefault(interview_id, []).append(
            {
                "id": contact_id, "display_name": name, "role": role,
                "organization_name": place or "", "in_trash": deleted_at is not None,
            }
        )  # fmt: skip
    return found


def careers_of(session: Session, owner: UUID, interview_ids: Iterable[UUID]) -> Embedded:
    """The careers of a page of interviews, in one query."""
    asked = {"owner": owner, "ids": list(interview_ids)}
    found: Embedded = {}
    for interview_id, career_id, title, color, deleted_at in ask(session, CAREERS, asked):
        found.setdefault(interview_id, []).append(
            {"id": career_id, "title": title, "color": color, "in_trash": deleted_at is not None}
        )
    return found


def _replace(
    session: Session, table: Any, column: str, interview: Interview, ids: Sequence[UUID]
) -> None:
    """Write the links anew, in order, each once."""
    session.execute(
        delete(table).where(
            table.owner_id == interview.owner_id, table.interview_id == interview.id
        )
    )
    rows = [
        {
            "owner_id": interview.owner_id, "interview_id": interview.id,
            column: one, "position": position,
        }
        for position, one in enumerate(dict.fromkeys(ids))
    ]  # fmt: skip
    if rows:
        session.execute(insert(table), rows)
