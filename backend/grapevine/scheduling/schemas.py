"""What clients receive about times to propose."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read, example


class ClockRead(Read):
    """What the clock of one of the two shows."""

    wall_time: str = Field(description="As an interview's: `2026-12-01T10:00`.")
    time_zone: str


class ProposedSlot(Read):
    """A time at which both could talk."""

    starts_at: datetime
    ends_at: datetime
    mine: ClockRead
    theirs: ClockRead


class SlotsRead(Read):
    """Times to propose for an interview."""

    model_config = example(
        {
            "interview_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
            "contact_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "minutes": 20,
            "my_time_zone": "Europe/Berlin",
            "their_time_zone": "Europe/Lisbon",
            "their_time_zone_known": True,
            "slots": [
                {
                    "starts_at": "2026-12-01T10:00:00Z",
                    "ends_at": "2026-12-01T10:20:00Z",
                    "mine": {"wall_time": "2026-12-01T11:00", "time_zone": "Europe/Berlin"},
                    "theirs": {"wall_time": "2026-12-01T10:00", "time_zone": "Europe/Lisbon"},
                }
            ],
            "text": "Tuesday 1 December at 10:00 (Lisbon time)",
            "note": "",
        }
    )

    interview_id: UUID
    contact_id: UUID | None = Field(description="On whose clock `theirs` is: the main person.")
    minutes: int
    my_time_zone: str
    their_time_zone: str = Field(description="Yours, as long as nothing says where they are.")
    their_time_zone_known: bool
    slots: list[ProposedSlot]
    text: str = Field(description="The slots as a message says them, on their clock.")
    note: str = Field(description="Why there are none, or what was guessed; else empty.")
