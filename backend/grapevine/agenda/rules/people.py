"""People, conversations and what was said, as the rules see them. Plain values."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


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
    do_not_contact: bool = False


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
    organization_id: UUID | None = None  # its own or, without one, that of the main person

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
    told_at: datetime | None = None
    do_not_contact: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A message: when, what kind, and whether it was mine."""

    at: datetime
    kind: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody with whom there was something, and when it was last."""

    id: UUID
    name: str
    added_at: datetime
    last: Word | None = None  # the newest message between us
    last_interview_id: UUID | None = None  # in which conversation
    before: str | None = None  # what kind the message before that was, if it was mine
    talked_at: datetime | None = None  # the newest conversation that was held
    moved_at: datetime | None = None  # when an interview with them last moved on
    busy: bool = False  # an interview with them is asked for or scheduled
    cadence_days: int | None = None  # my own wish for this person; 0 is never
    do_not_contact: bool = False


@dataclass(frozen=True, slots=True)
class Decline:
    """Somebody said no; `answered_at` is my newest message to them since."""

    contact_id: UUID
    name: str
    at: datetime
    interview_id: UUID | None = None
    reason: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pointed:
    """A referral: who pointed to whom, and what was last with that person, before it or since."""

    id: UUID
    referrer_id: UUID
    referrer_name: str
    referred_name: str
    outcome: str
    given_on: date
    changed_at: datetime  # when the referral itself was last edited
    asked_at: datetime | None = None  # my newest request to the person
    heard_at: datetime | None = None  # their newest word
    declined_at: datetime | None = None
    talked_at: datetime | None = None
    told_at: datetime | None = None  # when the referrer was told


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two people who both agreed to be introduced, and since when; or were, lately."""

    id: UUID
    one_id: UUID
    one_name: str
    other_id: UUID
    other_name: str
    agreed_at: datetime
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Workplace:
    """An organization where somebody was asked: the newest word from anybody there, whom else I
    asked and when, and a few who were not asked yet."""

    heard_at: datetime | None = None
    asked: tuple[tuple[UUID, datetime], ...] = ()
    others: tuple[tuple[UUID, str], ...] = ()
