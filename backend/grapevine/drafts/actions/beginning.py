"""What begins when a letter is sent that belongs to nothing yet: an interview that was asked for, a
referral that an introduction may become. Without the letter it ends again."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from grapevine.guard import Purpose
from grapevine.interviews import Interview, InterviewCreate, InterviewState, add_interview
from grapevine.kit import trash
from grapevine.messages import Message, MessageKind
from grapevine.referrals import (
    Permission,
    Referral,
    ReferralCreate,
    ReferralOutcome,
    add_referral,
    referrals_to,
)
from grapevine.templates import RECORDED_AS

from .. import store
from ..store import About, present
from ..tables import Draft


@dataclass(frozen=True, slots=True)
class Links:
    """What the message is about."""

    interview_id: UUID | None
    referral_id: UUID | None


def begin(session: Session, draft: Draft, about: About) -> Links:
    """What the draft names; else what there is between the people already, which the draft names
    from now on; else what begins now, which it does not name: so `give_up` knows what began."""
    interview, referral = draft.interview_id, draft.referral_id
    if interview is None and RECORDED_AS[draft.purpose] is MessageKind.REQUEST:
        interview = _interview(session, draft)
    third = about.third_contact
    if referral is None and third and draft.purpose is Purpose.INTRODUCTION_REQUEST:
        referral = _referral(session, draft, third.id)
    return Links(interview, referral)


def give_up(session: Session, draft: Draft, message: Message) -> None:
    """What began with a message that was taken back goes with it, unless it went on since."""
    owner = draft.owner_id
    if draft.interview_id is None:
        asked = present(session, Interview, owner, message.interview_id)
        if asked and asked.state is InterviewState.IDENTIFIED and not asked.preparation:
            trash.delete(session, asked)
    if draft.referral_id is None:
        begun = present(session, Referral, owner, message.referral_id)
        untouched = (Permission.NOT_ASKED, ReferralOutcome.OPEN)
        if begun and (begun.permission, begun.outcome) == untouched:
            trash.delete(session, begun)


def _interview(session: Session, draft: Draft) -> UUID:
    """R16 watches over interviews: a request without one would never be followed up."""
    owner, person = draft.owner_id, draft.contact_id
    known = store.interview_to_ask_for(session, owner, person)
    if known is not None:
        store.change_draft(session, draft, {"interview_id": known})
        return known
    careers = store.careers_of(session, owner, person)
    body = InterviewCreate(contact_ids=[person], career_ids=careers)
    return add_interview(session, owner, body).id


def _referral(session: Session, draft: Draft, wanted: UUID) -> UUID:
    for one in referrals_to(session, draft.owner_id, [wanted]):
        if one.referrer_id == draft.contact_id:
            store.change_draft(session, draft, {"referral_id": one.id})
            return one.id
    body = ReferralCreate(referrer_id=draft.contact_id, referred_id=wanted)
    return add_referral(session, draft.owner_id, body).id
