"""With whom there was something, and when it was last: in three queries however many they are."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select, tuple_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewChange, InterviewContact, InterviewState
from grapevine.messages import Direction, Message

from ..rules import Known, Word

AHEAD = (InterviewState.REQUESTED, InterviewState.SCHEDULED)


def known(session: Session, owner: UUID) -> tuple[Known, ...]:
    """Everybody with whom something was said or held, or with whom to keep in touch; nobody who
    was forgotten or is in the trash."""
    found: dict[UUID, dict[str, Any]] = {}
    for row in session.execute(_present_people(owner).where(col(Contact.keep_in_touch_days) > 0)):
        _entry(found, row)
    for row in session.execute(_meetings(owner)):
        _entry(found, row).update(
            talked_at=row.talked_at, moved_at=row.moved_at, busy=bool(row.ahead)
        )
    for row in session.execute(_newest_words(owner)):
        _entry(found, row).update(
            last=Word(row.sent_at, row.kind.value, row.direction is Direction.OUT),
            last_interview_id=row.interview_id,
            before=row.kind_before,
        )
    return tuple(Known(**fields) for fields in found.values())


def _entry(found: dict[UUID, dict[str, Any]], row: Any) -> dict[str, Any]:
    return found.setdefault(
        row.id,
        {
            "id": row.id,
            "name": row.name,
            "added_at": row.created_at,
            "cadence_days": row.keep_in_touch_days,
            "do_not_contact": row.do_not_contact,
        },
    )


def _present_people(owner: UUID, *more: Any) -> Select[Any]:
    return select(
        col(Contact.id),
        name_column(Contact).label("name"),
        col(Contact.created_at),
        col(Contact.keep_in_touch_days),
        col(Contact.do_not_contact),
        *more,
    ).where(
        col(Contact.owner_id) == owner,
        col(Contact.deleted_at).is_(None),
        col(Contact.forgotten_at).is_(None),
    )


def _meetings(owner: UUID) -> Select[Any]:
    """Per person: the newest conversation that was held, when one last moved on, and whether one is
    asked for or scheduled."""
    held = case((col(Interview.state) == InterviewState.HELD, col(Interview.held_at)))
    ahead = case((col(Interview.state).in_(AHEAD), 1), else_=0)
    moved = and_(
        col(InterviewChange.owner_id) == col(Interview.owner_id),
        col(InterviewChange.interview_id) == col(Interview.id),
        col(InterviewChange.deleted_at).is_(None),
    )
    met = (
        select(
            col(InterviewContact.contact_id),
            func.max(held).label("talked_at"),
            func.max(col(InterviewChange.at)).label("moved_at"),
            func.max(ahead).label("ahead"),
        )
        .join(Interview, col(Interview.id) == col(InterviewContact.interview_id))
        .outerjoin(InterviewChange, moved)
        .where(
            col(InterviewContact.owner_id) == owner,
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
        )
        .group_by(col(InterviewContact.contact_id))
        .subquery()
    )
    return _present_people(owner, met.c.talked_at, met.c.moved_at, met.c.ahead).join(
        met, met.c.contact_id == col(Contact.id)
    )


def _newest_words(owner: UUID) -> Select[Any]:
    """The newest message with each person, where that can lead to anything, and what kind mine
    before it was. Looked up by what is newer: numbering all messages takes three times as long."""
    newer, before = aliased(Message), aliased(Message)
    met = select(col(InterviewContact.contact_id)).where(col(InterviewContact.owner_id) == owner)
    matters = or_(
        col(Message.direction) == Direction.IN,
        col(Contact.keep_in_touch_days) > 0,
        col(Contact.id).in_(met),
    )
    kind_before = (
        select(case((col(before.direction) == Direction.OUT, col(before.kind))))
        .where(_with_the_same(before), _moment(before) < _moment(Message))
        .order_by(col(before.sent_at).desc(), col(before.id).desc())
        .limit(1)
    )
    return (
        _present_people(
            owner,
            col(Message.direction),
            col(Message.kind),
            col(Message.sent_at),
            col(Message.interview_id),
            kind_before.scalar_subquery().label("kind_before"),
        )
        .join(Message, col(Message.contact_id) == col(Contact.id))
        .where(
            col(Message.owner_id) == owner,
            col(Message.deleted_at).is_(None),
            matters,
            ~exists().where(_with_the_same(newer), _moment(newer) > _moment(Message)),
        )
    )


def _with_the_same(other: Any) -> ColumnElement[bool]:
    """Other messages with the person of a message."""
    return and_(
        col(other.owner_id) == col(Message.owner_id),
        col(other.contact_id) == col(Message.contact_id),
        col(other.deleted_at).is_(None),
    )


def _moment(message: Any) -> Any:
    """What orders messages: two may be of one moment."""
    return tuple_(col(message.sent_at), col(message.id))
