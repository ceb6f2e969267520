"""What clients receive about the agenda."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read

from .rules import Deed, Urgency


class AgendaItem(Read):
    """One thing to do, and why."""

    id: str = Field(description="Stable until the thing is done.")
    rule_id: str
    deed: Deed
    title: str
    why: str
    due: datetime
    due_on: date = Field(description="The day it is due, in your time zone.")
    urgency: Urgency
    interview_id: UUID
    contact_id: UUID | None
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

    rule_id: str
    title: str
    source: str
    parameters: dict[str, int]


class RuleList(Read):
    """All the rules that can put something on the agenda."""

    items: list[RuleRead]
