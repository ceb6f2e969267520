"""What the rules look at, and what they make of it. Plain values: no database, no clock."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from grapevine.guard import Purpose
from grapevine.methods import USUAL, Calendar

from .people import Agreed, Decline, Known, Owed, Person, Pointed, Talk, Word, Workplace

SOON = timedelta(hours=24)  # what is due within a day is due, not just coming
DAY = timedelta(days=1)


class Urgency(StrEnum):
    LATE = "late"
    DUE = "due"
    SOON = "soon"


class Deed(StrEnum):
    """What the one button of an item does; of those due at one moment, earlier ones come first."""

    THANK = "thank"
    ANSWER = "answer"
    FOLLOW_UP = "follow_up"
    ASK_SECOND_PERSON = "ask_second_person"
    ASK_SOMEONE_ELSE = "ask_someone_else"
    ASK_FOR_REFERRAL = "ask_for_referral"
    TALK = "talk"
    RECORD = "record"
    RESEARCH = "research"
    DEBRIEF = "debrief"
    KEEP_PROMISE = "keep_promise"
    INTRODUCE = "introduce"
    TELL_BACK = "tell_back"
    TRY_ADVICE = "try_advice"
    KEEP_IN_TOUCH = "keep_in_touch"


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the agenda is computed from. `values` are the numbers of the owner's method,
    by name."""

    now: datetime
    zone: str
    talks: tuple[Talk, ...] = ()
    owed: tuple[Owed, ...] = ()
    known: tuple[Known, ...] = ()
    declines: tuple[Decline, ...] = ()
    pointed: tuple[Pointed, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    workplaces: Mapping[UUID, Workplace] = field(default_factory=dict)
    values: Mapping[str, int] = field(default_factory=lambda: USUAL)
    calendar: Calendar = field(default_factory=Calendar)

    def days_ago(self, moment: datetime) -> str:
        """`today`, `yesterday`, `5 days ago`: in the calendar of the person's zone."""
        days = (self.day(self.now) - self.day(moment)).days
        return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")

    def day(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.zone)).date()

    def start_of(self, day: date) -> datetime:
        """The first instant of a day where the person lives, also where its midnight is skipped."""
        return datetime.combine(day, time(0), ZoneInfo(self.zone)).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """The last second of a day where the person lives: what is due on it is not late in it.
        Counted from the next day, for the clocks may skip what would be the last second."""
        return self.start_of(day + DAY) - timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do, or one that was done: what, why, by when, and the one thing to press.
    `anchor` tells a debt that can come up again from the time before. `purpose` is the kind of
    message that does it, if one does."""

    rule_id: str
    deed: Deed
    title: str
    why: str
    due: datetime
    interview_id: UUID | None = None
    contact_id: UUID | None = None
    contact_name: str = ""
    commitment_id: UUID | None = None
    referral_id: UUID | None = None
    anchor: str = ""
    purpose: Purpose | None = None
    to_id: UUID | None = None  # to whom it is written, if not to the one it is about
    inputs: Mapping[str, str] = field(default_factory=dict)
    shows_at: datetime | None = None  # before that it is too early to mention
    done_at: datetime | None = None
    id: str = field(init=False, default="")

    def __post_init__(self) -> None:
        """The id is stable: the same debt has the same one until it is settled. It is made once,
        for everything is looked up and sorted by it."""
        about = self.commitment_id or self.referral_id
        subject = (about,) if about else (self.interview_id, self.contact_id)
        parts = (self.rule_id, self.deed.value, *subject, self.anchor)
        object.__setattr__(self, "id", ":".join([str(part) for part in parts if part]))

    def is_up(self, now: datetime) -> bool:
        """Whether it is time to show it; what was done always is."""
        return self.done_at is not None or self.shows_at is None or now >= self.shows_at

    def urgency(self, now: datetime) -> Urgency:
        if now > self.due:
            return Urgency.LATE
        return Urgency.DUE if self.due - now <= SOON else Urgency.SOON


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the agenda: a pure function from facts to items; `grapevine.methods` has its title,
    its source and its numbers. Items with a `done_at` are things it asked for that were done."""

    rule_id: str
    look: Callable[[Facts], Iterable[Item]]


__all__ = [
    "DAY",
    "Agreed",
    "Decline",
    "Deed",
    "Facts",
    "Item",
    "Known",
    "Owed",
    "Person",
    "Pointed",
    "Rule",
    "Talk",
    "Urgency",
    "Word",
    "Workplace",
]
