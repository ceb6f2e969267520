"""What clients send and receive about the daily digest."""

from datetime import datetime, time
from typing import Annotated

from pydantic import Field

from grapevine.kit.schemas import Fields, Read, example, patch_of

Clock = Annotated[
    str,
    Field(
        pattern=r"^([01]\d|2[0-3]):[0-5]\d$",
        description="The time of day in your own time zone: `07:00`.",
        examples=["07:00"],
    ),
]
Switch = Annotated[bool, Field(strict=True)]


def time_of(clock: str) -> time:
    return time.fromisoformat(clock)


class DigestFields(Fields):
    """What the owner decides about the digest."""

    on: Switch = Field(default=False, description="It comes once the address is confirmed, too.")
    at: Clock = "07:00"
    weekdays_only: Switch = Field(default=False, description="Monday to Friday.")
    skip_empty: Switch = Field(default=True, description="No letter when nothing is due.")


@patch_of(DigestFields)
class DigestPatch(DigestFields):
    """Any subset of the digest's fields."""

    model_config = example({"on": True, "at": "07:30", "weekdays_only": True})


class DigestRead(DigestFields, Read):
    """How the digest is set, and how it fares."""

    model_config = example(
        {
            "on": True,
            "at": "07:30",
            "weekdays_only": True,
            "skip_empty": True,
            "version": 2,
            "address": "maya@example.com",
            "address_confirmed": True,
            "mail_configured": True,
            "next_at": "2026-11-24T06:30:00Z",
            "last_sent_at": "2026-11-23T06:30:04Z",
            "last_failure": None,
        }
    )

    version: int = Field(description="Counts changes; send it back in `If-Match`.")
    address: str = Field(description="Your account's own; it goes nowhere else.")
    address_confirmed: bool = Field(description="Whether its reader said that it is theirs.")
    mail_configured: bool = Field(description="Whether this instance can send e-mail at all.")
    next_at: datetime | None = Field(description="When the next one is due; null while it is off.")
    last_sent_at: datetime | None
    last_failure: str | None = Field(
        description="Why the last one did not leave, as the mail server's code; null if it did."
    )


class LetterQueued(Read):
    """A letter that was put into the outbox."""

    model_config = example({"asks_to_confirm": True, "left_today": 4})

    asks_to_confirm: bool = Field(description="It asks for a confirmation and tells nothing yet.")
    left_today: int = Field(description="How many more of these may be asked for today.")
