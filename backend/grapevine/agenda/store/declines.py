"""Who said no lately, and whether they were answered."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Executable, Select, func, or_, select
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewChange, InterviewContact, InterviewState
from grapevine.messages import Direction, Message, MessageKind

from ..rules import DAY, Decline

LATELY = 31 * DAY  # a day more than the rule looks back


def declines(session: Session, owner: UUID, now: datetime) -> tuple[Decline, ...]:
    """The newest no of each person, by message or noted on the interview."""
    reasons = {row.id: row for row in session.execute(_noted(owner, now))}
    newest: dict[UUID, tuple[datetime, Any, str]] = {}
    for who, at, reason in _noes(session, owner, now, reasons):
        if who.id not in newest or newest[who.id][0] < at:
            newest[who.id] = (at, who, reason)
    answers = {row.contact_id: row.at for row in session.execute(_mine(owner, newest))}
    return tuple(
        Decline(
            contact_id=who.id,
            name=who.name,
            at=at,
            interview_id=who.interview_id,
            reason=reason,
            answered_at=answers[who.id] if who.id in answers and answers[who.id] >= at else None,
        )
        for at, who, reason in newest.values()
    )


def _noes(
    session: Session, owner: UUID, now: datetime, reasons: dict[UUID, Any]
) -> Iterator[tuple[Any, datetime, str]]:
    """Each person of an interview that ended without a message, and each message that says no."""
    unsaid = [one.id for one in reasons.values() if not one.by_message]
    talk = InterviewContact
    with_them = _of_people(owner, talk, talk.interview_id).where(col(talk.interview_id).in_(unsaid))
    for who in session.execute(with_them):
        yield who, reasons[who.interview_id].at, reasons[who.interview_id].ended_reason
    said = _of_people(owner, Message, Message.interview_id, Message.sent_at).where(
        col(Message.deleted_at).is_(None),
        or_(col(Message.interview_id).is_(None), col(Message.interview_id).not_in(_met(owner))),
        col(Message.direction) == Direction.IN,
        col(Message.kind) == MessageKind.DECLINE,
        col(Message.sent_at) > now - LATELY,
    )
    for who in session.execute(said):
        reason = reasons[who.interview_id].ended_reason if who.interview_id in reasons else ""
        yield who, who.sent_at, reason


def _met(owner: UUID) -> Select[Any]:
    """Interviews that came about, though somebody may have said no before."""
    return select(col(Interview.id)).where(
        col(Interview.owner_id) == owner,
        col(Interview.state).in_((InterviewState.SCHEDULED, InterviewState.HELD)),
    )


def _noted(owner: UUID, now: datetime) -> Executable:
    """Interviews that were declined lately: when, why, and whether by a message."""
    return (
        select(
            col(Interview.id),
            col(Interview.ended_reason),
            func.max(col(InterviewChange.at)).label("at"),
            func.count(col(InterviewChange.cause_id)).label("by_message"),
        )
        .join(InterviewChange, col(InterviewChange.interview_id) == col(Interview.id))
        .where(
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
            col(Interview.state) == InterviewState.DECLINED,
            col(InterviewChange.owner_id) == owner,
            col(InterviewChange.deleted_at).is_(None),
            col(InterviewChange.to_state) == InterviewState.DECLINED,
            col(InterviewChange.at) > now - LATELY,
        )
        .group_by(col(Interview.id), col(Interview.ended_reason))
    )


def _of_people(owner: UUID, table: Any, *columns: Any) -> Select[Any]:
    """Rows of a table of people who may be written to."""
    return (
        select(col(Contact.id), name_column(Contact).label("name"), *map(col, columns))
        .select_from(table)
        .join(Contact, col(Contact.id) == col(table.contact_id))
        .where(
            col(table.owner_id) == owner,
            col(Contact.owner_id) == owner,
            col(Contact.deleted_at).is_(None),
            col(Contact.forgotten_at).is_(None),
            col(Contact.do_not_contact).is_(False),
        )
    )


def _mine(owner: UUID, people: dict[UUID, Any]) -> Executable:
    """When I last wrote to each of these."""
    return (
        select(col(Message.contact_id), func.max(col(Message.sent_at)).label("at"))
        .where(
            col(Message.owner_id) == owner,
            col(Message.deleted_at).is_(None),
            col(Message.direction) == Direction.OUT,
            col(Message.contact_id).in_(list(people)),
        )
        .group_by(col(Message.contact_id))
    )
