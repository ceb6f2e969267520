"""With whom there was something, and when it was last: in three queries however many they are."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, case, func, select
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewChange, InterviewContact, InterviewState
from grapevine.messages import Direction, Message

from ..rules import Known, Word

AHEAD = (InterviewState.REQUESTED, InterviewState.SCHEDULED)


def known(session: Session, owner: UUID) -> tuple[Known, ...]:
    """Everybody with whom something was said or held, or with whom to keep in touch; nobody who is
    not to be contacted, was forgotten, or is in the trash."""
    found: dict[UUID, dict[str, Any]] = {}
    for row in session.execute(_people(owner).where(col(Contact.keep_in_touch_days) > 0)):
        _entry(found, row)
    for row in session.execute(_meetings(owner)):
        _entry(found, row).update(
            talked_at=row.talked_at, moved_at=row.moved_at, busy=bool(row.ahead)
        )
    for row in session.execute(_newest_words(owner)):
        side = "heard" if row.direction is Direction.IN else "said"
        _entry(found, row)[side] = Word(row.sent_at, row.kind.value, row.interview_id)
    return tuple(Known(**fields) for fields in found.values())


def _entry(found: dict[UUID, dict[str, Any]], row: Any) -> dict[str, Any]:
    return found.setdefault(
        row.id,
        {
            "id": row.id,
            "name": row.name,
            "added_at": row.created_at,
            "cadence_days": row.keep_in_touch_days,
        },
    )


def _people(owner: UUID, *more: Any) -> Select[Any]:
    return select(
        col(Contact.id),
        name_column(Contact).label("name"),
        col(Contact.created_at),
        col(Contact.keep_in_touch_days),
        *more,
    ).where(
        col(Contact.owner_id) == owner,
        col(Contact.deleted_at).is_(None),
        col(Contact.forgotten_at).is_(None),
        col(Contact.do_not_contact).is_(False),
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
    return _people(owner, met.c.talked_at, met.c.moved_at, met.c.ahead).join(
        met, met.c.contact_id == col(Contact.id)
    )


def _newest_words(owner: UUID) -> Select[Any]:
    """The newest message of either side with each person."""
    number = func.row_number().over(
        partition_by=(col(Message.contact_id), col(Message.direction)),
        order_by=(col(Message.sent_at).desc(), col(Message.id).desc()),
    )
    newest = (
        select(
            col(Message.contact_id),
            col(Message.direction),
            col(Message.kind),
            col(Message.sent_at),
            col(Message.interview_id),
            number.label("number"),
        )
        .where(col(Message.owner_id) == owner, col(Message.deleted_at).is_(None))
        .subquery()
    )
    columns = newest.c
    return (
        _people(owner, columns.direction, columns.kind, columns.sent_at, columns.interview_id)
        .join(newest, columns.contact_id == col(Contact.id))
        .where(columns.number == 1)
    )
