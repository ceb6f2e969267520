"""The templates as their owner sees them: shipped ones, what was changed about them, own ones."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from grapevine.guard import Purpose
from grapevine.kit.errors import Conflict
from grapevine.messages import MessageChannel, MessageKind

from .rendering import Rendered, render, uses_in
from .variables import VARIABLES, WhenMissing
from .words import MOST_OWN, RECORDED_AS, TemplateOrigin, Tone

WORDING = ("purpose", "channel", "tone", "title", "subject", "text")
PURPOSES = {purpose: place for place, purpose in enumerate(Purpose)}
AFTER_ORDERED = 10_000  # whatever the owner has not put into an order comes after what they have
EXAMPLES = {name: variable.example for name, variable in VARIABLES.items()}


class TemplatesFull(Conflict):
    detail = f"You can keep at most {MOST_OWN} templates of your own. Delete one first."


class NotShipped(Conflict):
    detail = "This template is your own: there is no other wording to go back to."


@dataclass(frozen=True, slots=True)
class Shipped:
    """A template that comes with Grapevine. Its key never changes, whatever its wording does."""

    key: str
    purpose: Purpose
    channel: MessageChannel
    tone: Tone
    title: str
    subject: str
    text: str
    rank: int


@dataclass(frozen=True, slots=True)
class VariableUse:
    """A variable of a template, with where its value comes from."""

    name: str
    source: str
    when_missing: WhenMissing
    example: str


@dataclass(slots=True)
class Entry:
    """A template of somebody's. `version` is 0 while there is no row for it."""

    id: UUID
    version: int
    origin: TemplateOrigin
    purpose: Purpose
    channel: MessageChannel
    tone: Tone
    title: str
    subject: str
    text: str
    hidden: bool = False
    edited: bool = False
    position: int | None = None
    deleted_at: datetime | None = None
    shipped: Shipped | None = field(default=None, repr=False)

    @property
    def recorded_as(self) -> MessageKind:
        return RECORDED_AS[self.purpose]

    @property
    def shipped_subject(self) -> str | None:
        """The subject of today that the owner's own stands in for."""
        return self.shipped.subject if self.shipped and self.edited else None

    @property
    def shipped_text(self) -> str | None:
        """The wording of today that the owner's own stands in for."""
        return self.shipped.text if self.shipped and self.edited else None

    @property
    def variables(self) -> list[VariableUse]:
        """What it is filled with; a variable that is no longer known stays to be filled by hand."""
        return [
            VariableUse(use.name, known.source, use.when_missing, known.example)
            for use in uses_in(self.subject, self.text)
            if (known := VARIABLES.get(use.name))
        ]

    @property
    def preview(self) -> Rendered:
        """How it reads with the examples."""
        return render(self.subject, self.text, EXAMPLES)

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it stands: by purpose, then as its owner ordered them, then as shipped, then their
        own, the oldest first."""
        rank = self.shipped.rank if self.shipped else AFTER_ORDERED
        within = AFTER_ORDERED + rank if self.position is None else self.position
        return PURPOSES[self.purpose], within, str(self.id)


def entry_id(owner: UUID, key: str) -> UUID:
    """The id of a shipped template among somebody's: their own for everybody, so that nobody meets
    another's, and there before any row is."""
    return uuid5(owner, f"template/{key}")


def wording_of(template: Any) -> dict[str, Any]:
    """What an upgrade may change about a shipped template, and its owner may, too."""
    return {name: getattr(template, name) for name in WORDING}
