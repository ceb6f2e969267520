"""Proposing times for an interview: whose clocks, whose days off, and what is said about it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlmodel import Session

from grapevine.accounts import profile_of
from grapevine.interviews import Interview, find_interview, wall_time_of
from grapevine.kit.clock import now, today_in
from grapevine.methods import calendar_of

from . import rules, store
from .rules import Hours, Wanted
from .schemas import ClockRead, ProposedSlot, SlotsRead

A_DAY = timedelta(days=1)
NO_SLOTS = (
    "On these days your waking hours never meet their working hours with nothing else in the way. "
    "Look further ahead, or widen the hours of one of you."
)
GUESSED = "Their time zone is not recorded, so this takes them to live by your clock."


@dataclass(frozen=True, slots=True)
class Asked:
    """What the client asked for; None leaves it to the interview, or to tomorrow."""

    first: date | None
    days: int
    minutes: int | None
    most: int
    theirs: tuple[int, int]
    mine: tuple[int, int]


def propose_slots(session: Session, owner: UUID, interview_id: UUID, asked: Asked) -> SlotsRead:
    """Times for this interview; raises NotFound."""
    interview = find_interview(session, owner, interview_id)
    person = store.main_person(session, interview)
    my_zone = profile_of(session, owner).time_zone
    their_zone = (person and person.time_zone) or my_zone
    wanted = Wanted(
        first=max(asked.first or today_in(their_zone) + A_DAY, today_in(their_zone)),
        days=asked.days,
        minutes=asked.minutes or interview.agreed_minutes,
        most=asked.most,
        theirs=Hours(their_zone, *asked.theirs),
        mine=Hours(my_zone, *asked.mine),
    )
    starts = _starts(session, interview, wanted)
    known = bool(person and person.time_zone)
    return SlotsRead(
        interview_id=interview.id,
        contact_id=person.id if person else None,
        minutes=wanted.minutes,
        my_time_zone=my_zone,
        their_time_zone=their_zone,
        their_time_zone_known=known,
        slots=[_slot(start, wanted) for start in starts],
        text=rules.sentence(starts, their_zone, named=their_zone != my_zone),
        note=NO_SLOTS if not starts else "" if known else GUESSED,
    )


def _starts(session: Session, interview: Interview, wanted: Wanted) -> list[datetime]:
    begin = datetime.combine(wanted.first, time(), UTC) - A_DAY
    end = begin + timedelta(days=wanted.days + 2)
    busy = store.taken(session, interview.owner_id, begin, end, but=interview.id)
    years = range(begin.year, end.year + 1)
    calendar = calendar_of(session, interview.owner_id, years)
    return rules.propose(wanted, busy, calendar, now())


def _slot(start: datetime, wanted: Wanted) -> ProposedSlot:
    def clock(zone: str) -> ClockRead:
        return ClockRead(wall_time=wall_time_of(start, zone), time_zone=zone)

    return ProposedSlot(
        starts_at=start,
        ends_at=start + timedelta(minutes=wanted.minutes),
        mine=clock(wanted.mine.zone),
        theirs=clock(wanted.theirs.zone),
    )
