"""Ties: read with the names of both people, and only while neither is in the trash."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_

from grapevine.kit import trash
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page

from ..rules import check_two_people
from ..schemas import TieCreate, TiePatch, TieRead
from ..tables import Contact, Tie
from .contacts import find_contacts
from .names import name_column

FROM, TO = aliased(Contact), aliased(Contact)
NAMES = {"from_name": name_column(FROM), "to_name": name_column(TO)}
COLUMNS = [
    NAMES[name].label(name) if name in NAMES else getattr(Tie, name)
    for name in TieRead.model_fields
]
SORTS = {
    "created_at": Tie.created_at,
    "updated_at": Tie.updated_at,
    "strength": Tie.strength,
}


def _between_people(owner: UUID, *columns: Any) -> Select[Any]:
    query = select_columns(*columns).select_from(Tie).where(col(Tie.owner_id) == owner)
    for end, column in ((FROM, Tie.from_id), (TO, Tie.to_id)):
        present = and_(
            col(end.id) == column, col(end.owner_id) == Tie.owner_id, col(end.deleted_at).is_(None)
        )
        query = query.join(end, present)
    return query


def find_tie(session: Session, owner: UUID, tie_id: UUID) -> Tie:
    """The owner's tie between two present people; raises NotFound."""
    query = _between_people(owner, Tie).where(col(Tie.id) == tie_id, col(Tie.deleted_at).is_(None))
    tie: Tie | None = session.execute(query).scalar_one_or_none()
    if tie is None:
        raise NotFound()
    return tie


def read_tie(session: Session, owner: UUID, tie_id: UUID) -> Any:
    """A tie with both names, as `TieRead` wants it; raises NotFound."""
    query = _between_people(owner, *COLUMNS).where(
        col(Tie.id) == tie_id, col(Tie.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_ties(
    session: Session, owner: UUID, paging: Paging, *, contact_id: UUID | None, trashed: bool
) -> Page[Any]:
    query = _between_people(owner, *COLUMNS).where(trash.shown(Tie, trashed))
    if contact_id:
        query = query.where(or_(Tie.from_id == contact_id, Tie.to_id == contact_id))
    return page(session, query, paging, SORTS, "-created_at", Tie.id)


def add_tie(session: Session, owner: UUID, body: TieCreate) -> Tie:
    """Record that two contacts know each other; raises Invalid, naming the field."""
    check_two_people(body.from_id, body.to_id, "/to_id")
    find_contacts(session, owner, [body.from_id], "/from_id")
    find_contacts(session, owner, [body.to_id], "/to_id")
    tie = Tie(**body.model_dump(), owner_id=owner)
    session.add(tie)
    session.flush()
    return tie


def change_tie(session: Session, tie: Tie, patch: TiePatch) -> Tie:
    tie.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()
    return tie
