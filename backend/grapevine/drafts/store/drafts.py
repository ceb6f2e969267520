"""Reading and writing drafts; one is seen only while its contact is not in the trash."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.contacts import Contact, name_column
from grapevine.guard import Purpose
from grapevine.kit import search, trash
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page
from grapevine.kit.room import check_room
from grapevine.messages import Message

from ..schemas import DraftCreate, DraftSummary
from ..tables import Draft

EXCERPT = 200  # characters
SORTS = {"created_at": Draft.created_at, "updated_at": Draft.updated_at}
COMPUTED: dict[str, Any] = {
    "contact_name": name_column(Contact),
    "excerpt": func.substr(col(Draft.text), 1, EXCERPT),
    "sent_message_id": col(Message.id),  # one in the trash was not sent
    "sent_at": col(Message.sent_at),
}
COLUMNS = [
    COMPUTED[name].label(name) if name in COMPUTED else getattr(Draft, name)
    for name in DraftSummary.model_fields
]


@dataclass(frozen=True, slots=True)
class DraftFilter:
    """Which drafts a list should hold; what is None lets all pass."""

    contact_id: UUID | None = None
    interview_id: UUID | None = None
    purpose: Purpose | None = None
    sent: bool | None = None
    q: str | None = None
    trashed: bool = False


def find_draft(session: Session, owner: UUID, draft_id: UUID) -> Draft:
    """The owner's draft to somebody present; raises NotFound."""
    return read_row(session, owner, draft_id)[0]


def read_row(session: Session, owner: UUID, draft_id: UUID) -> tuple[Draft, Contact, Any]:
    """A draft, the person it is to, and the message that it became, if any; raises NotFound."""
    query = _to_people(owner, Draft, Contact, Message).where(
        col(Draft.id) == draft_id, col(Draft.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row[0], row[1], row[2]


def list_drafts(session: Session, owner: UUID, paging: Paging, wanted: DraftFilter) -> Page[Any]:
    query = _to_people(owner, *COLUMNS).where(trash.shown(Draft, wanted.trashed))
    for name in ("contact_id", "interview_id", "purpose"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Draft, name) == value)
    if wanted.sent is not None:
        query = query.where(col(Message.id).isnot(None) == wanted.sent)
    if wanted.q:
        query = query.where(_holds(session, owner, wanted.q))
    return page(session, query, paging, SORTS, "-updated_at", Draft.id)


def add_draft(session: Session, owner: UUID, body: DraftCreate) -> Draft:
    """Keep a draft whose links were checked; raises LimitReached."""
    check_room(session, Draft, owner)
    draft = Draft(**body.model_dump(), owner_id=owner)
    session.add(draft)
    session.flush()
    return draft


def change_draft(session: Session, draft: Draft, changes: dict[str, Any]) -> None:
    draft.sqlmodel_update(changes)
    session.add(draft)
    session.flush()


def sent_message(session: Session, draft: Draft) -> Message | None:
    """The message that was recorded for it, unless that is in the trash."""
    query = select(Message).where(
        Message.owner_id == draft.owner_id,
        Message.id == draft.sent_message_id,
        col(Message.deleted_at).is_(None),
    )
    return session.exec(query).one_or_none()


def _holds(session: Session, owner: UUID, q: str) -> Any:
    """Whether the words stand in the draft, or are the name of whom it is to."""
    people = select(Contact.id).where(
        Contact.owner_id == owner, search.matching(session, owner, Contact, q, names_only=True)
    )
    return or_(search.matching(session, owner, Draft, q), col(Draft.contact_id).in_(people))


def _to_people(owner: UUID, *columns: Any) -> Select[Any]:
    present = and_(
        col(Contact.id) == Draft.contact_id,
        col(Contact.owner_id) == Draft.owner_id,
        col(Contact.deleted_at).is_(None),
    )
    sent = and_(
        col(Message.id) == Draft.sent_message_id,
        col(Message.owner_id) == Draft.owner_id,
        col(Message.deleted_at).is_(None),
    )
    return (
        select_columns(*columns)
        .select_from(Draft)
        .join(Contact, present)
        .outerjoin(Message, sent)
        .where(col(Draft.owner_id) == owner)
    )
