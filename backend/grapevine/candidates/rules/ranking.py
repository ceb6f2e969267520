"""What asking somebody would be worth: points for each reason, the sum ranks. Pure.

Ten thousand people are weighed in one request, so this makes numbers only; `words` says them.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from .ways import Way

# What a career lacks (R30) comes first. The numbers are ours; they only have to rank well.
INTERVIEW_POINTS = 8  # for each interview that is missing
ORGANIZATION_POINTS = 8  # from an organization not heard yet, while some are missing
CHAIN_POINTS = 6  # not of the chains heard already (R31), while others are missing
CON_POINTS = 4  # nobody has named a drawback yet
SHORTLISTED_POINTS = 6
INTEREST_POINTS = 1  # for every two points of interest
MORE_CAREERS_POINTS, MOST_MORE_CAREERS = 3, 2
PLANNED_POINTS = 10  # an interview is waiting for its request
COMMON_GROUND_POINTS = 4  # R11: worth a mention
AGAIN_POINTS = -6  # they said no, or nothing, once


class Point(NamedTuple):
    """One reason, and what it adds."""

    code: str
    points: int


@dataclass(frozen=True, slots=True)
class Need:
    """What a career that is weighed still lacks; `places` and `chained` are the organizations that
    were heard, and the people of the chains that were."""

    interviews: int = 0
    organizations: bool = False
    chains: bool = False
    con: bool = False
    shortlisted: bool = False
    interest: int | None = None
    places: frozenset[str] = frozenset()
    chained: frozenset[str] = frozenset()


@dataclass(slots=True)
class Person:
    """Somebody who can speak to careers that are weighed."""

    id: str
    careers: tuple[str, ...]
    way: Way
    organization: str | None = None
    common_ground: bool = False
    planned: str | None = None  # the interview that waits for its request
    again: bool = False


class Weight(NamedTuple):
    """What asking somebody is worth: the sum, its reasons, and the career that needs them most."""

    score: int
    points: tuple[Point, ...]
    career: str


class Scale:
    """Weighs people by what the careers need. Thousands are alike in all that counts, and are
    weighed once."""

    def __init__(self, needs: Mapping[str, Need]) -> None:
        self._needs = needs
        self._places = frozenset().union(*(need.places for need in needs.values()))
        self._chained = frozenset().union(*(need.chained for need in needs.values()))
        self._found: dict[Any, Weight] = {}

    def weigh(self, one: Person) -> Weight:
        """The reasons for somebody, with the career that needs them most."""
        place: Any = one.organization
        if place not in self._places:
            place = bool(place)
        known = one.id if one.id in self._chained else ""
        way = one.way.kind, one.way.points
        alike = one.careers, way, place, one.common_ground, one.planned is None, one.again, known
        if alike not in self._found:
            self._found[alike] = self._weigh(one)
        return self._found[alike]

    def _weigh(self, one: Person) -> Weight:
        of = {career: list(_for_career(one, self._needs[career])) for career in one.careers}
        best = max(one.careers, key=lambda career: _sum(of[career]))
        points = tuple(point for point in (*of[best], *_beside(one)) if point.points)
        return Weight(_sum(points), points, best)


def rank(people: Iterable[Person], scale: Scale, most: int) -> list[Person]:
    """The people worth most, best first; of equals whoever was recorded first."""
    return heapq.nsmallest(most, people, key=lambda one: (-scale.weigh(one).score, one.id))


def _for_career(person: Person, need: Need) -> Iterator[Point]:
    yield Point("interviews", need.interviews * INTERVIEW_POINTS)
    if need.organizations and person.organization and person.organization not in need.places:
        yield Point("new_organization", ORGANIZATION_POINTS)
    if need.chains and person.id not in need.chained:
        yield Point("independent", CHAIN_POINTS)
    if need.con:
        yield Point("no_con", CON_POINTS)
    if need.shortlisted:
        yield Point("shortlisted", SHORTLISTED_POINTS)
    yield Point("interest", (need.interest or 0) // 2 * INTEREST_POINTS)


def _beside(person: Person) -> Iterator[Point]:
    more = min(len(person.careers) - 1, MOST_MORE_CAREERS)
    yield Point("more_careers", more * MORE_CAREERS_POINTS)
    yield Point(person.way.kind.value, person.way.points)
    if person.planned is not None:
        yield Point("planned", PLANNED_POINTS)
    if person.common_ground:
        yield Point("common_ground", COMMON_GROUND_POINTS)
    if person.again:
        yield Point("again", AGAIN_POINTS)


def _sum(points: Iterable[Point]) -> int:
    return sum(point.points for point in points)
