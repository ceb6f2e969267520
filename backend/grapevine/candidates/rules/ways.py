"""How to reach somebody in one step: directly, in somebody's name, or by an introduction. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from grapevine.referrals import Permission, may_name_referrer

# The numbers are ours: they only have to rank well. A name that may be used beats knowing somebody
# a little; whoever said that they would introduce me beats whoever may not.
NAME_POINTS = 30
KNOWN_POINTS, CLOSENESS_POINTS = 5, 5  # for knowing them, and for each step of closeness
PERMISSION_POINTS = 18  # their name is worth asking for
WILLING_POINTS, TIE_POINTS = 14, 6  # and the strength of the tie, 1 to 5


class WayKind(StrEnum):
    """The first message to write."""

    DIRECT = "direct"  # to them: you know them
    NAME = "name"  # to them, with the name of who pointed you there
    PERMISSION = "permission"  # to who pointed you there: may I use your name?
    INTRODUCTION = "introduction"  # to somebody who knows them
    COLD = "cold"  # to them, without anybody


@dataclass(frozen=True, slots=True)
class Introducer:
    """Somebody who pointed to a person, or knows them and did not refuse (R33). `strength` is a
    tie's, 1 to 5."""

    contact_id: str
    left_alone: bool = False  # do not contact: they are asked for nothing
    permission: Permission | None = None
    referral_id: str | None = None
    willing: bool = False
    strength: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """The best first step, and what it is worth."""

    kind: WayKind
    points: int
    through: Introducer | None = None


def best_way(known: bool, closeness: int, introducers: Iterable[Introducer] = ()) -> Way:
    """The way worth most; of equals the one with the fewest people."""
    ways = [_alone(known, closeness)]
    ways += [way for one in introducers if (way := _through(one))]
    return max(ways, key=lambda way: way.points)


@cache
def _alone(known: bool, closeness: int) -> Way:
    if known:
        return Way(WayKind.DIRECT, KNOWN_POINTS + CLOSENESS_POINTS * closeness)
    return Way(WayKind.COLD, 0)


def _through(one: Introducer) -> Way | None:
    if one.permission is not None and may_name_referrer(one.permission):
        return Way(WayKind.NAME, NAME_POINTS, one)
    if one.left_alone:
        return None
    if one.permission in (Permission.NOT_ASKED, Permission.ASKED):
        return Way(WayKind.PERMISSION, PERMISSION_POINTS, one)
    if one.permission is None:
        points = (WILLING_POINTS if one.willing else TIE_POINTS) + one.strength
        return Way(WayKind.INTRODUCTION, points, one)
    return None
