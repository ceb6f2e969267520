"""Adding, changing, hiding, restoring. A shipped question gets a row with its first change."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, select

from grapevine.kit import trash
from grapevine.kit.errors import NotFound

from ..rules import (
    MOST_OWN,
    BankFull,
    Entry,
    NotShipped,
    Origin,
    is_open,
    wording_of,
)
from ..schemas import QuestionCreate, QuestionPatch, as_worded
from ..tables import Question
from .reading import entry_of, find_entry


def add_question(session: Session, owner: UUID, body: QuestionCreate) -> Entry:
    """A question of the owner's own; raises BankFull."""
    _check_room(session, owner)
    return _save(session, Question(**as_worded(body), owner_id=owner))


def change_question(session: Session, owner: UUID, entry: Entry, patch: QuestionPatch) -> Entry:
    """Change some fields. A new wording is looked at anew, unless the patch says what it is."""
    changes = patch.model_dump(exclude_unset=True)
    if "text" in changes and changes["text"] != entry.text:
        changes.setdefault("open", is_open(changes["text"]))
    return _change(session, owner, entry, changes)


def as_shipped(session: Session, owner: UUID, entry: Entry) -> Entry:
    """Give up the owner's wording of a shipped question; raises NotShipped."""
    if entry.shipped is None:
        raise NotShipped()
    return _change(session, owner, entry, wording_of(entry.shipped))


def drop_question(session: Session, owner: UUID, entry: Entry) -> None:
    """An own question goes to the trash; a shipped one is hidden."""
    if entry.origin is Origin.SHIPPED:
        _change(session, owner, entry, {"hidden": True})
    else:
        trash.delete(session, row_of(session, owner, entry))


def restore_question(session: Session, owner: UUID, entry_id: UUID) -> Entry:
    """Bring one back from the trash, or show a hidden one; raises NotFound, BankFull."""
    row = session.exec(
        select(Question).where(Question.id == entry_id, Question.owner_id == owner)
    ).one_or_none()
    if row is not None and row.deleted_at is not None:
        _check_room(session, owner)
        row = trash.restore(session, Question, owner, entry_id)
    return _change(session, owner, find_entry(session, owner, entry_id), {"hidden": False})


def row_of(session: Session, owner: UUID, entry: Entry) -> Question:
    """The row of a question; made where there is none yet."""
    if entry.shipped is None or entry.version:
        return trash.find(session, Question, owner, entry.id)
    return Question(**wording_of(entry), id=entry.id, owner_id=owner, shipped_key=entry.shipped.key)


def _change(session: Session, owner: UUID, entry: Entry, changes: dict[str, Any]) -> Entry:
    if all(getattr(entry, name) == value for name, value in changes.items()):
        return entry
    row = row_of(session, owner, entry)
    row.sqlmodel_update({**wording_of(entry), **changes})
    row.edited = entry.shipped is not None and wording_of(row) != wording_of(entry.shipped)
    return _save(session, row)


def _save(session: Session, row: Question) -> Entry:
    session.add(row)
    session.flush()
    entry = entry_of(row)
    if entry is None:
        raise NotFound()
    return entry


def _check_room(session: Session, owner: UUID) -> None:
    own = select(func.count()).where(
        col(Question.owner_id) == owner,
        col(Question.shipped_key).is_(None),
        col(Question.deleted_at).is_(None),
    )
    if session.exec(own).one() >= MOST_OWN:
        raise BankFull()
