"""The words of the network: a hop, a path, and the honest answer when there is none."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from math import prod
from typing import Any, Generic, NamedTuple, Protocol, TypeVar


class Identity(Protocol):
    """What names a person: hashable, and orderable so that ties break the same way every time."""

    def __hash__(self) -> int: ...

    def __lt__(self, other: Any, /) -> bool: ...


P = TypeVar("P", bound=Identity)
MOST_HANDSHAKES = 6  # R32; my own first handshake counts


class Via(StrEnum):
    """What a hop rests on."""

    CLOSENESS = "closeness"  # I know this person
    TIE = "tie"  # the two know each other
    REFERRAL = "referral"  # one pointed me to the other


class Weakness(StrEnum):
    """What most lowers the chance of a hop."""

    DISTANT = "distant"  # the two are not close
    UNASKED = "unasked"  # nobody has said yes yet
    STALE = "stale"  # the last contact is long ago, or not recorded


class Footing(NamedTuple):
    """What a handshake rests on, whoever shakes hands: thousands of hops share a few hundred."""

    via: Via
    kind: str
    bond: float
    will: float
    freshness: float
    willing: str | None = None
    months: int | None = None
    refused: bool = False


# `by` could introduce me to `to`: at which cost, and on what footing. A plain tuple, because a
# search reads thousands and looks at most of them once.
Edge = tuple[P, P, int, Footing]
Step = tuple[int, Footing]  # the same without the people


class Hop(NamedTuple, Generic[P]):
    """One handshake: `by` (me when None) introduces me to `to`.

    Its chance is the product of three factors in (0, 1], so it can say which one is to blame.
    A hop has a direction: A willing to introduce me to B says nothing about B and A.
    """

    by: P | None
    to: P
    via: Via
    kind: str  # as recorded: my circle, or the kind of the tie
    bond: float
    will: float
    freshness: float
    willing: str | None = None  # a tie's willingness or a referral's permission; None on my own hop
    months: int | None = None  # since the last real contact; None when no date is known
    refused: bool = False  # R33

    @property
    def chance(self) -> float:
        """The probability, in (0, 1), that this handshake comes about."""
        return self.bond * self.will * self.freshness

    @property
    def weakness(self) -> Weakness:
        """The factor that lowers the chance most."""
        factors = {
            Weakness.DISTANT: self.bond,
            Weakness.UNASKED: self.will,
            Weakness.STALE: self.freshness,
        }
        return min(factors, key=lambda factor: factors[factor])


class Path(NamedTuple, Generic[P]):
    """A chain of introductions, from me to somebody I want to meet."""

    hops: tuple[Hop[P], ...]

    @property
    def people(self) -> tuple[P, ...]:
        """Everyone met on the way, in order, ending with the target; I am not in it."""
        return tuple(hop.to for hop in self.hops)

    @property
    def handshakes(self) -> int:
        """1 when I know the target myself; at most 6 (R32)."""
        return len(self.hops)

    @property
    def chance(self) -> float:
        """The probability that every hop comes about."""
        return prod(hop.chance for hop in self.hops)

    @property
    def weakest(self) -> int:
        """Index of the hop with the lowest chance; the earlier of equals."""
        return min(range(len(self.hops)), key=lambda index: self.hops[index].chance)


class NoWayWhy(StrEnum):
    """Why there is no path."""

    NOBODY_NAMED = "nobody_named"  # not one person there is on record
    DO_NOT_CONTACT = "do_not_contact"  # all of them asked to be left alone
    REFUSED = "refused"  # there would be a way, but for somebody's no
    NO_TIES = "no_ties"  # nobody on record can introduce me to any of them
    OUT_OF_REACH = "out_of_reach"  # they know people, but nobody I know within six handshakes


class OpeningWhy(StrEnum):
    """What would open a way."""

    NAME_SOMEONE = "name_someone"  # record one person there
    ASK_AGAIN = "ask_again"  # `person` refused `hop`; a changed mind would open a way
    GET_TO_KNOW = "get_to_know"  # `person` can lead to a target
    WRITE_DIRECTLY = "write_directly"  # `person` is a target: write without an introduction


class Opening(NamedTuple, Generic[P]):
    """One thing that would open a way; `chance` and `handshakes` are the rest of it, seen from
    `person` (1.0 and 0 for a target)."""

    why: OpeningWhy
    person: P | None = None
    hop: Hop[P] | None = None
    chance: float | None = None
    handshakes: int | None = None


class NoWay(NamedTuple, Generic[P]):
    """No path within six handshakes yet, and what would open one, the most promising first."""

    why: NoWayWhy
    openings: tuple[Opening[P], ...]


class Network(Protocol[P]):
    """Where the search reads from: batches of at most 512 people, none of them twice a call.

    Hops come in any order, refused ones included; several between the same two are welcome.
    """

    def introducers(self, people: Collection[P]) -> Collection[Edge[P]]:
        """Every hop between two others that ends in one of `people`."""
        ...

    def introduced(self, people: Collection[P]) -> Collection[Edge[P]]:
        """Every hop that begins with one of `people`: the same hops, read the other way."""
        ...

    def circle(self, most: int) -> Mapping[P, Step | None] | None:
        """My own step to everybody that I know, and None for whoever is to be left alone
        (do_not_contact) or no longer on record; no mapping if those are more than `most`."""
        ...

    def standing(self, people: Collection[P]) -> Mapping[P, Step | None]:
        """The same for those among these; the rest may be left out. Asked only where the circle is
        too large."""
        ...
