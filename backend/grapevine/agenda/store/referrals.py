"""Referrals whose outcome the referrer may not know yet, with what happened since, in one query."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewContact, InterviewState
from grapevine.messages import Direction, Message, MessageKind
from grapevine.referrals import Referral

from ..rules import DAY, Pointed

REMEMBERED = 2 * DAY  # what was told stays in sight, for today's list of what is done


def pointed(session: Session, owner: UUID, now: datetime) -> tuple[Pointed, ...]:
    """Every referral by somebody who may be written to, and was not told or only just."""
    referrer, referred = aliased(Contact), aliased(Contact)
    query = (
        select(
            col(Referral.id),
            col(referrer.id).label("referrer_id"),
            name_column(referrer).label("referrer_name"),
            name_column(referred).label("referred_name"),
            col(Referral.outcome),
            col(Referral.given_on),
            col(Referral.updated_at),
            col(Referral.told_at),
            _newest(owner, referred, Direction.OUT, MessageKind.REQUEST).label("asked_at"),
            _newest(owner, referred, Direction.IN).label("heard_at"),
            _newest(owner, referred, Direction.IN, MessageKind.DECLINE).label("declined_at"),
            _talked(owner, referred).label("talked_at"),
        )
        .join(referrer, col(referrer.id) == col(Referral.referrer_id))
        .join(referred, col(referred.id) == col(Referral.referred_id))
        .where(
            col(Referral.owner_id) == owner,
            col(Referral.deleted_at).is_(None),
            or_(col(Referral.told_at).is_(None), col(Referral.told_at) > now - REMEMBERED),
            *_present(owner, referrer),
            *_present(owner, referred),
            col(referrer.do_not_contact).is_(False),
        )
    )
    return tuple(_pointed(row) for row in session.execute(query))


def _pointed(row: Any) -> Pointed:
    return Pointed(
        id=row.id,
        referrer_id=row.referrer_id,
        referrer_name=row.referrer_name,
        referred_name=row.referred_name,
        outcome=row.outcome.value,
        given_on=row.given_on,
        changed_at=row.updated_at,
        asked_at=row.asked_at,
        heard_at=row.heard_at,
        declined_at=row.declined_at,
        talked_at=row.talked_at,
        told_at=row.told_at,
    )


def _present(owner: UUID, person: Any) -> tuple[ColumnElement[bool], ...]:
    return (
        col(person.owner_id) == owner,
        col(person.deleted_at).is_(None),
        col(person.forgotten_at).is_(None),
    )


def _newest(owner: UUID, person: Any, direction: Direction, kind: MessageKind | None = None) -> Any:
    """When the newest such message was sent."""
    query = select(func.max(col(Message.sent_at))).where(
        col(Message.owner_id) == owner,
        col(Message.contact_id) == col(person.id),
        col(Message.deleted_at).is_(None),
        col(Message.direction) == direction,
    )
    if kind is not None:
        query = query.where(col(Message.kind) == kind)
    return query.correlate(person).scalar_subquery()


def _talked(owner: UUID, person: Any) -> Any:
    query = (
        select(func.max(col(Interview.held_at)))
        .join(InterviewContact, col(InterviewContact.interview_id) == col(Interview.id))
        .where(
            col(Interview.owner_id) == owner,
            col(InterviewContact.owner_id) == owner,
            col(InterviewContact.contact_id) == col(person.id),
            col(Interview.deleted_at).is_(None),
            col(Interview.state) == InterviewState.HELD,
        )
    )
    return query.correlate(person).scalar_subquery()
