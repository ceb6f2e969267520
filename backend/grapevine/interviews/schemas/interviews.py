"""What clients send and receive about interviews."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.kit.local_keys import LocalKey
from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import (
    Fields,
    Read,
    Stored,
    Text,
    Url,
    example,
    patch_of,
)

from ..rules import (
    DEFAULT_MINUTES,
    LONGEST_MINUTES,
    SHORTEST_MINUTES,
    InterviewState,
    Mode,
    Nature,
)

AgreedMinutes = Annotated[
    int, Field(ge=SHORTEST_MINUTES, le=LONGEST_MINUTES, strict=True, description="R3: 15 to 30.")
]


class InterviewFields(Fields):
    """What the owner writes about an interview."""

    mode: Mode = Mode.IN_PERSON
    agreed_minutes: AgreedMinutes = DEFAULT_MINUTES
    place: Url = Field(default="", description="An address, a link or a number.")
    organization_id: UUID | None = None
    pitch_id: UUID | None = Field(default=None, description="What to say about yourself.")
    preparation: Text = ""
    notes: Text = ""
    notes_privacy: Privacy = Privacy.PRIVATE


class InterviewLinks(InterviewFields):
    """And whom it is with, and which careers it is about."""

    contact_ids: list[UUID] = Field(
        min_length=1, max_length=10, description="Who takes part, the main person first."
    )
    career_ids: list[UUID] = Field(default_factory=list, max_length=10)


class InterviewCreate(InterviewLinks):
    """A conversation to ask for. It begins as `identified`; `follows_id` links the second meeting
    of a conversation that drifted into an employment interview (R23)."""

    model_config = example(
        {
            "contact_ids": ["01900000-0000-7000-8000-000000000001"],
            "career_ids": ["01900000-0000-7000-8000-000000000002"],
            "mode": "video",
            "agreed_minutes": 20,
        }
    )

    nature: Nature = Nature.INFORMATIONAL
    follows_id: UUID | None = None
    local_key: LocalKey = None


@patch_of(InterviewLinks)
class InterviewPatch(InterviewLinks):
    """Any subset of an interview's fields. `contact_ids` and `career_ids` replace the lists."""

    model_config = example({"mode": "phone", "agreed_minutes": 25})


class ContactInInterview(Read):
    """A person who takes part."""

    id: UUID
    display_name: str
    role: str
    organization_name: str
    in_trash: bool = Field(description="They are in the trash, and can be restored.")


class CareerInInterview(Read):
    """A career that it is about."""

    id: UUID
    title: str
    color: int
    in_trash: bool = Field(description="It is in the trash, and can be restored.")


class InterviewSummary(Stored):
    """An interview as lists and boards show it: without its long texts."""

    state: InterviewState
    mode: Mode
    nature: Nature
    agreed_minutes: int
    place: str
    organization_id: UUID | None
    organization_name: str
    starts_at: datetime | None
    time_zone: str | None = Field(description="The IANA zone in which the start was agreed.")
    wall_time: str | None = Field(description="What the clock there shows at the start.")
    requested_at: datetime | None
    held_at: datetime | None = Field(description="When the conversation ended.")
    actual_minutes: int | None
    overrun_minutes: int = Field(description="R4: longer than agreed by this much, else 0.")
    researched_at: datetime | None
    debriefed_at: datetime | None
    thanked_at: datetime | None = Field(description="When the last of them was first thanked.")
    contacts: list[ContactInInterview]
    careers: list[CareerInInterview]


class InterviewRead(InterviewSummary):
    """An interview as clients see it."""

    pitch_id: UUID | None
    preparation: str
    notes: str
    notes_privacy: Privacy
    ended_reason: str = Field(description="Why it was declined or cancelled.")
    follows_id: UUID | None


class FindingRead(Read):
    """Something worth a second look; never a refusal."""

    rule_id: str
    message: str
    source: str
