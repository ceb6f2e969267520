"""What makes a shelf: its rows, its words, and what is shipped for it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar

from sqlmodel import Field

from ..entries import Entry, Shipped
from ..errors import Conflict
from ..rows import Row

E = TypeVar("E", bound=Entry[Any])


class ShelfRow(Row):
    """One's own, or a shipped one of which something was changed. Where `edited` is false the
    wording here is no more than a copy: what counts is the shipped one of today."""

    hidden: bool = False
    shipped_key: str | None = Field(default=None, max_length=60)
    edited: bool = False
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Shelf(Generic[E]):
    """What stands together, and in which words it is spoken of."""

    table: type[ShelfRow]
    entry: type[E]
    wording: type[Any]  # its fields are what an upgrade may change, and the owner, too
    shipped: Mapping[str, Shipped]
    group: str  # the field, an enum, by whose values they stand; within one they are ordered
    searched: tuple[str, ...]
    full: type[Conflict]  # there are MOST_OWN of one's own
    missing: str  # said of an id that a body names
    seed: str = ""  # which begins the keys that ids are made of

    @property
    def noun(self) -> str:
        return str(self.table.__tablename__)


def wording_of(shelf: Shelf[E], one: object) -> dict[str, Any]:
    """What an upgrade may change about a shipped one, and its owner may, too."""
    return {field.name: getattr(one, field.name) for field in fields(shelf.wording)}
