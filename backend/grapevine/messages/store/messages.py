"""Every query about messages; one is seen only while its contact is not in the trash."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview, InterviewContact
from grapevine.kit import trash
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page

from ..rules import Direction, MessageKind
from ..schemas import MessageRead
from ..tables import Message

SORTS = {
    "sent_at": Message.sent_at,
    "created_at": Message.created_at,
    "updated_at": Message.updated_at,
}
COLUMNS = [
    name_column(Contact).label(name) if name == "contact_name" else getattr(Message, name)
    for name in MessageRead.model_fields
]


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """Which messages a list should hold."""

    contact_id: UUID | None = None
    interview_id: UUID | None = None
    referral_id: UUID | None = None
    kind: MessageKind | None = None
    direction: Direction | None = None
    trashed: bool = False


def find_message(session: Session, owner: UUID, message_id: UUID) -> Message:
    """The owner's message with somebody present; raises NotFound."""
    query = _of_people(owner, Message).where(
        col(Message.id) == message_id, col(Message.deleted_at).is_(None)
    )
    message: Message | None = session.execute(query).scalar_one_or_none()
    if message is None:
        raise NotFound()
    return message


def read_message(session: Session, owner: UUID, message_id: UUID) -> Any:
    """A message with the contact's name, as `MessageRead` wants it; raises NotFound."""
    query = _of_people(owner, *COLUMNS).where(
        col(Message.id) == message_id, col(Message.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_messages(
    session: Session, owner: UUID, paging: Paging, wanted: MessageFilter
) -> Page[Any]:
    query = _of_people(owner, *COLUMNS).where(trash.shown(Message, wanted.trashed))
    for name in ("contact_id", "interview_id", "referral_id", "kind", "direction"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Message, name) == value)
    return page(session, query, paging, SORTS, "-sent_at", Message.id)


def interview_of(session: Session, message: Message) -> Interview | None:
    """The interview that a message belongs to, in the trash or not."""
    if message.interview_id is None:
        return None
    query = select(Interview).where(
        Interview.owner_id == message.owner_id, Interview.id == message.interview_id
    )
    return session.exec(query).one_or_none()


def thanks_for(session: Session, interview: Interview) -> list[datetime | None]:
    """For each present person of the interview: when they were first thanked for it, if at all."""
    thanked = and_(
        col(Message.owner_id) == col(InterviewContact.owner_id),
        col(Message.interview_id) == col(InterviewContact.interview_id),
        col(Message.contact_id) == col(InterviewContact.contact_id),
        col(Message.kind) == MessageKind.THANK_YOU,
        col(Message.direction) == Direction.OUT,
        col(Message.deleted_at).is_(None),
    )
    query = (
        select_columns(func.min(Message.sent_at))
        .select_from(InterviewContact)
        .join(Contact, _present(InterviewContact))
        .outerjoin(Message, thanked)
        .where(
            col(InterviewContact.owner_id) == interview.owner_id,
            col(InterviewContact.interview_id) == interview.id,
        )
        .group_by(col(InterviewContact.contact_id))
    )
    return list(session.execute(query).scalars())


def has_thanks(session: Session, interview: Interview) -> bool:
    """Whether anybody was thanked for it, also who does not take part or is in the trash."""
    query = select(Message.id).where(
        Message.owner_id == interview.owner_id,
        Message.interview_id == interview.id,
        Message.kind == MessageKind.THANK_YOU,
        Message.direction == Direction.OUT,
        col(Message.deleted_at).is_(None),
    )
    return session.exec(query.limit(1)).first() is not None


def is_in_trash(session: Session, owner: UUID, message_id: UUID) -> bool:
    query = select(Message.id).where(
        Message.owner_id == owner, Message.id == message_id, col(Message.deleted_at).isnot(None)
    )
    return session.exec(query).first() is not None


def _of_people(owner: UUID, *columns: Any) -> Select[Any]:
    return (
        select_columns(*columns)
        .select_from(Message)
        .join(Contact, _present(Message))
        .where(col(Message.owner_id) == owner)
    )


def _present(table: Any) -> Any:
    """The condition of a join: the contact of a row of `table`, unless it is in the trash."""
    return and_(
        col(Contact.id) == table.contact_id,
        col(Contact.owner_id) == table.owner_id,
        col(Contact.deleted_at).is_(None),
    )
