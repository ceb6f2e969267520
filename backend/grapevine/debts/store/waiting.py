"""Who was asked for an introduction, or whether they want one, and has not answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.introductions import Answer, Introduction
from grapevine.kit.clock import now
from grapevine.messages import Direction, Message, MessageKind
from grapevine.referrals import Permission, Referral

from ..rules import WaitingKind

ASKED, ABOUT = aliased(Contact), aliased(Contact)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody was asked something about somebody else."""

    kind: WaitingKind
    contact_id: UUID
    name: str
    about: str
    since: datetime
    referral_id: UUID | None = None
    introduction_id: UUID | None = None


def asked_referrers(session: Session, owner: UUID) -> list[Asked]:
    """Who was asked whether their name may be used: since the last time."""
    since = func.max(Message.sent_at).label("since")
    asking = and_(
        col(Message.owner_id) == owner,
        col(Message.referral_id) == col(Referral.id),
        col(Message.contact_id) == col(Referral.referrer_id),
        col(Message.direction) == Direction.OUT,
        col(Message.kind) == MessageKind.INTRODUCTION_REQUEST,
        col(Message.deleted_at).is_(None),
    )
    names: Any = name_column(ASKED), name_column(ABOUT)
    columns: Any = (Referral.id, Referral.referrer_id, Referral.updated_at)
    query: Any = (
        select(*columns, *names, since)
        .outerjoin(Message, asking)
        .where(
            col(Referral.owner_id) == owner,
            col(Referral.deleted_at).is_(None),
            col(Referral.permission) == Permission.ASKED,
        )
        .group_by(*columns, col(ASKED.id), col(ABOUT.id), *names)
    )
    query = _of_present(query, owner, Referral.referrer_id, Referral.referred_id)
    return [
        Asked(WaitingKind.REFERRAL, who, name, about, at or changed_at, referral_id=referral)
        for referral, who, changed_at, name, about, at in session.execute(query)
    ]


def asked_introductions(session: Session, owner: UUID) -> list[Asked]:
    """Who was asked whether they want to be introduced to somebody."""
    query: Any = select(Introduction, name_column(ASKED), name_column(ABOUT)).where(
        col(Introduction.owner_id) == owner,
        col(Introduction.deleted_at).is_(None),
        col(Introduction.made_at).is_(None),
    )
    query = _of_present(query, owner, Introduction.one_id, Introduction.other_id)
    return [asked for row in session.execute(query) for asked in _of_both(*row)]


def _of_both(row: Introduction, one: str, other: str) -> Iterator[Asked]:
    answers = row.one_answer, row.other_answer
    if Answer.REFUSED in answers:
        return
    sides = (
        (row.one_answer, row.one_answered_at, row.one_id, one, other),
        (row.other_answer, row.other_answered_at, row.other_id, other, one),
    )
    for answer, at, who, name, about in sides:
        if answer is Answer.ASKED:
            kind = WaitingKind.INTRODUCTION
            yield Asked(kind, who, name, about, at or now(), introduction_id=row.id)


def _of_present(query: Any, owner: UUID, asked: Any, about: Any) -> Any:
    for person, column in ((ASKED, asked), (ABOUT, about)):
        present = and_(
            col(person.id) == column,
            col(person.owner_id) == owner,
            col(person.deleted_at).is_(None),
            col(person.forgotten_at).is_(None),
        )
        query = query.join(person, present)
    return query
