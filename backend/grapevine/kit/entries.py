"""What is shipped, and what its owner sees of it: the bases of questions and templates. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID, uuid5

MOST_OWN = 500  # of one's own, of a kind: all are read as a whole
AFTER_ORDERED = 10_000  # whatever the owner has not put into an order comes after what they have


@dataclass(frozen=True, kw_only=True)
class Shipped:
    """What comes with Grapevine. Its key never changes, whatever its wording does."""

    key: str
    rank: int


S = TypeVar("S", bound=Shipped)


@dataclass(frozen=True, kw_only=True)
class Entry(Generic[S]):
    """A shipped one as its owner has it, or their own. `version` is 0 while there is no row."""

    id: UUID
    version: int = 0
    hidden: bool = False
    edited: bool = False
    position: int | None = None
    deleted_at: datetime | None = None
    shipped: S | None = field(default=None, repr=False)

    @property
    def origin(self) -> str:
        return "shipped" if self.shipped else "own"

    @property
    def standing(self) -> tuple[int, str]:
        """Where it stands among its like: as its owner ordered them, then as shipped, then their
        own, the oldest first."""
        rank = self.shipped.rank if self.shipped else AFTER_ORDERED
        return AFTER_ORDERED + rank if self.position is None else self.position, str(self.id)


def entry_id(owner: UUID, key: str) -> UUID:
    """The id of a shipped one as somebody has it: their own for everybody, so that nobody meets
    another's, and there before any row is."""
    return uuid5(owner, key)
