"""Writing plans: the questions of an interview that nobody was asked yet."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.interviews import Interview, InterviewQuestion, QuestionState
from grapevine.kit import trash
from grapevine.questions import Wording

from ..rules.facts import keys_of


def plan_of(session: Session, interview: Interview) -> list[InterviewQuestion]:
    """The questions of an interview, in order."""
    query = select(InterviewQuestion).where(
        InterviewQuestion.owner_id == interview.owner_id,
        InterviewQuestion.interview_id == interview.id,
        col(InterviewQuestion.deleted_at).is_(None),
    )
    ordered = query.order_by(col(InterviewQuestion.position), col(InterviewQuestion.id))
    return list(session.exec(ordered))


def was_asked(question: InterviewQuestion) -> bool:
    """Whether it stays in the plan whatever is accepted: it was put to them, or has notes."""
    return question.state is QuestionState.ASKED or bool(question.notes) or question.starred


def drop(session: Session, questions: Iterable[InterviewQuestion]) -> list[UUID]:
    """Move questions to the trash, from where they can be restored."""
    dropped = []
    for question in questions:
        trash.delete(session, question)
        dropped.append(question.id)
    return dropped


def same_as(wording: Wording, plan: Iterable[InterviewQuestion]) -> InterviewQuestion | None:
    """The question of the plan that has these very words."""
    return next((one for one in plan if one.text == wording.text), None)


def holds(plan: Iterable[InterviewQuestion], text: str, bank_question_id: UUID | None) -> bool:
    """Whether the plan has a question, by where it comes from or by its words."""
    wanted = keys_of(text, bank_question_id)
    return any(not wanted.isdisjoint(keys_of(one.text, one.bank_question_id)) for one in plan)
