"""Taking a debrief back with everything that was recorded with it, and bringing all of it back."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from grapevine.careers import CareerInterest, settle_interest
from grapevine.interviews import (
    InterviewState,
    NotHeld,
    find_interview,
    mark_debriefed,
)
from grapevine.kit.clock import now
from grapevine.kit.rows import Row

from .. import rules, store
from ..tables import Debrief
from .writing import mark


def delete_debrief(session: Session, debrief: Debrief) -> None:
    """Move a debrief and its parts to the trash; the interview wants one again. Whoever was added
    with it stays if anything else leads to them by now."""
    at = now()
    _move(session, debrief, store.parts_of(session, debrief, None), at)
    for contact in store.unused_contacts(session, debrief):
        contact.deleted_at = at
    debrief.deleted_at = at
    session.flush()
    interview = find_interview(session, debrief.owner_id, debrief.interview_id)
    mark_debriefed(session, interview, None, closing_answered=None)


def restore_debrief(session: Session, owner: UUID, debrief_id: UUID) -> None:
    """Bring a debrief back with what went with it; one that is not in the trash stays as it is.
    Raises NotFound, NotHeld, or AlreadyDebriefed if another was written meanwhile."""
    debrief = store.find_trashed_debrief(session, owner, debrief_id)
    if debrief is None:
        return
    interview = find_interview(session, owner, debrief.interview_id)
    if interview.state is not InterviewState.HELD:
        raise NotHeld()
    if store.has_debrief(session, interview):
        raise rules.AlreadyDebriefed()
    gone = debrief.deleted_at
    debrief.deleted_at = None
    _move(session, debrief, store.parts_of(session, debrief, gone), None)
    mark(session, interview, debrief)


def _move(session: Session, debrief: Debrief, rows: list[Row], at: datetime | None) -> None:
    """To the trash, or out of it; the interest of the careers follows."""
    for row in rows:
        row.deleted_at = at
    session.flush()
    careers = {row.career_id for row in rows if isinstance(row, CareerInterest)}
    settle_interest(session, debrief.owner_id, careers)
