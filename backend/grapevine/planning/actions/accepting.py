"""Accepting a plan for one conversation."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from grapevine.interviews import (
    Interview,
    InterviewQuestion,
    InterviewQuestionCreate,
    add_question,
)

from ..rules.words import NotAhead
from ..schemas import AcceptanceCreate, AcceptedQuestion
from ..store import plans
from ..store.ahead import AHEAD
from ..store.wanted import check_bank


def accept(session: Session, interview: Interview, body: AcceptanceCreate) -> dict[str, Any]:
    """Replace what is planned and was not asked yet by these questions, in this order. What has
    the same words stays what it is; what was asked, or has notes, stays before the rest. Raises
    NotAhead, Invalid."""
    if interview.state not in AHEAD:
        raise NotAhead()
    for number, question in enumerate(body.questions):
        pointer = f"/questions/{number}/bank_question_id"
        check_bank(session, interview.owner_id, question.bank_question_id, pointer)
    plan = plans.plan_of(session, interview)
    staying = [one for one in plan if plans.was_asked(one)]
    open_to_change = [one for one in plan if not plans.was_asked(one)]
    kept = [plans.same_as(question, open_to_change) for question in body.questions]
    replaced = plans.drop(session, (one for one in open_to_change if one not in kept))
    added = _add(session, interview, body.questions, kept)
    whole = [*staying, *(one for one in added if one not in staying)]
    for position, one in enumerate(whole):
        if one.position != position:
            one.position = position
    session.flush()
    known = {one.id for one in plan}
    return {
        "interview_id": interview.id,
        "questions": whole,
        "added_ids": [one.id for one in whole if one.id not in known],
        "replaced_ids": replaced,
    }


def _add(
    session: Session, interview: Interview, wanted: list[AcceptedQuestion],
    kept: list[InterviewQuestion | None],
) -> list[InterviewQuestion]:  # fmt: skip
    """The questions of the accepted plan, each once."""
    found: dict[UUID, InterviewQuestion] = {}
    texts: set[str] = set()
    for question, known in zip(wanted, kept, strict=True):
        if question.text in texts:
            continue
        texts.add(question.text)
        one = known or add_question(session, interview, _created(question))
        found[one.id] = one
    return list(found.values())


def _created(question: AcceptedQuestion) -> InterviewQuestionCreate:
    return InterviewQuestionCreate(**question.model_dump(exclude_unset=True))
