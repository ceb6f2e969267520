"""The bank as its owner sees it: what is shipped, what they changed about it, and their own."""

from dataclasses import dataclass

from grapevine.kit import entries
from grapevine.kit.entries import MOST_OWN
from grapevine.kit.errors import Conflict
from grapevine.kit.topics import Topic

from .findings import Finding, findings_of
from .words import Phase


class BankFull(Conflict):
    detail = f"The bank holds at most {MOST_OWN} questions of your own. Delete one first."


@dataclass(frozen=True, kw_only=True)
class Worded:
    """What an upgrade may change about a shipped question, and its owner may, too."""

    text: str
    topic: Topic
    phase: Phase
    depth: int
    open: bool
    researchable: bool


@dataclass(frozen=True, kw_only=True)
class Shipped(Worded, entries.Shipped):
    """A question that comes with Grapevine."""


@dataclass(frozen=True, kw_only=True)
class Entry(Worded, entries.Entry[Shipped]):
    """A question of somebody's bank."""

    @property
    def shipped_text(self) -> str | None:
        """The wording of today that the owner's own stands in for."""
        return self.shipped.text if self.shipped and self.edited else None

    @property
    def findings(self) -> list[Finding]:
        return findings_of(self.text, open=self.open, researchable=self.researchable)
