"""What clients send and receive about the steps of an interview's states."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from grapevine.kit.schemas import Fields, Instant, Paragraph, Read, TimeZone, Url, example

from ..rules import InterviewState, Mode, instant_of
from .interviews import AgreedMinutes

ActualMinutes = Annotated[int, Field(ge=1, le=600, strict=True)]


def _a_real_wall_time(value: str) -> str:
    try:
        instant_of(value, "UTC")
    except ValueError:
        raise ValueError("This is not a local time such as 2027-03-28T10:30.") from None
    return value


WallTime = Annotated[
    str,
    Field(
        pattern=r"^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$",
        description="What the clock in `time_zone` shows: `2027-03-28T10:30`.",
        examples=["2027-03-28T10:30"],
    ),
    AfterValidator(_a_real_wall_time),
]


class RequestCreate(Fields):
    """That the person was asked; nothing is sent by itself (R41)."""

    model_config = example({"requested_at": "2027-03-01T09:00:00Z"})

    requested_at: Instant | None = Field(default=None, description="Now, unless given.")


class ScheduleCreate(Fields):
    """The agreed start: an instant, or what the clock on the wall will show; with its zone (R22).
    Of an hour that the clocks skip it is the shifted one, of one shown twice the first."""

    model_config = example(
        {
            "wall_time": "2027-03-12T10:30",
            "time_zone": "Europe/Berlin",
            "mode": "video",
            "place": "https://meet.example/abc",
        }
    )

    time_zone: TimeZone
    starts_at: Instant | None = None
    wall_time: WallTime | None = None
    mode: Mode | None = None
    place: Url | None = None
    agreed_minutes: AgreedMinutes | None = None


class CompletionCreate(Fields):
    """That the conversation was held, and how long it took."""

    model_config = example({"actual_minutes": 24})

    actual_minutes: ActualMinutes
    held_at: Instant | None = Field(
        default=None, description="When it ended; the start plus its length, unless given."
    )


class EndingCreate(Fields):
    """Why it will not take place, as far as you know."""

    model_config = example({"reason": "Too busy this term."})

    reason: Paragraph = ""


class ChangeRead(Read):
    """One step in the history of an interview's states."""

    id: UUID
    from_state: InterviewState
    to_state: InterviewState
    reason: str
    at: datetime = Field(description="When it was recorded.")
