"""Whom the owner asked lately, in a fixed number of queries (R46)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func

from grapevine.contacts import Contact
from grapevine.interviews import Interview, InterviewContact, InterviewState
from grapevine.kit.clock import now

from ..rules import ASKING, UNANSWERED_DAYS, Ask, Asks, Direction, Fatigue
from ..tables import Message

ANSWERED = {InterviewState.SCHEDULED, InterviewState.HELD, InterviewState.DECLINED}


def asked_lately(
    session: Session, owner: UUID, contact_ids: Iterable[UUID]
) -> dict[UUID, list[Fatigue]]:
    """R46: for each of these contacts why asking them now would be too often; nothing where it
    would not. Four queries, however many they are."""
    asks = asks_of(session, owner)
    query = select_columns(col(Contact.id), col(Contact.organization_id)).where(
        col(Contact.owner_id) == owner, col(Contact.id).in_(list(contact_ids))
    )
    return {contact: asks.fatigue(contact, place) for contact, place in session.execute(query)}


def asks_of(session: Session, owner: UUID) -> Asks:
    """Whom the owner asked lately: by messages, and by steps of interviews without one."""
    at = now()
    since = at - timedelta(days=UNANSWERED_DAYS)
    heard = _heard(session, owner, since)
    said = _by_messages(session, owner, since)
    written = {(row.contact_id, row.interview_id) for row in said}
    stepped = [
        row
        for row in _by_steps(session, owner, since)
        if (row.contact_id, row.interview_id) not in written
    ]
    return Asks((_ask(row, heard) for row in (*said, *stepped)), at)


def _ask(row: Any, heard: dict[UUID, datetime]) -> Ask:
    word = heard.get(row.contact_id)
    answered = row.state in ANSWERED or (word is not None and word >= row.at)
    return Ask(row.contact_id, row.organization_id, row.at, answered)


def _by_messages(session: Session, owner: UUID, since: datetime) -> list[Any]:
    query: Any = (
        select_columns(
            col(Message.contact_id), col(Contact.organization_id),
            col(Message.sent_at).label("at"), col(Message.interview_id), col(Interview.state),
        )
        .join(Contact, _same(Contact, Message.contact_id, owner))
        .outerjoin(Interview, _same(Interview, Message.interview_id, owner))
        .where(
            col(Message.owner_id) == owner,
            col(Message.sent_at) > since,
            col(Message.direction) == Direction.OUT,
            col(Message.kind).in_(ASKING),
            col(Message.deleted_at).is_(None),
        )
    )  # fmt: skip
    return list(session.execute(query))


def _by_steps(session: Session, owner: UUID, since: datetime) -> list[Any]:
    query: Any = (
        select_columns(
            col(InterviewContact.contact_id), col(Contact.organization_id),
            col(Interview.requested_at).label("at"), col(Interview.id).label("interview_id"),
            col(Interview.state),
        )
        .join(InterviewContact, col(InterviewContact.interview_id) == col(Interview.id))
        .join(Contact, _same(Contact, InterviewContact.contact_id, owner))
        .where(
            col(Interview.owner_id) == owner,
            col(InterviewContact.owner_id) == owner,
            col(Interview.requested_at) > since,
            col(Interview.deleted_at).is_(None),
        )
    )  # fmt: skip
    return list(session.execute(query))


def _heard(session: Session, owner: UUID, since: datetime) -> dict[UUID, datetime]:
    """When each contact last said something."""
    query: Any = (
        select_columns(col(Message.contact_id), func.max(Message.sent_at).label("at"))
        .where(
            col(Message.owner_id) == owner,
            col(Message.sent_at) > since,
            col(Message.direction) == Direction.IN,
            col(Message.deleted_at).is_(None),
        )
        .group_by(col(Message.contact_id))
    )
    return {row.contact_id: row.at for row in session.execute(query)}


def _same(table: Any, linked: Any, owner: UUID) -> Any:
    """The condition of a join that stays with one owner."""
    return and_(col(table.id) == linked, col(table.owner_id) == owner)
