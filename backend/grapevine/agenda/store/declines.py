"""Who said no lately, and whether they were answered."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewChange, InterviewContact, InterviewState
from grapevine.messages import Direction, Message, MessageKind

from ..rules import DAY, Decline

LATELY = 31 * DAY  # a day more than the rule looks back


def declines(session: Session, owner: UUID, now: datetime) -> tuple[Decline, ...]:
    """Each no, by message or noted on the interview, the newest of each person."""
    found: dict[UUID, Decline] = {}
    for query in (_noted(owner, now), _written(owner, now)):
        for row in session.execute(query):
            known = found.get(row.id)
            if known is None or known.at < row.at:
                found[row.id] = Decline(
                    contact_id=row.id,
                    name=row.name,
                    at=row.at,
                    interview_id=row.interview_id,
                    reason=row.reason or "",
                    answered_at=row.answered_at,
                )
    return tuple(found.values())


def _noted(owner: UUID, now: datetime) -> Select[Any]:
    """Interviews that somebody declined, without a message that says so."""
    change, talk = InterviewChange, InterviewContact
    at = col(change.at)
    return (
        _of_people(owner, talk, at, col(talk.interview_id), col(Interview.ended_reason))
        .join(Interview, col(Interview.id) == col(talk.interview_id))
        .join(change, col(change.interview_id) == col(Interview.id))
        .where(
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
            col(Interview.state) == InterviewState.DECLINED,
            col(change.owner_id) == owner,
            col(change.deleted_at).is_(None),
            col(change.to_state) == InterviewState.DECLINED,
            col(change.cause_id).is_(None),
            at > now - LATELY,
        )
    )


def _written(owner: UUID, now: datetime) -> Select[Any]:
    at = col(Message.sent_at)
    return (
        _of_people(owner, Message, at, col(Message.interview_id), col(Interview.ended_reason))
        .outerjoin(
            Interview,
            and_(
                col(Interview.owner_id) == col(Message.owner_id),
                col(Interview.id) == col(Message.interview_id),
            ),
        )
        .where(
            col(Message.deleted_at).is_(None),
            col(Message.direction) == Direction.IN,
            col(Message.kind) == MessageKind.DECLINE,
            at > now - LATELY,
        )
    )


def _of_people(owner: UUID, table: Any, at: Any, interview: Any, reason: Any) -> Select[Any]:
    """Rows of a table of people, with when I wrote to each of them since."""
    mine = aliased(Message)
    answered = (
        select(func.max(col(mine.sent_at)))
        .where(
            col(mine.owner_id) == owner,
            col(mine.contact_id) == col(Contact.id),
            col(mine.deleted_at).is_(None),
            col(mine.direction) == Direction.OUT,
            col(mine.sent_at) >= at,
        )
        .correlate_except(mine)
        .scalar_subquery()
    )
    return (
        select(
            col(Contact.id),
            name_column(Contact).label("name"),
            at.label("at"),
            interview.label("interview_id"),
            reason.label("reason"),
            answered.label("answered_at"),
        )
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
