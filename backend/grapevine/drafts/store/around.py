"""The small look-ups of what a message is about: titles, names, moments, never whole lists."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, func, select

from grapevine.careers import Career
from grapevine.contacts import Contact, ContactCareer
from grapevine.debriefs import Debrief
from grapevine.interviews import (
    Interview,
    InterviewCareer,
    InterviewQuestion,
    QuestionState,
)
from grapevine.messages import Direction, Message, MessageKind
from grapevine.organizations import Organization
from grapevine.pitches import Pitch

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


def career_of(session: Session, contact: Contact, interview: Interview | None) -> str:
    """The title of the conversation's first career, else of one that the person can speak to; those
    that were ruled out come last."""
    query = select(Career.title).where(
        Career.owner_id == contact.owner_id, col(Career.deleted_at).is_(None)
    )
    if interview is not None:
        main = query.join(
            InterviewCareer,
            (col(InterviewCareer.owner_id) == contact.owner_id)
            & (col(InterviewCareer.career_id) == Career.id)
            & (col(InterviewCareer.interview_id) == interview.id),
        )
        found = session.exec(main.order_by(col(InterviewCareer.position)).limit(1)).first()
        if found:
            return found
    theirs = query.join(
        ContactCareer,
        (col(ContactCareer.owner_id) == contact.owner_id)
        & (col(ContactCareer.career_id) == Career.id)
        & (col(ContactCareer.contact_id) == contact.id),
    )
    weighed = col(Career.status) == "ruled_out"
    return session.exec(theirs.order_by(weighed, col(Career.id)).limit(1)).first() or ""


def chosen_career(session: Session, owner: UUID) -> str:
    """The title of the career that was chosen last."""
    query = select(Career.title).where(
        Career.owner_id == owner, Career.status == "chosen", col(Career.deleted_at).is_(None)
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
