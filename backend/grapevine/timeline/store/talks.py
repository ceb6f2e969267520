"""What was said and heard: messages, the steps of interviews, debriefs, insights."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal
from sqlmodel import col

from grapevine.careers import Career
from grapevine.insights import Insight
from grapevine.interviews import Interview, InterviewChange, InterviewContact
from grapevine.messages import Direction, Message

from ..rules import EntryKind, TargetKind, message_title, step_title
from .source import (
    FIRST,
    FIRST_NAME,
    Source,
    excerpt,
    interviews_about,
    interviews_with,
    join_person,
    owned,
)

# A conversation whose main person is in the trash keeps its place, without the name.
SOMEBODY = func.coalesce(FIRST_NAME.element, "somebody").label("name")


def _messages(query: Select[Any], owner: UUID) -> Select[Any]:
    query = owned(query.select_from(Message), Message, owner)
    return join_person(query, FIRST, Message.contact_id, owner)


def _with_main_person(query: Select[Any], owner: UUID) -> Select[Any]:
    main = and_(
        col(InterviewContact.interview_id) == Interview.id,
        col(InterviewContact.owner_id) == owner,
        col(InterviewContact.position) == 0,
    )
    person = and_(
        col(FIRST.id) == InterviewContact.contact_id,
        col(FIRST.owner_id) == owner,
        col(FIRST.deleted_at).is_(None),
    )
    return query.outerjoin(InterviewContact, main).outerjoin(FIRST, person)


def _interviews(query: Select[Any], owner: UUID) -> Select[Any]:
    return _with_main_person(owned(query.select_from(Interview), Interview, owner), owner)


def _debriefed(query: Select[Any], owner: UUID) -> Select[Any]:
    return _interviews(query, owner).where(col(Interview.debriefed_at).isnot(None))


def _steps(query: Select[Any], owner: UUID) -> Select[Any]:
    same = and_(col(Interview.id) == InterviewChange.interview_id, col(Interview.owner_id) == owner)
    query = owned(query.select_from(InterviewChange), InterviewChange, owner).join(Interview, same)
    return _with_main_person(owned(query, Interview, owner), owner)


def _insights(query: Select[Any], owner: UUID) -> Select[Any]:
    career = and_(col(Career.id) == Insight.career_id, col(Career.deleted_at).is_(None))
    query = owned(query.select_from(Insight), Insight, owner).join(Career, career)
    query = query.where(col(Career.owner_id) == owner)
    return query.join(
        FIRST, and_(col(FIRST.id) == Insight.contact_id, col(FIRST.owner_id) == owner)
    )


def _this_interview(_: UUID, interview_id: UUID) -> ColumnElement[bool]:
    return col(Interview.id) == interview_id


def _with_person(owner: UUID, contact_id: UUID) -> ColumnElement[bool]:
    return col(Interview.id).in_(interviews_with(owner, contact_id))


def _about_career(owner: UUID, career_id: UUID) -> ColumnElement[bool]:
    return col(Interview.id).in_(interviews_about(owner, career_id))


INTERVIEWS: dict[str, Any] = {
    "contact_id": _with_person,
    "interview_id": _this_interview,
    "career_id": _about_career,
}
MESSAGE = Source(
    kind=EntryKind.MESSAGE,
    target=TargetKind.MESSAGE,
    at=col(Message.sent_at),
    id=col(Message.id),
    columns=(
        FIRST_NAME,
        col(Message.direction),
        col(Message.kind),
        excerpt(func.coalesce(func.nullif(Message.subject, ""), Message.text)),
    ),
    joined=_messages,
    narrow={
        "contact_id": lambda _, contact_id: col(Message.contact_id) == contact_id,
        "interview_id": lambda _, interview_id: col(Message.interview_id) == interview_id,
        "career_id": lambda owner, career_id: col(Message.interview_id).in_(
            interviews_about(owner, career_id)
        ),
    },
    title=lambda row: message_title(row.direction is Direction.OUT, row.kind, row.name),
)
PLANNED = Source(
    kind=EntryKind.INTERVIEW,
    target=TargetKind.INTERVIEW,
    at=col(Interview.created_at),
    id=col(Interview.id),
    columns=(SOMEBODY, literal("").label("text")),
    joined=_interviews,
    narrow=INTERVIEWS,
    title=lambda row: f"Thought of talking to {row.name}",
)
STEP = Source(
    kind=EntryKind.INTERVIEW,
    target=TargetKind.INTERVIEW,
    at=col(InterviewChange.at),
    id=col(InterviewChange.id),
    columns=(
        SOMEBODY,
        col(InterviewChange.interview_id).label("leads_to"),
        col(InterviewChange.to_state),
        excerpt(InterviewChange.reason),
    ),
    joined=_steps,
    narrow=INTERVIEWS,
    title=lambda row: step_title(row.to_state, row.name),
)
DEBRIEF = Source(
    kind=EntryKind.DEBRIEF,
    target=TargetKind.INTERVIEW,
    at=col(Interview.debriefed_at),
    id=col(Interview.id),
    columns=(SOMEBODY, literal("").label("text")),
    joined=_debriefed,
    narrow=INTERVIEWS,
    title=lambda row: f"Debriefed the conversation with {row.name}",
)
INSIGHT = Source(
    kind=EntryKind.INSIGHT,
    target=TargetKind.INSIGHT,
    at=col(Insight.said_on),
    id=col(Insight.id),
    columns=(FIRST_NAME, col(Career.title).label("career_title"), excerpt(Insight.text)),
    joined=_insights,
    narrow={
        "contact_id": lambda _, contact_id: col(Insight.contact_id) == contact_id,
        "interview_id": lambda _, interview_id: col(Insight.interview_id) == interview_id,
        "career_id": lambda _, career_id: col(Insight.career_id) == career_id,
    },
    title=lambda row: f"{row.name} about {row.career_title}",
    by_day=True,
)
