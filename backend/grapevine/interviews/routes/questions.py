"""HTTP for the questions of a plan."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends

from grapevine.kit import trash
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from .. import store
from ..schemas.questions import (
    InterviewQuestionCreate,
    InterviewQuestionOrder,
    InterviewQuestionPatch,
    InterviewQuestionRead,
)
from ..tables import InterviewQuestion
from .base import OwnInterview, router


def own_question(db: Db, interview: OwnInterview, question_id: UUID) -> InterviewQuestion:
    return store.find_question(db, interview, question_id)


OwnQuestion = Annotated[InterviewQuestion, Depends(own_question)]


@router.get(
    "/{interview_id}/questions",
    response_model=Page[InterviewQuestionRead],
    summary="List the questions",
)
def list_interview_questions(
    db: Db, interview: OwnInterview, paging: Paged, trashed: Trashed = False
) -> Page[Any]:
    """The plan, in the order in which the questions are asked."""
    return store.list_questions(db, interview, paging, trashed=trashed)


@router.post(
    "/{interview_id}/questions",
    response_model=InterviewQuestionRead,
    status_code=201,
    summary="Plan a question",
)
def create_interview_question(
    db: Db, interview: OwnInterview, body: InterviewQuestionCreate, tag: Tagged
) -> InterviewQuestion:
    """Put a question at the end of the plan; 4 to 6 fit a short conversation (R1)."""
    return tag(store.add_question(db, interview, body))


@router.put(
    "/{interview_id}/questions/order",
    response_model=Page[InterviewQuestionRead],
    summary="Order the questions",
)
def order_interview_questions(
    db: Db, interview: OwnInterview, body: InterviewQuestionOrder
) -> Page[Any]:
    """Put the whole plan into a new order at once; 422 unless every question is named once."""
    ordered = store.order_questions(db, interview, body.ids)
    return Page[Any](items=ordered, next_cursor=None)


@router.patch(
    "/{interview_id}/questions/{question_id}",
    response_model=InterviewQuestionRead,
    summary="Change a question",
)
def change_interview_question(
    db: Db, question: OwnQuestion, seen: Seen, body: InterviewQuestionPatch, tag: Tagged
) -> InterviewQuestion:
    """Change a question or save what was answered; refused with 412 if it changed since you read
    it, for instance in another tab."""
    seen.check(question)
    return tag(store.change_question(db, question, body))


@router.delete(
    "/{interview_id}/questions/{question_id}",
    status_code=204,
    summary="Move a question to the trash",
)
def delete_interview_question(db: Db, question: OwnQuestion, seen: Seen) -> None:
    """Take a question out of the plan; `restore` brings it back with its notes."""
    seen.check(question)
    trash.delete(db, question)


@router.post(
    "/{interview_id}/questions/{question_id}/restore",
    response_model=InterviewQuestionRead,
    summary="Restore a question",
)
def restore_interview_question(
    db: Db, interview: OwnInterview, question_id: UUID, tag: Tagged
) -> InterviewQuestion:
    """Bring a question back to where it stood."""
    return tag(store.restore_question(db, interview, question_id))
