"""What clients receive of the timeline."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read

from .rules import EntryKind, TargetKind


class Target(Read):
    """What an entry leads to."""

    kind: TargetKind
    id: UUID


class TimelineEntry(Read):
    """One thing that happened."""

    at: datetime = Field(description="A fact dated by day stands at noon of it, where you live.")
    kind: EntryKind
    title: str = Field(description="One line, in words.")
    text: str = Field(description="What was said or noted, at most 500 characters of it.")
    target: Target
