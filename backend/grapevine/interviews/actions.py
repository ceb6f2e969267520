"""Moving an interview from state to state, undoing the last move, and what later features note."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import touch_contact
from grapevine.kit import trash
from grapevine.kit.clock import now
from grapevine.referrals import ReferralStep, move_referrals, referrals_to, undo_moves

from . import rules, store
from .rules import InterviewState, Mode
from .schemas.steps import CompletionCreate, ScheduleCreate
from .tables import Interview, InterviewChange

# What steps write, and undoing them gives back; with what else a step wrote.
CLOCKS = ("requested_at", "starts_at", "held_at")
MOVED = (*CLOCKS, "time_zone", "wall_time", "actual_minutes", "ended_reason")


def request(
    session: Session, interview: Interview, at: datetime | None, cause_id: UUID | None = None
) -> None:
    """identified -> requested: the person was asked at `at`, or just now."""
    rules.check_past(at, "/requested_at", now())
    _move(session, interview, InterviewState.REQUESTED, cause_id, requested_at=at or now())


def schedule(session: Session, interview: Interview, body: ScheduleCreate) -> None:
    """requested -> scheduled, or another start for what is scheduled (R21, R22)."""
    starts_at = rules.start_of(body.starts_at, body.wall_time, body.time_zone)
    details = body.model_dump(include={"mode", "place", "agreed_minutes"}, exclude_none=True)
    _move(
        session, interview, InterviewState.SCHEDULED,
        starts_at=starts_at,
        time_zone=body.time_zone,
        wall_time=rules.wall_time_of(starts_at, body.time_zone),
        **details,
    )  # fmt: skip


def complete(session: Session, interview: Interview, body: CompletionCreate) -> None:
    """scheduled -> held, or identified -> held on the spot; the people count as touched."""
    rules.check_move(interview.state, InterviewState.HELD)
    held_at = rules.held_moment(interview.starts_at, body.held_at, body.actual_minutes, now())
    _move(
        session, interview, InterviewState.HELD,
        held_at=held_at, actual_minutes=body.actual_minutes,
    )  # fmt: skip
    people = store.contacts_in(session, interview)
    touch_contact(session, interview.owner_id, people, held_at)
    settle_meeting(session, interview)


def end(
    session: Session, interview: Interview, state: InterviewState, reason: str = "",
    cause_id: UUID | None = None,
) -> None:  # fmt: skip
    """It will not take place: declined, no_response or cancelled."""
    _move(session, interview, state, cause_id, reason=reason, ended_reason=reason)


def reopen(session: Session, interview: Interview) -> None:
    """declined, no_response or cancelled -> identified: it begins again, without dates."""
    _move(
        session, interview, InterviewState.IDENTIFIED,
        requested_at=None, starts_at=None, time_zone=None, wall_time=None, ended_reason="",
    )  # fmt: skip


def undo(session: Session, interview: Interview, state: InterviewState) -> None:
    """Take back the last step, which led to `state`; everything it wrote becomes what it was."""
    latest = store.latest_change(session, interview)
    rules.check_undo(
        interview.state if latest else None,
        state,
        debriefed=interview.debriefed_at is not None,
        thanked=interview.thanks_begun,
    )
    if latest:
        _take_back(session, interview, latest)


def undo_caused_by(session: Session, interview: Interview, cause_id: UUID) -> bool:
    """Take back the last step if the message `cause_id` caused it; says whether it did."""
    latest = store.latest_change(session, interview)
    if latest is None or latest.cause_id != cause_id:
        return False
    _take_back(session, interview, latest)
    return True


def settle_meeting(session: Session, interview: Interview) -> None:
    """Whoever pointed to somebody who took part in what was held: that one was met. Done anew when
    who took part changes, when it is in the trash, or was not held after all."""
    undo_moves(session, interview.owner_id, interview.id)
    if interview.state is InterviewState.HELD and interview.deleted_at is None:
        met = referrals_to(session, interview.owner_id, store.contacts_in(session, interview))
        at = interview.held_at or now()
        move_referrals(session, met, ReferralStep.MET, at, interview.id)


def note_research(session: Session, interview: Interview, done: bool) -> None:
    """R26: the research is done (since now, if it was not before), or is not."""
    if done != (interview.researched_at is not None):
        interview.researched_at = now() if done else None
        _save(session, interview)


def began_at(interview: Interview) -> datetime | None:
    """When a held conversation began; None if it is not held."""
    if interview.state is not InterviewState.HELD or interview.held_at is None:
        return None
    lasted = timedelta(minutes=interview.actual_minutes or 0)
    return interview.starts_at or interview.held_at - lasted


def mark_thanked(
    session: Session, interview: Interview, at: datetime | None, *, begun: bool
) -> None:
    """Close the thank-you clock (R6) when everybody was thanked, or open it again with None;
    `begun` says whether anybody was."""
    interview.thanks_begun = begun
    interview.thanked_at = at
    _save(session, interview)


def mark_debriefed(
    session: Session, interview: Interview, at: datetime | None, *, closing_answered: bool | None
) -> None:
    """There is a debrief since `at`, or none any more; `closing_answered` says whether it answers
    what R15 asks."""
    interview.debriefed_at = at
    interview.closing_answered = closing_answered
    _save(session, interview)


def _move(
    session: Session, interview: Interview, state: InterviewState, cause_id: UUID | None = None,
    *, reason: str = "", **written: Any,
) -> None:  # fmt: skip
    """Check the move (R21), keep what it overwrites, and make it. It happened when the request was
    made or the talk was held, however late that is written down."""
    rules.check_move(interview.state, state)
    happened_at = written.get("held_at") or written.get("requested_at") or now()
    change = InterviewChange(
        owner_id=interview.owner_id, interview_id=interview.id,
        from_state=interview.state, to_state=state, at=happened_at, reason=reason,
        before={name: _plain(getattr(interview, name)) for name in (*MOVED, *written)},
        cause_id=cause_id,
    )  # fmt: skip
    session.add(change)
    interview.sqlmodel_update({**written, "state": state})
    store.count_revision(interview)
    _save(session, interview)


def _take_back(session: Session, interview: Interview, change: InterviewChange) -> None:
    before = {name: _revived(name, value) for name, value in change.before.items()}
    interview.sqlmodel_update({**before, "state": change.from_state})
    store.count_revision(interview)
    trash.delete(session, change)
    _save(session, interview)
    if change.to_state is InterviewState.HELD:
        settle_meeting(session, interview)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def _revived(name: str, value: Any) -> Any:
    if name == "mode":
        return Mode(value)
    return datetime.fromisoformat(value) if name in CLOCKS and value else value


def _save(session: Session, interview: Interview) -> None:
    interview.updated_at = now()
    session.add(interview)
    session.flush()
