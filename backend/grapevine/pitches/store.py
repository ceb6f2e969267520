"""Every query about pitches."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.kit import search, trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.paging import Page, Paging, page

from .schemas import PitchCreate, PitchPatch
from .tables import Pitch

SORTS = {
    "title": Pitch.title,
    "created_at": Pitch.created_at,
    "updated_at": Pitch.updated_at,
}


def find_pitch(session: Session, owner: UUID, pitch_id: UUID) -> Pitch:
    """The owner's pitch; raises NotFound."""
    return trash.find(session, Pitch, owner, pitch_id)


def require_pitch(
    session: Session, owner: UUID, pitch_id: UUID, pointer: str = "/pitch_id"
) -> Pitch:
    """The owner's pitch that a body names; raises Invalid, naming the field."""
    try:
        return find_pitch(session, owner, pitch_id)
    except NotFound:
        raise Invalid(pointer, "There is no such pitch.", code="not_found") from None


def list_pitches(
    session: Session, owner: UUID, paging: Paging, *, q: str | None, trashed: bool
) -> Page[Any]:
    query = select(Pitch).where(col(Pitch.owner_id) == owner, trash.shown(Pitch, trashed))
    if q:
        query = query.where(search.matching(session, owner, Pitch, q))
    return page(session, query, paging, SORTS, "created_at", Pitch.id)


def add_pitch(session: Session, owner: UUID, body: PitchCreate) -> Pitch:
    pitch = Pitch(**body.model_dump(), owner_id=owner)
    session.add(pitch)
    session.flush()
    return pitch


def change_pitch(session: Session, pitch: Pitch, patch: PitchPatch) -> Pitch:
    pitch.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()
    return pitch
