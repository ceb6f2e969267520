"""What the rules look at, and what they make of it. Plain values: no database, no clock."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

SOON = timedelta(hours=24)  # what is due within a day is due, not just coming


class Urgency(StrEnum):
    LATE = "late"
    DUE = "due"
    SOON = "soon"


class Deed(StrEnum):
    """What the one button of an item does; of those due at one moment, earlier ones come first."""

    THANK = "thank"
    FOLLOW_UP = "follow_up"
    TALK = "talk"
    RECORD = "record"
    RESEARCH = "research"
    DEBRIEF = "debrief"
    KEEP_PROMISE = "keep_promise"
    TRY_ADVICE = "try_advice"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part in an interview, and what was said to and by them about it."""

    id: UUID
    name: str
    thanked_at: datetime | None = None
    last_word_at: datetime | None = None  # the newest message from them
    asked_at: datetime | None = None  # the newest request to them, by message or in any other way
    asked_on: str | None = None  # the channel of the newest message that asked
    nudges: int = 0  # follow-ups sent since that request
    nudged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """One interview as the rules see it."""

    id: UUID
    state: str
    mode: str
    people: tuple[Person, ...]
    agreed_minutes: int = 20
    starts_at: datetime | None = None
    time_zone: str | None = None
    requested_at: datetime | None = None
    held_at: datetime | None = None
    researched_at: datetime | None = None
    debriefed_at: datetime | None = None

    @property
    def names(self) -> str:
        """Everyone who takes part: `Priya`, `Priya and Tom`, `Priya, Tom and Ana`."""
        *most, last = [person.name for person in self.people] or ["this person"]
        return f"{', '.join(most)} and {last}" if most else last


@dataclass(frozen=True, slots=True)
class Owed:
    """Advice or a promise as the rules see it: from or to whom, and by which day, if any."""

    id: UUID
    kind: str
    contact_id: UUID
    name: str
    text: str
    made_at: datetime
    interview_id: UUID | None = None
    due_on: date | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the agenda is computed from."""

    now: datetime
    zone: str
    talks: tuple[Talk, ...] = ()
    owed: tuple[Owed, ...] = ()

    def days_ago(self, moment: datetime) -> str:
        """`today`, `yesterday`, `5 days ago`: in the calendar of the person's zone."""
        days = (self.day(self.now) - self.day(moment)).days
        return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")

    def day(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.zone)).date()

    def end_of(self, day: date) -> datetime:
        """The last second of a day where the person lives: what is due on it is not late in it."""
        return datetime.combine(day, time(23, 59, 59), ZoneInfo(self.zone)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to do, or one that was done: what, why, by when, and the one thing to press."""

    rule_id: str
    deed: Deed
    title: str
    why: str
    due: datetime
    interview_id: UUID | None
    contact_id: UUID | None = None
    commitment_id: UUID | None = None
    inputs: Mapping[str, str] = field(default_factory=dict)
    done_at: datetime | None = None

    @property
    def id(self) -> str:
        """Stable: the same debt has the same id until it is settled."""
        if self.commitment_id:
            return f"{self.rule_id}:{self.deed}:{self.commitment_id}"
        who = f":{self.contact_id}" if self.contact_id else ""
        return f"{self.rule_id}:{self.deed}:{self.interview_id}{who}"

    def urgency(self, now: datetime) -> Urgency:
        if now > self.due:
            return Urgency.LATE
        return Urgency.DUE if self.due - now <= SOON else Urgency.SOON


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the agenda: data, and a pure function from facts to items. Items with a `done_at`
    are things this rule asked for that were done."""

    rule_id: str
    title: str
    source: str
    parameters: Mapping[str, int]
    look: Callable[[Facts, Mapping[str, int]], Iterable[Item]]
