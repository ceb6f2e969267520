"""Writing a debrief: everything that a conversation left behind, in one transaction."""

from uuid import UUID

from sqlmodel import Session

from grapevine.interviews import (
    Interview,
    InterviewState,
    NotHeld,
    find_interview,
    mark_debriefed,
    require_interview,
)
from grapevine.kit.clock import now

from .. import rules, store
from ..schemas import DebriefCreate, DebriefFields, DebriefPatch
from ..tables import Debrief
from .parts import add_parts


def add_debrief(session: Session, owner: UUID, body: DebriefCreate) -> Debrief:
    """Record a debrief of a held interview with all that came out of it. A refusal of any part
    names it (`/insights/2/career_id`) and leaves nothing."""
    interview = require_interview(session, owner, body.interview_id)
    if interview.state is not InterviewState.HELD:
        raise NotHeld()
    if store.has_debrief(session, interview):
        raise rules.AlreadyDebriefed()
    own = body.model_dump(include=set(DebriefFields.model_fields))
    debrief = Debrief(**own, owner_id=owner, interview_id=interview.id)
    session.add(debrief)
    session.flush()
    debrief.made = add_parts(session, interview, body)
    mark(session, interview, debrief)
    return debrief


def change_debrief(session: Session, debrief: Debrief, patch: DebriefPatch) -> Debrief:
    """Change what was written; what R15 finds is looked at anew."""
    debrief.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.add(debrief)
    session.flush()
    interview = find_interview(session, debrief.owner_id, debrief.interview_id)
    answered = interview.closing_answered
    if answered is not _answered(debrief):
        mark(session, interview, debrief)
    return debrief


def _answered(debrief: Debrief) -> bool:
    return rules.closing_answered(
        debrief.asked_for_names, debrief.asked_permission, debrief.why_not
    )


def mark(session: Session, interview: Interview, debrief: Debrief) -> None:
    """The interview has this debrief, since it has one."""
    at = interview.debriefed_at or now()
    mark_debriefed(session, interview, at, closing_answered=_answered(debrief))
