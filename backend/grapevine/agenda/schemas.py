"""What clients receive about the agenda."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read, example

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
            "commitment_id": None,
            "link": "/interviews/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7?tab=debrief",
            "inputs": {"held_at": "2026-11-22T15:00:00Z"},
            "source": "How to Conduct Effective Informational Interviews",
            "done_at": None,
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
    commitment_id: UUID | None
    link: str = Field(description="Where the web UI does it.")
    inputs: dict[str, str] = Field(description="The facts that the rule looked at.")
    source: str
    done_at: datetime | None


class AgendaRead(Read):
    """Today: what to do, the most urgent first, and what was done since yesterday."""

    now: datetime
    time_zone: str
    items: list[AgendaItem]
    done: list[AgendaItem]


class RuleRead(Read):
    """A rule of the agenda."""

    model_config = example(
        {
            "rule_id": "R6",
            "title": "Say thank you within two days of an interview.",
            "source": "How to Conduct Effective Informational Interviews",
            "parameters": {"days": 2},
        }
    )

    rule_id: str
    title: str
    source: str
    parameters: dict[str, int]


class RuleList(Read):
    """All the rules that can put something on the agenda."""

    items: list[RuleRead]
