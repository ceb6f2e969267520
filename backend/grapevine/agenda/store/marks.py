"""What the owner put off or dismissed."""

from datetime import date
from uuid import UUID

from sqlmodel import Session, select

from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound
from grapevine.kit.room import check_room

from ..rules import Mark
from ..tables import AgendaMark


def marks(session: Session, owner: UUID) -> dict[str, Mark]:
    """By the id of the item."""
    query = select(AgendaMark).where(AgendaMark.owner_id == owner)
    return {
        row.key: Mark(snoozed_until=row.snoozed_until, dismissed_at=row.dismissed_at)
        for row in session.exec(query)
    }


def snooze(session: Session, owner: UUID, key: str, until: date | None) -> None:
    """Put an item off until a day or, with None, no longer; raises NotFound where there is nothing
    to take back."""
    mark = _mark(session, owner, key, add=until is not None)
    mark.snoozed_until = until
    _keep(session, mark)


def dismiss(session: Session, owner: UUID, key: str, *, dismissed: bool) -> None:
    """Drop an item, or take that back; raises NotFound where there is nothing to take back."""
    mark = _mark(session, owner, key, add=dismissed)
    mark.dismissed_at = (mark.dismissed_at or now()) if dismissed else None
    _keep(session, mark)


def _mark(session: Session, owner: UUID, key: str, *, add: bool) -> AgendaMark:
    query = select(AgendaMark).where(AgendaMark.owner_id == owner, AgendaMark.key == key)
    found = session.exec(query).one_or_none()
    if found is None and not add:
        raise NotFound()
    if found is None:
        check_room(session, AgendaMark, owner)
    return found or AgendaMark(owner_id=owner, key=key)


def _keep(session: Session, mark: AgendaMark) -> None:
    """A mark that says nothing any more goes."""
    if mark.snoozed_until or mark.dismissed_at:
        session.add(mark)
    elif mark in session:
        session.delete(mark)
    session.flush()
