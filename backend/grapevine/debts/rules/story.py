"""What there was with one person around one conversation, as values."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Pointed:
    """Somebody pointed me to the person."""

    referrer_name: str
    permission: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Talked:
    """The conversation: its state and its moments."""

    id: UUID
    state: str
    requested_at: datetime | None = None
    answered_at: datetime | None = None  # their first word since
    starts_at: datetime | None = None
    held_at: datetime | None = None
    thanked_at: datetime | None = None
    debriefed_at: datetime | None = None
    closing_answered: bool = False  # R15
    ended_reason: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """Advice they gave, or a promise made to them."""

    id: UUID
    promise: bool
    closed_at: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody they pointed me to."""

    id: UUID
    name: str
    at: datetime
    settled: bool = False  # something has come of it
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Debt:
    """An open item of the agenda about the person: which rule, whether it is late, and where it is
    done. `about_id` is the commitment or the referral that it is about."""

    rule_id: str
    deed: str
    due: datetime
    late: bool
    link: str
    title: str = ""
    dismissed: bool = False
    interview_id: UUID | None = None
    about_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Everything a chain is made of."""

    contact_id: UUID
    name: str
    known: bool
    circle: str
    since: datetime
    talk: Talked | None = None
    pointed: tuple[Pointed, ...] = ()
    commitments: tuple[Advice, ...] = ()
    given: tuple[Given, ...] = ()
    debts: tuple[Debt, ...] = ()
    last_contact_at: datetime | None = None
    left_alone: bool = False  # do not contact
