"""The debrief: everything that a conversation left behind, in one transaction."""

from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.careers import InterestOrigin, find_careers, note_interest
from grapevine.commitments import CommitmentCreate, add_commitment
from grapevine.insights import InsightCreate, add_insight
from grapevine.interviews import (
    Interview,
    InterviewState,
    NotHeld,
    find_interview,
    mark_debriefed,
    present_in,
    require_interview,
)
from grapevine.kit.clock import now
from grapevine.kit.errors import Invalid
from grapevine.leads import LeadCreate, add_lead
from grapevine.referrals import ReferralCreate, add_referral

from . import rules, store
from .schemas import DebriefCreate, DebriefFields, DebriefPatch
from .tables import Debrief


def add_debrief(session: Session, owner: UUID, body: DebriefCreate) -> Debrief:
    """Record a debrief of a held interview with all that came out of it. A refusal of any part
    names it (`/insights/2/career_id`) and leaves nothing."""
    interview = require_interview(session, owner, body.interview_id)
    if interview.state is not InterviewState.HELD:
        raise NotHeld()
    if store.has_debrief(session, interview):
        raise rules.AlreadyDebriefed()
    own = body.model_dump(include=set(DebriefFields.model_fields))
    debrief = Debrief(**own, owner_id=owner, interview_id=interview.id)
    session.add(debrief)
    session.flush()
    people = present_in(session, interview)
    _note_interests(session, interview, body)
    _add_insights(session, interview, body, people)
    _add_referrals(session, interview, body, people)
    _add_commitments(session, interview, body, people)
    _add_leads(session, interview, body, people)
    _mark(session, interview, debrief)
    return debrief


def change_debrief(session: Session, debrief: Debrief, patch: DebriefPatch) -> Debrief:
    """Change what was written; what R15 finds is looked at anew."""
    debrief.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.add(debrief)
    session.flush()
    interview = find_interview(session, debrief.owner_id, debrief.interview_id)
    answered = interview.closing_answered
    if answered is not _answered(debrief):
        _mark(session, interview, debrief)
    return debrief


def _note_interests(session: Session, interview: Interview, body: DebriefCreate) -> None:
    for number, moved in enumerate(body.interests):
        pointer = f"/interests/{number}/career_id"
        [career] = find_careers(session, interview.owner_id, [moved.career_id], pointer)
        for value, origin, note in (
            (moved.before, InterestOrigin.BEFORE_INTERVIEW, ""),
            (moved.after, InterestOrigin.AFTER_INTERVIEW, moved.note),
        ):
            if value is not None:
                note_interest(
                    session, career, value, note=note, origin=origin, interview_id=interview.id
                )


def _add_insights(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> None:
    for number, heard in enumerate(body.insights):
        pointer = f"/insights/{number}"
        contact_id = _somebody(heard.contact_id, people, f"{pointer}/contact_id")
        fields = heard.model_dump(exclude={"contact_id"})
        insight = InsightCreate(**fields, contact_id=contact_id, interview_id=interview.id)
        add_insight(session, interview.owner_id, insight, pointer=pointer)


def _add_referrals(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> None:
    day = _day_of(session, interview)
    for number, given in enumerate(body.referrals):
        pointer = f"/referrals/{number}"
        referrer_id = _somebody(given.referrer_id, people, f"{pointer}/referrer_id")
        fields = given.model_dump(exclude={"referrer_id"})
        referral = ReferralCreate(**fields, referrer_id=referrer_id, given_on=day)
        add_referral(
            session, interview.owner_id, referral, interview_id=interview.id, pointer=pointer
        )


def _add_commitments(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> None:
    for number, made in enumerate(body.commitments):
        pointer = f"/commitments/{number}"
        contact_id = _somebody(made.contact_id, people, f"{pointer}/contact_id")
        fields = made.model_dump(exclude={"contact_id"})
        commitment = CommitmentCreate(**fields, contact_id=contact_id, interview_id=interview.id)
        add_commitment(session, interview.owner_id, commitment, pointer=pointer)


def _add_leads(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> None:
    """A lead stays true without its origin: nobody has to be named."""
    for number, heard in enumerate(body.leads):
        origin = heard.contact_id or next(iter(people), None)
        fields = heard.model_dump(exclude={"contact_id"})
        lead = LeadCreate(**fields, contact_id=origin, interview_id=interview.id)
        add_lead(session, interview.owner_id, lead, pointer=f"/leads/{number}")


def _somebody(given: UUID | None, people: list[UUID], pointer: str) -> UUID:
    """Whoever is named, else the main person of the interview, if there still is one."""
    if given is None and not people:
        raise Invalid(pointer, "Say who it was: nobody is left in this interview.")
    return given or people[0]


def _day_of(session: Session, interview: Interview) -> date:
    zone = ZoneInfo(profile_of(session, interview.owner_id).time_zone)
    return (interview.held_at or now()).astimezone(zone).date()


def _answered(debrief: Debrief) -> bool:
    return rules.closing_answered(
        debrief.asked_for_names, debrief.asked_permission, debrief.why_not
    )


def _mark(session: Session, interview: Interview, debrief: Debrief) -> None:
    at = interview.debriefed_at or now()
    mark_debriefed(session, interview, at, closing_answered=_answered(debrief))
