"""Who can speak to the careers that are weighed, and what there is with them already."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlmodel import Session, col

from grapevine.contacts import Contact, ContactCareer, Standing
from grapevine.interviews import (
    Interview,
    InterviewChange,
    InterviewContact,
    InterviewState,
)
from grapevine.messages import Direction, Message, MessageKind
from grapevine.organizations import Organization

from ..rules import AGAIN_AFTER_DAYS, Talk
from .plain import rows_of, text_of


def speakers(session: Session, owner: UUID, careers: Collection[UUID]) -> list[Any]:
    """Everybody who can speak to one of the careers and may be written to, once for each: contact,
    career, organization, whether I know them, how close, and whether common ground is recorded."""
    query: Any = (
        select(
            text_of(Contact.id),
            text_of(ContactCareer.career_id),
            text_of(Contact.organization_id),
            col(Contact.standing) == Standing.KNOWN,
            col(Contact.closeness),
            col(Contact.common_ground) != "",
        )
        .join(Contact, col(Contact.id) == col(ContactCareer.contact_id))
        .where(
            col(ContactCareer.owner_id) == owner,
            col(ContactCareer.career_id).in_(careers),
            col(Contact.owner_id) == owner,
            may_be_asked(),
        )
    )
    return rows_of(session, query)


def may_be_asked() -> Any:
    """The condition on a contact: not in the trash, and not to be left alone."""
    return col(Contact.deleted_at).is_(None) & col(Contact.do_not_contact).is_(False)


def talks_with(session: Session, owner: UUID) -> dict[Any, list[tuple[Any, Talk]]]:
    """The interviews with each contact, and which they are."""
    moved_at = (
        select(func.max(InterviewChange.at))
        .where(
            col(InterviewChange.owner_id) == owner,
            col(InterviewChange.interview_id) == col(Interview.id),
            col(InterviewChange.deleted_at).is_(None),
        )
        .scalar_subquery()
    )
    query: Any = (
        select(
            text_of(InterviewContact.contact_id).label("contact_id"),
            text_of(Interview.id).label("id"),
            col(Interview.state),
            func.coalesce(moved_at, Interview.held_at, Interview.created_at).label("at"),
        )
        .join(Interview, col(Interview.id) == col(InterviewContact.interview_id))
        .where(
            col(InterviewContact.owner_id) == owner,
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
        )
    )
    found: dict[Any, list[tuple[Any, Talk]]] = defaultdict(list)
    for row in session.execute(query):
        found[row.contact_id].append((row.id, Talk(row.state.value, row.at)))
    return found


def refusals(session: Session, owner: UUID, now: datetime) -> dict[Any, Talk]:
    """Who said no lately, in whatever connection."""
    query: Any = select(
        text_of(Message.contact_id).label("contact_id"), col(Message.sent_at)
    ).where(
        col(Message.owner_id) == owner,
        col(Message.sent_at) > now - timedelta(days=AGAIN_AFTER_DAYS),
        col(Message.direction) == Direction.IN,
        col(Message.kind) == MessageKind.DECLINE,
        col(Message.deleted_at).is_(None),
    )
    declined = InterviewState.DECLINED.value
    return {row.contact_id: Talk(declined, row.sent_at) for row in session.execute(query)}


def described(session: Session, owner: UUID, ids: Collection[UUID]) -> dict[UUID, Any]:
    """A few contacts, as they are shown; an organization in the trash is hidden."""
    query: Any = (
        select(
            col(Contact.id), col(Contact.display_name), col(Contact.role), col(Contact.place),
            col(Contact.standing), col(Contact.closeness),
            col(Organization.id).label("organization_id"),
            func.coalesce(Organization.name, "").label("organization_name"),
        )
        .outerjoin(
            Organization,
            (col(Organization.id) == col(Contact.organization_id))
            & (col(Organization.owner_id) == owner)
            & col(Organization.deleted_at).is_(None),
        )
        .where(col(Contact.owner_id) == owner, col(Contact.id).in_(ids))
    )  # fmt: skip
    return {row.id: row for row in session.execute(query)}
