"""The small look-ups of what a message is about: titles, names, moments, never whole lists."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import literal
from sqlmodel import Session, col, func, select

from grapevine.careers import Career, CareerStatus
from grapevine.contacts import Contact, ContactCareer
from grapevine.debriefs import Debrief
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewContact,
    InterviewQuestion,
    InterviewState,
    QuestionState,
)
from grapevine.introductions import Answer, Introduction
from grapevine.messages import Direction, Message, MessageKind
from grapevine.organizations import Organization
from grapevine.pitches import Pitch

LAST = 1_000  # after the careers of a conversation
MOST_CAREERS = 10
TO_ASK_FOR = (InterviewState.IDENTIFIED, InterviewState.REQUESTED)
ASKED_BY = (MessageKind.REQUEST, MessageKind.INTRODUCTION_REQUEST, MessageKind.NUDGE)


def organization_name(session: Session, contact: Contact, interview: Interview | None) -> str:
    """Of the conversation or, without one, of the person; empty for one in the trash."""
    wanted = (interview and interview.organization_id) or contact.organization_id
    query = select(Organization.name).where(
        Organization.owner_id == contact.owner_id,
        Organization.id == wanted,
        col(Organization.deleted_at).is_(None),
    )
    return session.exec(query).one_or_none() or ""


def career_of(session: Session, contact: Contact, interview: Interview | None) -> tuple[str, bool]:
    """The title of the conversation's first career, else of one that the person can speak to, else,
    outside of a conversation, of the one that the owner leans to most; and whether it has to do
    with the person."""
    owner = contact.owner_id
    about = _same_owner(InterviewCareer, owner) & (
        col(InterviewCareer.interview_id) == (interview.id if interview else None)
    )
    leaning = (col(Career.status) != CareerStatus.RULED_OUT) & literal(interview is None)
    theirs = _same_owner(ContactCareer, owner) & (col(ContactCareer.contact_id) == contact.id)
    query = (
        select(Career.title, InterviewCareer.position, ContactCareer.contact_id)
        .outerjoin(InterviewCareer, about)
        .outerjoin(ContactCareer, theirs)
        .where(
            Career.owner_id == owner,
            col(Career.deleted_at).is_(None),
            col(InterviewCareer.position).isnot(None)
            | col(ContactCareer.contact_id).isnot(None)
            | leaning,
        )
        .order_by(
            func.coalesce(InterviewCareer.position, LAST),
            col(ContactCareer.contact_id).is_(None),
            col(Career.status) == CareerStatus.RULED_OUT,
            func.coalesce(Career.interest, -1).desc(),
            col(Career.id),
        )
    )
    found = session.exec(query.limit(1)).first()
    return (found[0], found[1] is not None or found[2] is not None) if found else ("", False)


def chosen_career(session: Session, owner: UUID) -> str:
    """The title of the career that was chosen last."""
    query = select(Career.title).where(
        Career.owner_id == owner,
        Career.status == CareerStatus.CHOSEN,
        col(Career.deleted_at).is_(None),
    )
    return session.exec(query.order_by(col(Career.updated_at).desc()).limit(1)).first() or ""


def pitch_text(session: Session, owner: UUID, interview: Interview | None) -> str:
    """What the owner says about themselves: as chosen for the conversation, else the first."""
    query = select(Pitch.text).where(Pitch.owner_id == owner, col(Pitch.deleted_at).is_(None))
    if interview is not None and interview.pitch_id:
        chosen = session.exec(query.where(Pitch.id == interview.pitch_id)).first()
        if chosen:
            return chosen
    return session.exec(query.order_by(col(Pitch.created_at)).limit(1)).first() or ""


def asked_at(session: Session, contact: Contact) -> datetime | None:
    """When they were last asked for something."""
    query = select(func.max(Message.sent_at)).where(
        Message.owner_id == contact.owner_id,
        Message.contact_id == contact.id,
        Message.direction == Direction.OUT,
        col(Message.kind).in_(ASKED_BY),
        col(Message.deleted_at).is_(None),
    )
    return session.exec(query).one()


def both_agreed(session: Session, contact: Contact, third: Contact) -> bool:
    """Whether these two said that they would like to be introduced (double opt-in)."""
    pair = (contact.id, third.id)
    query = select(Introduction.id).where(
        Introduction.owner_id == contact.owner_id,
        col(Introduction.one_id).in_(pair),
        col(Introduction.other_id).in_(pair),
        Introduction.one_answer == Answer.AGREED,
        Introduction.other_answer == Answer.AGREED,
        col(Introduction.deleted_at).is_(None),
    )
    return session.exec(query.limit(1)).first() is not None


def questions_of(session: Session, interview: Interview) -> list[str]:
    """The questions that are planned, in their order."""
    query = select(InterviewQuestion.text).where(
        InterviewQuestion.owner_id == interview.owner_id,
        InterviewQuestion.interview_id == interview.id,
        InterviewQuestion.state == QuestionState.PLANNED,
        col(InterviewQuestion.deleted_at).is_(None),
    )
    order = (col(InterviewQuestion.position), col(InterviewQuestion.id))
    return list(session.exec(query.order_by(*order)))


def learned_in(session: Session, interview: Interview) -> str:
    """What the debrief says was learned."""
    query = select(Debrief.learned).where(
        Debrief.owner_id == interview.owner_id,
        Debrief.interview_id == interview.id,
        col(Debrief.deleted_at).is_(None),
    )
    return session.exec(query.limit(1)).first() or ""


def _same_owner(link: Any, owner: UUID) -> Any:
    """The condition of a join to a career that stays with one owner."""
    return (col(link.owner_id) == owner) & (col(link.career_id) == Career.id)


def interview_to_ask_for(session: Session, owner: UUID, contact_id: UUID) -> UUID | None:
    """The newest interview with somebody that was not arranged yet."""
    query = (
        select(Interview.id)
        .join(InterviewContact, col(InterviewContact.interview_id) == Interview.id)
        .where(
            Interview.owner_id == owner,
            InterviewContact.owner_id == owner,
            InterviewContact.contact_id == contact_id,
            col(Interview.state).in_(TO_ASK_FOR),
            col(Interview.deleted_at).is_(None),
        )
        .order_by(col(Interview.id).desc())
    )
    return session.exec(query.limit(1)).first()


def careers_of(session: Session, owner: UUID, contact_id: UUID) -> list[UUID]:
    """The careers that somebody can speak to and that are still weighed, as many as an interview
    may be about."""
    query = (
        select(Career.id)
        .join(ContactCareer, col(ContactCareer.career_id) == Career.id)
        .where(
            Career.owner_id == owner,
            ContactCareer.owner_id == owner,
            ContactCareer.contact_id == contact_id,
            col(Career.deleted_at).is_(None),
            Career.status != CareerStatus.RULED_OUT,
        )
        .order_by(func.coalesce(Career.interest, -1).desc(), col(Career.id))
    )
    return list(session.exec(query.limit(MOST_CAREERS)))
