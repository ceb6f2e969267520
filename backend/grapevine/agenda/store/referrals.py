"""Referrals whose outcome the referrer may not know yet, with what was since: in two queries."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, and_, case, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.messages import Direction, Message, MessageKind
from grapevine.referrals import Referral

from ..rules import DAY, Known, Pointed

REMEMBERED = 2 * DAY  # what was told stays in sight, for today's list of what is done


def pointed(
    session: Session, owner: UUID, now: datetime, talked: Mapping[UUID, Known]
) -> tuple[Pointed, ...]:
    """Every referral by somebody who may be written to, and was not told or only just. `talked` has
    when a conversation was held, by person."""
    words = {row.contact_id: row for row in session.execute(_words(owner, now))}
    return tuple(
        _pointed(row, words.get(row.referred_id), talked.get(row.referred_id))
        for row in session.execute(_untold_with_names(owner, now))
    )


def _pointed(row: Any, words: Any, known: Known | None) -> Pointed:
    return Pointed(
        id=row.id,
        referrer_id=row.referrer_id,
        referrer_name=row.referrer_name,
        referred_name=row.referred_name,
        outcome=row.outcome.value,
        given_on=row.given_on,
        changed_at=row.updated_at,
        asked_at=words and words.asked_at,
        heard_at=words and words.heard_at,
        declined_at=words and words.declined_at,
        talked_at=known.talked_at if known else None,
        told_at=row.told_at,
    )


def _untold(owner: UUID, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        col(Referral.owner_id) == owner,
        col(Referral.deleted_at).is_(None),
        or_(col(Referral.told_at).is_(None), col(Referral.told_at) > now - REMEMBERED),
    )


def _untold_with_names(owner: UUID, now: datetime) -> Executable:
    referrer, referred = aliased(Contact), aliased(Contact)
    return (
        select(
            col(Referral.id),
            col(Referral.referrer_id),
            name_column(referrer).label("referrer_name"),
            col(Referral.referred_id),
            name_column(referred).label("referred_name"),
            col(Referral.outcome),
            col(Referral.given_on),
            col(Referral.updated_at),
            col(Referral.told_at),
        )
        .join(referrer, col(referrer.id) == col(Referral.referrer_id))
        .join(referred, col(referred.id) == col(Referral.referred_id))
        .where(
            *_untold(owner, now),
            *_present(owner, referrer),
            *_present(owner, referred),
            col(referrer.do_not_contact).is_(False),
        )
    )


def _present(owner: UUID, person: Any) -> tuple[ColumnElement[bool], ...]:
    return (
        col(person.owner_id) == owner,
        col(person.deleted_at).is_(None),
        col(person.forgotten_at).is_(None),
    )


def _words(owner: UUID, now: datetime) -> Executable:
    """My newest request to each person who was referred, their newest word and their newest no."""
    theirs = col(Message.direction) == Direction.IN
    asks = and_(~theirs, col(Message.kind) == MessageKind.REQUEST)
    declines = and_(theirs, col(Message.kind) == MessageKind.DECLINE)
    at = col(Message.sent_at)
    return (
        select(
            col(Message.contact_id),
            func.max(case((asks, at))).label("asked_at"),
            func.max(case((theirs, at))).label("heard_at"),
            func.max(case((declines, at))).label("declined_at"),
        )
        .where(
            col(Message.owner_id) == owner,
            col(Message.deleted_at).is_(None),
            col(Message.contact_id).in_(
                select(col(Referral.referred_id)).where(*_untold(owner, now))
            ),
        )
        .group_by(col(Message.contact_id))
    )
