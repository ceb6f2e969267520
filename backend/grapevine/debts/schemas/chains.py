"""The chain from the first hello to the last thank-you."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.interviews import InterviewState
from grapevine.kit.schemas import Read

from ..rules import LinkKey, LinkState


class ChainLink(Read):
    """One link of a chain."""

    key: LinkKey
    title: str
    state: LinkState
    why: str
    at: datetime | None = Field(description="When it was done, or is due.")
    link: str | None = Field(description="Where the web UI does it.")


class ChainRead(Read):
    """All links with one person, around one conversation."""

    contact_id: UUID
    contact_name: str
    interview_id: UUID | None = Field(description="Null if there is no conversation yet.")
    interview_state: InterviewState | None
    links: list[ChainLink]
    closed: bool = Field(description="Nothing is due, awaited or open.")


class ChainList(Read):
    """Chains, the newest conversation first; at most 20."""

    items: list[ChainRead]
