"""Makes the interviews: who takes part, the plan, and the steps that led to the present state."""

from datetime import datetime
from typing import Any

from grapevine.interviews import (
    MOVED,
    Interview,
    InterviewCareer,
    InterviewChange,
    InterviewContact,
    InterviewQuestion,
    wall_time_of,
)

from ..content.talks_ahead import AHEAD
from ..content.talks_ended import ENDED
from ..content.talks_held import HELD
from .careers import make_interest
from .questions import worded
from .sample import Sample, without

ELSEWHERE = ("with", "about", "added", "steps", "researched", "questions")


def make_talks(sample: Sample) -> None:
    talks = {**HELD, **AHEAD, **ENDED}
    for key, talk in talks.items():
        sample.talks[key] = sample.add(
            Interview, talk["added"], **without(talk, *ELSEWHERE),
            organization_id=sample.people[talk["with"][0]].organization_id,
            pitch_id=sample.pitch_id,
            researched_at=sample.moment(talk.get("researched")),
        )  # fmt: skip
    for key, talk in talks.items():
        _take_part(sample, sample.talks[key], talk)
        _plan(sample, key, talk)
        for state, when, *detail in talk["steps"]:
            sample.steps[key, state] = _step(sample, sample.talks[key], state, when, *detail)
    make_interest(sample)


def _take_part(sample: Sample, interview: Interview, talk: dict[str, Any]) -> None:
    for position, person in enumerate(talk["with"]):
        sample.add(
            InterviewContact, interview_id=interview.id,
            contact_id=sample.people[person].id, position=position,
        )  # fmt: skip
    for position, career in enumerate(talk["about"]):
        sample.add(
            InterviewCareer, interview_id=interview.id,
            career_id=sample.careers[career].id, position=position,
        )  # fmt: skip


def _plan(sample: Sample, key: str, talk: dict[str, Any]) -> None:
    """What was answered was asked; after the conversation the rest was skipped."""
    rest = "skipped" if key in HELD else "planned"
    for position, question in enumerate(talk["questions"]):
        sample.questions[key, position] = sample.add(
            InterviewQuestion, talk["added"], **worded(sample, question),
            interview_id=sample.talks[key].id, position=position,
            state="asked" if "notes" in question else rest,
        )  # fmt: skip


def _step(
    sample: Sample, interview: Interview, state: str, when: str, *detail: Any
) -> InterviewChange:
    """Move an interview, and keep what that overwrote, so that the step can be taken back."""
    at = sample.calendar.moment(when)
    written = _written_by(sample, state, at, *detail)
    change = sample.add(
        InterviewChange, when, interview_id=interview.id,
        from_state=interview.state, to_state=state,
        at=at, reason=written.get("ended_reason", ""),
        before={name: _plain(getattr(interview, name)) for name in MOVED},
    )  # fmt: skip
    interview.sqlmodel_update({**written, "state": change.to_state, "updated_at": at})
    return change


def _written_by(sample: Sample, state: str, at: datetime, detail: Any = None) -> dict[str, Any]:
    """What the steps of a conversation write, by the state that they lead to."""
    if state == "requested":
        return {"requested_at": at}
    if state == "scheduled":
        starts_at, zone = sample.calendar.moment(detail), sample.calendar.zone
        wall_time = wall_time_of(starts_at, zone)
        return {"starts_at": starts_at, "time_zone": zone, "wall_time": wall_time}
    if state == "held":
        return {"held_at": at, "actual_minutes": detail}
    return {"ended_reason": detail or ""}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
