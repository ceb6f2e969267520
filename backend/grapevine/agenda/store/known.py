"""With whom there was something, and when it was last: in three queries however many they are."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, case, func, or_, select
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
            before_was_mine=row.direction_before == Direction.OUT,
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
    """The newest message with each person, and what kind the one before was, where that can lead to
    anything. People are joined before the messages are numbered: outside, PostgreSQL would look for
    each of them anew."""
    order: dict[str, Any] = {
        "partition_by": col(Message.contact_id),
        "order_by": (col(Message.sent_at).desc(), col(Message.id).desc()),
    }
    newest = (
        _present_people(
            owner,
            col(Message.direction),
            col(Message.kind),
            col(Message.sent_at),
            col(Message.interview_id),
            func.lead(col(Message.direction)).over(**order).label("direction_before"),
            func.lead(col(Message.kind)).over(**order).label("kind_before"),
            func.row_number().over(**order).label("number"),
        )
        .join(Message, col(Message.contact_id) == col(Contact.id))
        .where(col(Message.owner_id) == owner, col(Message.deleted_at).is_(None))
        .subquery()
    )
    met = select(col(InterviewContact.contact_id)).where(col(InterviewContact.owner_id) == owner)
    matters = or_(
        newest.c.direction == Direction.IN,
        newest.c.keep_in_touch_days > 0,
        newest.c.id.in_(met),
    )
    return select(newest).where(newest.c.number == 1, matters)
