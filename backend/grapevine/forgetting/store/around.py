"""What is recorded around a person: what of it is blanked, and what stays as it is.

Ties, referrals, introductions, messages, interviews, insights, commitments and leads stay as facts,
so that paths, reply rates and the number of voices stay true; what was written in them about the
person goes, and so does what was being written to them.
"""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from grapevine.commitments import Commitment, CommitmentKind, drop_open
from grapevine.contacts import Contact, Tie
from grapevine.drafts import Draft
from grapevine.insights import Insight
from grapevine.interviews import Interview, InterviewChange, InterviewContact
from grapevine.introductions import Introduction
from grapevine.kit.rows import Row
from grapevine.leads import Lead
from grapevine.messages import Message
from grapevine.referrals import Permission, Referral

R = TypeVar("R", bound=Row)

# The texts that go, by table; where one is not named, it stays and is looked through for mentions.
BLANKED: dict[type[Row], tuple[str, ...]] = {
    Tie: ("origin", "note"),
    Referral: ("conditions", "outcome_note", "note"),
    Message: ("subject", "text", "declined_reason"),
    Draft: ("subject", "text"),
    Introduction: ("reason", "blurb_one", "blurb_other", "outcome"),
    Commitment: ("text", "outcome"),
    Interview: ("place", "ended_reason"),
    InterviewChange: ("reason",),
}


def blank_ties(session: Session, contact: Contact) -> int:
    either = or_(Tie.from_id == contact.id, Tie.to_id == contact.id)
    return len(_blank(session, Tie, contact.owner_id, either))


def blank_referrals(session: Session, contact: Contact) -> int:
    """Their permission to be named is gone with the name (R14)."""
    either = or_(Referral.referrer_id == contact.id, Referral.referred_id == contact.id)
    referrals = _blank(session, Referral, contact.owner_id, either)
    for referral in referrals:
        if referral.referrer_id == contact.id:
            referral.permission = Permission.WITHDRAWN
    return len(referrals)


def blank_introductions(session: Session, contact: Contact) -> int:
    """That they were introduced stays; how they and the other one were praised goes."""
    either = or_(Introduction.one_id == contact.id, Introduction.other_id == contact.id)
    return len(_blank(session, Introduction, contact.owner_id, either))


def blank_messages(session: Session, contact: Contact) -> int:
    return len(_blank(session, Message, contact.owner_id, col(Message.contact_id) == contact.id))


def blank_drafts(session: Session, contact: Contact) -> int:
    """What was being written to them, or about them to somebody else."""
    either = or_(Draft.contact_id == contact.id, Draft.third_contact_id == contact.id)
    return len(_blank(session, Draft, contact.owner_id, either))


def blank_interviews(session: Session, contact: Contact) -> int:
    """Where and why not: of conversations with nobody else. Gives how many there are in all."""
    owner = contact.owner_id
    with_them = select(InterviewContact.interview_id).where(
        InterviewContact.owner_id == owner, InterviewContact.contact_id == contact.id
    )
    alone = (
        select(InterviewContact.interview_id)
        .where(
            InterviewContact.owner_id == owner, col(InterviewContact.interview_id).in_(with_them)
        )
        .group_by(col(InterviewContact.interview_id))
        .having(func.count() == 1)
    )
    _blank(session, Interview, owner, col(Interview.id).in_(alone))
    steps = _blank(session, InterviewChange, owner, col(InterviewChange.interview_id).in_(alone))
    for step in steps:
        step.before = {
            name: "" if name in BLANKED[Interview] else value
            for name, value in step.before.items()
            if name in Interview.model_fields
        }
    return len(session.exec(with_them).all())


def blank_commitments(session: Session, contact: Contact) -> int:
    """What was promised to them goes, and nothing is owed any more; what they advised stays, like
    what they said of a career. Gives how many there are in all."""
    owner, theirs = contact.owner_id, col(Commitment.contact_id) == contact.id
    promised = theirs & (col(Commitment.kind) == CommitmentKind.PROMISE)
    for promise in _blank(session, Commitment, owner, promised):
        drop_open(promise)
    return _count(session, Commitment, owner, theirs)


def count_insights(session: Session, contact: Contact) -> int:
    return _count(session, Insight, contact.owner_id, col(Insight.contact_id) == contact.id)


def count_leads(session: Session, contact: Contact) -> int:
    """R37: a lead keeps its origin, which is nobody in particular now."""
    return _count(session, Lead, contact.owner_id, col(Lead.contact_id) == contact.id)


def _count(session: Session, table: Any, owner: UUID, which: Any) -> int:
    query = select(func.count()).select_from(table).where(table.owner_id == owner, which)
    return session.exec(query).one()


def _blank(session: Session, table: type[R], owner: UUID, which: Any) -> Sequence[R]:
    """Empty the texts of some rows, also in the trash. One by one, so that versions move and the
    search index follows."""
    query = select(table).where(table.owner_id == owner, which)
    rows = session.exec(query).all()
    for row in rows:
        for name in BLANKED[table]:
            setattr(row, name, "")
    return rows
