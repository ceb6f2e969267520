"""What was asked in conversations, and what their plans hold."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewQuestion,
    InterviewState,
    Nature,
    QuestionState,
)
from grapevine.kit.topics import Topic
from grapevine.questions import Phase

from ..rules.facts import Key, Offer

Q = InterviewQuestion
OFFER: tuple[Any, ...] = (
    col(Q.text), col(Q.topic), col(Q.phase), col(Q.depth), col(Q.open), col(Q.researchable),
    col(Q.bank_question_id),
)  # fmt: skip
WAS_ASKED: ColumnElement[bool] = or_(
    col(Q.state) == QuestionState.ASKED, col(Q.notes) != "", col(Q.starred).is_(True)
)
"""A question that was put to somebody, and stays in its plan whatever is proposed."""


class Asked(NamedTuple):
    """A question of a plan."""

    interview_id: UUID
    offer: Offer
    starred: bool
    was_asked: bool


def held_about(session: Session, owner: UUID, career_ids: list[UUID]) -> dict[UUID, set[UUID]]:
    """The careers of the conversations that were held about any of these."""
    query = (
        select_columns(col(Interview.id), col(InterviewCareer.career_id))
        .join(
            InterviewCareer,
            (col(InterviewCareer.owner_id) == owner)
            & (col(InterviewCareer.interview_id) == col(Interview.id)),
        )
        .where(
            col(Interview.owner_id) == owner,
            col(Interview.deleted_at).is_(None),
            col(Interview.state) == InterviewState.HELD,
            col(Interview.nature) == Nature.INFORMATIONAL,
            col(InterviewCareer.career_id).in_(career_ids),
        )
    )
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for interview_id, career_id in session.execute(query):
        found[interview_id].add(career_id)
    return found


def questions_in(session: Session, owner: UUID, interview_ids: Iterable[UUID]) -> list[Asked]:
    """The questions of these plans, in order."""
    wanted = list(interview_ids)
    return _asked(session, _questions(owner).where(col(Q.interview_id).in_(wanted)))


def asked_of(session: Session, owner: UUID, contact_ids: list[UUID]) -> dict[UUID, set[Key]]:
    """By what the questions put to each of these people are known."""
    query = (
        select_columns(col(InterviewContact.contact_id), col(Q.text), col(Q.bank_question_id))
        .join(
            InterviewContact,
            (col(InterviewContact.owner_id) == owner)
            & (col(InterviewContact.interview_id) == col(Q.interview_id)),
        )
        .join(Interview, (col(Interview.owner_id) == owner) & (col(Interview.id) == Q.interview_id))
        .where(
            col(Q.owner_id) == owner, col(Q.deleted_at).is_(None), WAS_ASKED,
            col(Interview.deleted_at).is_(None),
            col(InterviewContact.contact_id).in_(contact_ids),
        )
    )  # fmt: skip
    found: dict[UUID, set[Key]] = defaultdict(set)
    for contact_id, text, bank_question_id in session.execute(query):
        found[contact_id] |= Offer(text, Topic.RAPPORT, bank_question_id=bank_question_id).keys
    return found


def times_asked(questions: Iterable[Asked]) -> Counter[Key]:
    """In how many of the plans each question was asked."""
    return Counter(key for one in questions if one.was_asked for key in one.offer.keys)


def _questions(owner: UUID) -> Select[Any]:
    return (
        select_columns(col(Q.interview_id), col(Q.starred), WAS_ASKED.label("was_asked"), *OFFER)
        .where(col(Q.owner_id) == owner, col(Q.deleted_at).is_(None))
        .order_by(col(Q.interview_id), col(Q.position), col(Q.id))
    )


def _asked(session: Session, query: Select[Any]) -> list[Asked]:
    return [
        Asked(
            interview_id,
            Offer(text, Topic(topic), Phase(phase), depth, is_open, researchable, bank_id),
            starred,
            bool(was_asked),
        )
        for (
            interview_id, starred, was_asked,
            text, topic, phase, depth, is_open, researchable, bank_id,
        ) in session.execute(query)
    ]  # fmt: skip
