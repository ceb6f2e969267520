"""What asking somebody would be worth: points for each reason, the sum ranks. Pure.

Ten thousand people are weighed in one request, so that this makes numbers only; `words` says them.
"""

import heapq
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
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
    places: frozenset[Hashable] = frozenset()
    chained: frozenset[Hashable] = frozenset()


@dataclass(slots=True)
class Person:
    """Somebody who can speak to careers that are weighed. Ids are in whatever form the caller
    has."""

    id: Any
    careers: list[Any]
    way: Way
    organization: Any = None
    common_ground: bool = False
    planned: Any = None  # the interview that waits for its request
    again: bool = False
    points: list[Point] = field(default_factory=list)
    career: Any = None  # the one that needs them most

    @property
    def score(self) -> int:
        return sum(point.points for point in self.points)


def weigh(person: Person, needs: Mapping[Any, Need]) -> int:
    """Note the reasons for somebody, with the career that needs them most; gives the sum."""
    best: list[Point] = []
    most = -1
    for career in person.careers:
        found = _for_career(person, needs[career])
        points = sum(point.points for point in found)
        if points > most:
            best, most, person.career = found, points, career
    more = min(len(person.careers) - 1, MOST_MORE_CAREERS)
    if more > 0:
        best.append(Point("more_careers", more * MORE_CAREERS_POINTS))
    if person.way.points:
        best.append(Point(person.way.kind.value, person.way.points))
    if person.planned:
        best.append(Point("planned", PLANNED_POINTS))
    if person.common_ground:
        best.append(Point("common_ground", COMMON_GROUND_POINTS))
    if person.again:
        best.append(Point("again", AGAIN_POINTS))
    person.points = best
    return person.score


def rank(people: Iterable[Person], needs: Mapping[Any, Need], most: int) -> list[Person]:
    """The people worth most, best first; of equals whoever was recorded first."""
    return heapq.nsmallest(most, people, key=lambda one: (-weigh(one, needs), one.id))


def _for_career(person: Person, need: Need) -> list[Point]:
    found = []
    if need.interviews:
        found.append(Point("interviews", need.interviews * INTERVIEW_POINTS))
    if need.organizations and person.organization and person.organization not in need.places:
        found.append(Point("new_organization", ORGANIZATION_POINTS))
    if need.chains and person.id not in need.chained:
        found.append(Point("independent", CHAIN_POINTS))
    if need.con:
        found.append(Point("no_con", CON_POINTS))
    if need.shortlisted:
        found.append(Point("shortlisted", SHORTLISTED_POINTS))
    if need.interest and need.interest >= 2:
        found.append(Point("interest", need.interest // 2 * INTEREST_POINTS))
    return found
