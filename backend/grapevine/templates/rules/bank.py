"""The templates as their owner sees them: shipped ones, what was changed about them, own ones."""

from dataclasses import dataclass

from grapevine.guard import Purpose
from grapevine.kit import entries
from grapevine.kit.entries import MOST_OWN
from grapevine.kit.errors import Conflict
from grapevine.messages import MessageChannel, MessageKind

from .rendering import Rendered, render, uses_in
from .variables import VARIABLES, WhenMissing
from .words import RECORDED_AS, Tone

EXAMPLES = {name: variable.example for name, variable in VARIABLES.items()}


class TemplatesFull(Conflict):
    detail = f"You can keep at most {MOST_OWN} templates of your own. Delete one first."


@dataclass(frozen=True, slots=True)
class VariableUse:
    """A variable of a template, with where its value comes from."""

    name: str
    source: str
    when_missing: WhenMissing
    example: str


@dataclass(frozen=True, kw_only=True)
class Worded:
    """What an upgrade may change about a shipped template, and its owner may, too."""

    purpose: Purpose
    channel: MessageChannel
    tone: Tone
    title: str
    subject: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Shipped(Worded, entries.Shipped):
    """A template that comes with Grapevine."""


@dataclass(frozen=True, kw_only=True)
class Entry(Worded, entries.Entry[Shipped]):
    """A template of somebody's."""

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
