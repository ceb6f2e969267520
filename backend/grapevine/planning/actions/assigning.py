"""Accepting a split: wanted questions go into the plans of those who shall answer them (R2)."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.careers import find_careers
from grapevine.interviews import (
    Interview,
    InterviewQuestionCreate,
    add_question,
    careers_in,
    require_interview,
)
from grapevine.kit.errors import Invalid

from ..rules.words import MOST
from ..schemas import Assignment, SplitCreate
from ..store import plans
from ..store.ahead import AHEAD
from ..store.wanted import wanted_about
from ..tables import WantedQuestion
from .splitting import split_of

REASON = "Wanted for this career."


def assign(session: Session, owner: UUID, body: SplitCreate) -> dict[str, Any]:
    """Put the questions at the ends of the plans; one that is there already stays as it is. Raises
    Invalid, naming the field, where an interview does not lie ahead, a question is given to two,
    or somebody would get more than six."""
    find_careers(session, owner, [body.career_id], "/career_id")
    known = {one.id: one for one in wanted_about(session, owner, [body.career_id])}
    _check_once(body)
    added: list[UUID] = []
    for number, assignment in enumerate(body.assignments):
        pointer = f"/assignments/{number}"
        interview = _interview(session, owner, body.career_id, assignment, pointer)
        questions = _questions(known, assignment, pointer)
        added += _put(session, interview, questions, pointer)
    return {"added_ids": added, "split": split_of(session, owner, body.career_id)}


def _check_once(body: SplitCreate) -> None:
    seen: set[UUID] = set()
    for number, assignment in enumerate(body.assignments):
        for place, wanted_id in enumerate(assignment.wanted_question_ids):
            if wanted_id in seen:
                pointer = f"/assignments/{number}/wanted_question_ids/{place}"
                raise Invalid(pointer, "Ask each question of one person only.", code="twice")
            seen.add(wanted_id)


def _interview(
    session: Session, owner: UUID, career_id: UUID, assignment: Assignment, pointer: str
) -> Interview:
    pointer = f"{pointer}/interview_id"
    interview = require_interview(session, owner, assignment.interview_id, pointer)
    if interview.state not in AHEAD or career_id not in careers_in(session, interview):
        message = "Choose an interview about this career that lies ahead."
        raise Invalid(pointer, message, code="not_ahead")
    return interview


def _questions(
    known: dict[UUID, WantedQuestion], assignment: Assignment, pointer: str
) -> list[WantedQuestion]:
    for place, wanted_id in enumerate(assignment.wanted_question_ids):
        if wanted_id not in known:
            where = f"{pointer}/wanted_question_ids/{place}"
            raise Invalid(where, "This career has no such wanted question.", code="not_found")
    return [known[one] for one in assignment.wanted_question_ids]


def _put(
    session: Session, interview: Interview, questions: list[WantedQuestion], pointer: str
) -> list[UUID]:
    plan = plans.plan_of(session, interview)
    fresh = [one for one in questions if not plans.holds(plan, one.text, one.bank_question_id)]
    counting = sum(not one.researchable for one in (*plan, *fresh))
    if fresh and counting > MOST:
        message = f"This would make {counting} questions; at most {MOST} fit one conversation."
        raise Invalid(f"{pointer}/wanted_question_ids", message, code="too_many")
    return [add_question(session, interview, _created(one)).id for one in fresh]


def _created(wanted: WantedQuestion) -> InterviewQuestionCreate:
    return InterviewQuestionCreate(
        text=wanted.text, topic=wanted.topic, phase=wanted.phase, depth=wanted.depth,
        open=wanted.open, researchable=wanted.researchable,
        bank_question_id=wanted.bank_question_id, reason=REASON,
    )  # fmt: skip
