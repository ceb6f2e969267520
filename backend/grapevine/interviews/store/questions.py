"""The questions of a plan."""

from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.local_keys import made_as
from grapevine.kit.paging import Page, Paging, page
from grapevine.questions import as_worded, is_open, require_entry

from ..rules import MOST_QUESTIONS, TooManyQuestions
from ..schemas.questions import InterviewQuestionCreate, InterviewQuestionPatch
from ..tables import Interview, InterviewQuestion

SORTS = {
    "position": InterviewQuestion.position,
    "created_at": InterviewQuestion.created_at,
    "updated_at": InterviewQuestion.updated_at,
}


def find_question(session: Session, interview: Interview, question_id: UUID) -> InterviewQuestion:
    """A question of this interview; raises NotFound."""
    question = trash.find(session, InterviewQuestion, interview.owner_id, question_id)
    if question.interview_id != interview.id:
        raise NotFound()
    return question


def require_question(
    session: Session, owner: UUID, question_id: UUID, pointer: str = "/question_id"
) -> InterviewQuestion:
    """The owner's question that a body names; raises Invalid, naming the field."""
    try:
        return trash.find(session, InterviewQuestion, owner, question_id)
    except NotFound:
        raise Invalid(pointer, "There is no such question.", code="not_found") from None


def list_questions(
    session: Session, interview: Interview, paging: Paging, *, trashed: bool
) -> Page[Any]:
    query = select(InterviewQuestion).where(
        InterviewQuestion.owner_id == interview.owner_id,
        InterviewQuestion.interview_id == interview.id,
        trash.shown(InterviewQuestion, trashed),
    )
    return page(session, query, paging, SORTS, "position", InterviewQuestion.id)


def add_question(
    session: Session, interview: Interview, body: InterviewQuestionCreate
) -> InterviewQuestion:
    """Put a question at the end of the plan; raises InTrash, TooManyQuestions."""
    named, known = made_as(
        session, InterviewQuestion, interview.owner_id, body.local_key, interview.id
    )
    if known is not None:
        return known
    _check_room(session, interview)
    given = as_worded(body)
    given.pop("local_key")
    _check_bank(session, interview.owner_id, given["bank_question_id"])
    last = session.exec(select(func.max(InterviewQuestion.position)).where(*_of(interview))).one()
    question = InterviewQuestion(
        **given,
        **named,
        owner_id=interview.owner_id,
        interview_id=interview.id,
        position=0 if last is None else last + 1,
    )
    session.add(question)
    session.flush()
    return question


def change_question(
    session: Session, question: InterviewQuestion, patch: InterviewQuestionPatch
) -> InterviewQuestion:
    """Change some fields. A new wording is looked at anew, unless the patch says what it is."""
    changes = patch.model_dump(exclude_unset=True)
    if changes.get("text", question.text) != question.text:
        changes.setdefault("open", is_open(changes["text"]))
    if changes.get("bank_question_id") != question.bank_question_id:
        _check_bank(session, question.owner_id, changes.get("bank_question_id"))
    question.sqlmodel_update(changes)
    session.add(question)
    session.flush()
    return question


def restore_question(
    session: Session, interview: Interview, question_id: UUID
) -> InterviewQuestion:
    """Bring a question back to where it stood; raises NotFound, TooManyQuestions."""
    query = select(InterviewQuestion).where(InterviewQuestion.id == question_id, *_of(interview))
    question = session.exec(query).one_or_none()
    if question is None:
        raise NotFound()
    if question.deleted_at is not None:
        _check_room(session, interview)
    return trash.restore(session, InterviewQuestion, interview.owner_id, question_id)


def order_questions(
    session: Session, interview: Interview, ids: list[UUID]
) -> list[InterviewQuestion]:
    """Give the questions the order of `ids`; raises Invalid unless these are all of them, each
    once. Only questions that move get a new version."""
    query = select(InterviewQuestion).where(
        *_of(interview), col(InterviewQuestion.deleted_at).is_(None)
    )
    known = {question.id: question for question in session.exec(query)}
    if len(ids) != len(known) or set(ids) != set(known):
        message = "Name every question of the plan exactly once. Read the plan again."
        raise Invalid("/ids", message, code="not_the_plan")
    for position, question_id in enumerate(ids):
        if known[question_id].position != position:
            known[question_id].position = position
    session.flush()
    return [known[question_id] for question_id in ids]


def _of(interview: Interview) -> tuple[Any, Any]:
    return (
        InterviewQuestion.owner_id == interview.owner_id,
        InterviewQuestion.interview_id == interview.id,
    )


def _check_room(session: Session, interview: Interview) -> None:
    query = select(func.count()).where(*_of(interview), col(InterviewQuestion.deleted_at).is_(None))
    if session.exec(query).one() >= MOST_QUESTIONS:
        raise TooManyQuestions()


def _check_bank(session: Session, owner: UUID, bank_question_id: UUID | None) -> None:
    if bank_question_id:
        require_entry(session, owner, bank_question_id)
