"""What clients send and receive about getting ready."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.insights import Polarity
from grapevine.kit.schemas import Fields, Line, Paragraph, Read, example
from grapevine.kit.topics import Topic
from grapevine.messages import Direction, MessageChannel, MessageKind
from grapevine.referrals import Permission, ReferralVia

from .rules import CheckGroup

Switch = Annotated[bool, Field(strict=True)]


class CheckFields(Fields):
    """What the owner writes about an item of a checklist."""

    note: Paragraph = ""


class CheckUpdate(CheckFields):
    """An item as it should be: ticked or not, with a note. One of your own has a title."""

    model_config = example({"done": True, "note": "Watched her talk from last spring."})

    done: Switch = True
    title: Line | None = Field(default=None, description="For an item of your own.")


class CheckRead(Read):
    """Something to do before the conversation."""

    key: str
    group: CheckGroup
    title: str
    why: str
    rule_id: str | None
    source: str | None
    due_at: datetime | None = Field(description="Relative to the start, if there is one.")
    done: bool = Field(description="Ticked, or shown to be done by what you noted elsewhere.")
    done_at: datetime | None = Field(description="When it was ticked.")
    note: str


class ReferredBy(Read):
    """Who pointed me to a person, and whether I may say so (R14)."""

    referral_id: UUID
    referrer_id: UUID
    referrer_name: str
    may_name_referrer: bool
    permission: Permission
    conditions: str
    via: ReferralVia
    given_on: date


class LastMessage(Read):
    """One of the last messages with a person."""

    id: UUID
    direction: Direction
    channel: MessageChannel
    kind: MessageKind
    sent_at: datetime
    text: str = Field(description="Its first 500 characters.")


class SaidBefore(Read):
    """Something that was said before, with the name of who said it."""

    insight_id: UUID
    contact_id: UUID
    contact_name: str
    career_id: UUID
    topic: Topic
    polarity: Polarity
    said_on: date
    text: str


class PersonToMeet(Read):
    """What is known about somebody who takes part."""

    id: UUID
    display_name: str
    role: str
    common_ground: str
    route_text: str = Field(description="Their way into the career.")
    phone: str | None
    referred_by: list[ReferredBy]
    messages: list[LastMessage] = Field(description="At most three, the newest first.")
    said: list[SaidBefore]


class PlaceToKnow(Read):
    """What is known about the organization."""

    id: UUID
    name: str
    website: str | None
    culture: str
    current_projects: str
    past_accomplishments: str
    future_goals: str
    said: list[SaidBefore] = Field(description="By others who spoke about it.")


class Lacking(Read):
    """Something that the picture of a career still lacks (R30)."""

    code: str
    message: str


class CareerToWeigh(Read):
    """A career that the conversation is about."""

    id: UUID
    title: str
    color: int
    missing: list[Lacking]


class PitchToSay(Read):
    """What to say about yourself."""

    id: UUID
    title: str
    text: str
    seconds: int


class PreparationRead(Read):
    """Everything to know and to do before one conversation, on one sheet."""

    interview_id: UUID
    researched_at: datetime | None
    people: list[PersonToMeet]
    organization: PlaceToKnow | None
    careers: list[CareerToWeigh]
    pitch: PitchToSay | None
    checklist: list[CheckRead]
