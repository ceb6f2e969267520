"""The parts of a debrief: each is recorded by the feature that it belongs to."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.careers import InterestOrigin, find_careers, note_interest
from grapevine.commitments import CommitmentCreate, add_commitment
from grapevine.insights import InsightCreate, add_insight
from grapevine.interviews import Interview, present_in
from grapevine.kit.clock import now
from grapevine.kit.errors import Invalid
from grapevine.leads import LeadCreate, add_lead
from grapevine.referrals import ReferralCreate, add_referral

from ..schemas import DebriefCreate
from ..tables import Made

Part = tuple[str, UUID]
"""A row that was made: the name of its table, its id."""


def add_parts(session: Session, interview: Interview, body: DebriefCreate) -> Made:
    """Record every part; gives the ids of what was made, by table. A refusal names the part."""
    people = present_in(session, interview)
    made: Made = {}
    for table, row_id in chain(
        _note_interests(session, interview, body),
        _add_insights(session, interview, body, people),
        _add_referrals(session, interview, body, people),
        _add_commitments(session, interview, body, people),
        _add_leads(session, interview, body, people),
    ):
        made.setdefault(table, []).append(str(row_id))
    return made


def _note_interests(session: Session, interview: Interview, body: DebriefCreate) -> Iterator[Part]:
    for number, moved in enumerate(body.interests):
        pointer = f"/interests/{number}/career_id"
        [career] = find_careers(session, interview.owner_id, [moved.career_id], pointer)
        for value, origin, note in (
            (moved.before, InterestOrigin.BEFORE_INTERVIEW, ""),
            (moved.after, InterestOrigin.AFTER_INTERVIEW, moved.note),
        ):
            if value is not None:
                entry = note_interest(
                    session, career, value, note=note, origin=origin, interview_id=interview.id
                )
                yield "career_interest", entry.id


def _add_insights(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> Iterator[Part]:
    for number, heard in enumerate(body.insights):
        pointer = f"/insights/{number}"
        contact_id = _somebody(heard.contact_id, people, f"{pointer}/contact_id")
        fields = heard.model_dump(exclude={"contact_id"})
        insight = InsightCreate(**fields, contact_id=contact_id, interview_id=interview.id)
        yield "insight", add_insight(session, interview.owner_id, insight, pointer=pointer).id


def _add_referrals(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> Iterator[Part]:
    """Referrals, and whoever was added because one points to them."""
    owner, day = interview.owner_id, _day_of(session, interview)
    for number, given in enumerate(body.referrals):
        pointer = f"/referrals/{number}"
        referrer_id = _somebody(given.referrer_id, people, f"{pointer}/referrer_id")
        fields = given.model_dump(exclude={"referrer_id"})
        wanted = ReferralCreate(
            **fields, referrer_id=referrer_id, interview_id=interview.id, given_on=day
        )
        referral = add_referral(session, owner, wanted, pointer=pointer)
        yield "referral", referral.id
        if given.referred_id is None:
            yield "contact", referral.referred_id


def _add_commitments(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> Iterator[Part]:
    for number, made in enumerate(body.commitments):
        pointer = f"/commitments/{number}"
        contact_id = _somebody(made.contact_id, people, f"{pointer}/contact_id")
        fields = made.model_dump(exclude={"contact_id"})
        wanted = CommitmentCreate(**fields, contact_id=contact_id, interview_id=interview.id)
        commitment = add_commitment(session, interview.owner_id, wanted, pointer=pointer)
        yield "commitment", commitment.id


def _add_leads(
    session: Session, interview: Interview, body: DebriefCreate, people: list[UUID]
) -> Iterator[Part]:
    """A lead stays true without its origin: nobody has to be named."""
    for number, heard in enumerate(body.leads):
        origin = heard.contact_id or next(iter(people), None)
        fields = heard.model_dump(exclude={"contact_id"})
        wanted = LeadCreate(**fields, contact_id=origin, interview_id=interview.id)
        yield "lead", add_lead(session, interview.owner_id, wanted, pointer=f"/leads/{number}").id


def _somebody(given: UUID | None, people: list[UUID], pointer: str) -> UUID:
    """Whoever is named, else the main person of the interview, if there still is one."""
    if given is None and not people:
        raise Invalid(pointer, "Say who it was: nobody is left in this interview.")
    return given or people[0]


def _day_of(session: Session, interview: Interview) -> date:
    zone = ZoneInfo(profile_of(session, interview.owner_id).time_zone)
    return (interview.held_at or now()).astimezone(zone).date()
