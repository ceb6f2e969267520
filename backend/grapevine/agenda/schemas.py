"""What clients send and receive about the agenda."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Day, Fields, Read, example

from .rules import Deed, Urgency


class AgendaItem(Read):
    """One thing to do, and why."""

    model_config = example(
        {
            "id": "R29:debrief:0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
            "rule_id": "R29",
            "deed": "debrief",
            "title": "Debrief the talk with Ines Duarte",
            "why": "You spoke yesterday; five minutes keep what you heard.",
            "due": "2026-11-23T15:00:00Z",
            "due_on": "2026-11-23",
            "urgency": "due",
            "interview_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
            "contact_id": None,
            "contact_name": "",
            "commitment_id": None,
            "referral_id": None,
            "link": "/interviews/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7?tab=debrief",
            "inputs": {"held_at": "2026-11-22T15:00:00Z"},
            "parameters": {"debrief_hours": 24},
            "source": "How to Conduct Effective Informational Interviews",
            "done_at": None,
            "snoozed_until": None,
            "dismissed_at": None,
        }
    )

    id: str = Field(description="Stable until the thing is done.")
    rule_id: str
    deed: Deed
    title: str
    why: str
    due: datetime
    due_on: date = Field(description="The day it is due, in your time zone.")
    urgency: Urgency
    interview_id: UUID | None
    contact_id: UUID | None
    contact_name: str = Field(description="Empty where it is about no single person.")
    commitment_id: UUID | None
    referral_id: UUID | None
    link: str = Field(description="Where the web UI does it.")
    inputs: dict[str, str] = Field(description="The facts that the rule looked at.")
    parameters: dict[str, int] = Field(description="The numbers that the rule counted with.")
    source: str
    done_at: datetime | None
    snoozed_until: date | None = Field(description="The day on which it comes up again.")
    dismissed_at: datetime | None = Field(description="When you said that you won't do it.")


class AgendaRead(Read):
    """Today: what to do, the most urgent first; what was done since yesterday; what was put off,
    and what was dismissed in the last thirty days."""

    now: datetime
    time_zone: str
    items: list[AgendaItem]
    done: list[AgendaItem]
    snoozed: list[AgendaItem]
    dismissed: list[AgendaItem]


class SnoozeUpdate(Fields):
    """Until when an item is out of the way."""

    model_config = example({"until": "2026-11-26"})

    until: Day = Field(description="It comes up again on this day of your calendar.")
