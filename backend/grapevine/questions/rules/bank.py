"""The bank as its owner sees it: what is shipped, what they changed about it, and their own."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from grapevine.kit.errors import Conflict
from grapevine.kit.topics import Topic

from .findings import Finding, findings_of
from .words import MOST_OWN, Origin, Phase

WORDING = ("text", "topic", "phase", "depth", "open", "researchable")
TOPICS = {topic: place for place, topic in enumerate(Topic)}
AFTER_ORDERED = 10_000  # whatever the owner has not put into an order comes after what they have


class BankFull(Conflict):
    detail = f"The bank holds at most {MOST_OWN} questions of your own. Delete one first."


class NotShipped(Conflict):
    detail = "This question is your own: there is no other wording to go back to."


@dataclass(frozen=True, slots=True)
class Shipped:
    """A question that comes with Grapevine. Its key never changes, whatever its wording does."""

    key: str
    text: str
    topic: Topic
    phase: Phase
    depth: int
    open: bool
    researchable: bool
    rank: int


@dataclass(slots=True)
class Entry:
    """A question of somebody's bank. `version` is 0 while there is no row for it."""

    id: UUID
    version: int
    origin: Origin
    text: str
    topic: Topic
    phase: Phase
    depth: int
    open: bool
    researchable: bool
    hidden: bool = False
    edited: bool = False
    position: int | None = None
    deleted_at: datetime | None = None
    shipped: Shipped | None = field(default=None, repr=False)

    @property
    def shipped_text(self) -> str | None:
        """The wording of today that the owner's own stands in for."""
        return self.shipped.text if self.shipped and self.edited else None

    @property
    def findings(self) -> list[Finding]:
        return findings_of(self.text, open=self.open, researchable=self.researchable)

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it stands: by topic, then as its owner ordered them, then as shipped, then their
        own, the oldest first."""
        rank = self.shipped.rank if self.shipped else AFTER_ORDERED
        within = AFTER_ORDERED + rank if self.position is None else self.position
        return TOPICS[self.topic], within, str(self.id)


def entry_id(owner: UUID, key: str) -> UUID:
    """The id of a shipped question in somebody's bank: their own for everybody, so that nobody
    meets another's, and there before any row is."""
    return uuid5(owner, key)


def wording_of(question: Any) -> dict[str, Any]:
    """What an upgrade may change about a shipped question, and its owner may, too."""
    return {name: getattr(question, name) for name in WORDING}


def in_bank_order(entries: list[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: entry.place)
