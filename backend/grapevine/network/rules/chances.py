"""How likely a handshake is: every number of the network, and the hops made from the records."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from math import exp, log

from .words import Footing, Via

# The numbers are ours: no study gives them. They only have to rank well, and they say:
# a referral beats a tie, a spoken yes beats a guess, and a friend of last month beats one of 2015.
CLOSENESS: Mapping[int, float] = {0: 0.15, 1: 0.30, 2: 0.45, 3: 0.60, 4: 0.75, 5: 0.90}
STRENGTH: Mapping[int, float] = {1: 0.40, 2: 0.55, 3: 0.70, 4: 0.80, 5: 0.90}
REFERRED = 0.95  # pointing me to somebody is half of an introduction, however well they know them

# A no counts only in the question "what if it were a yes?" (NoWay); such a hop is never used.
WILLING: Mapping[str, float] = {"yes": 1.0, "unknown": 0.7, "no": 0.1}
PERMISSION: Mapping[str, float] = {
    "granted": 1.0,
    "granted_with_conditions": 0.95,
    "asked": 0.85,
    "not_asked": 0.8,
    "denied": 0.1,
    "withdrawn": 0.1,
}
REFUSALS = frozenset({"no", "denied", "withdrawn"})

FRESHNESS = ((3, 1.0), (12, 0.9), (36, 0.75))  # up to so many months since the last real contact
FRESHNESS_OLDER = 0.6
FRESHNESS_UNKNOWN = 0.8

DAYS_PER_MONTH = 30.44


def my_footing(closeness: int, circle: str, touched: date | None, today: date) -> Footing:
    """Mine with a contact I know; `closeness` 0-5, `touched` the last real contact."""
    fresh, months = faded(touched, today)
    return Footing(Via.CLOSENESS, circle, CLOSENESS[closeness], 1.0, fresh, months=months)


def tie_footing(
    strength: int, kind: str, willing: str, touched: date | None, today: date
) -> Footing:
    """Of two who know each other, the first of whom would (or would not) introduce me to the
    other; `strength` 1-5."""
    fresh, months = faded(touched, today)
    return Footing(
        Via.TIE, kind, STRENGTH[strength], WILLING[willing], fresh,
        willing, months, willing in REFUSALS,
    )  # fmt: skip


def referral_footing(permission: str, pointed: date | None, today: date) -> Footing:
    """Of somebody who pointed me to somebody on a day, with or without permission to use the
    name."""
    fresh, months = faded(pointed, today)
    return Footing(
        Via.REFERRAL, "referral", REFERRED, PERMISSION[permission], fresh,
        permission, months, permission in REFUSALS,
    )  # fmt: skip


def price(footing: Footing) -> int:
    """The cost of a handshake on this footing."""
    return cost(footing.bond * footing.will * footing.freshness)


@lru_cache(1024)  # thousands of ties share a few hundred days
def faded(touched: date | None, today: date) -> tuple[float, int | None]:
    """The freshness of a bond, and the months since the last real contact it comes from."""
    months = months_since(touched, today)
    return freshness(months), months


def months_since(day: date | None, today: date) -> int | None:
    """Whole months gone by, never negative."""
    return None if day is None else max(0, int((today - day).days / DAYS_PER_MONTH))


def freshness(months: int | None) -> float:
    """How much of a bond is left after so many months of silence."""
    if months is None:
        return FRESHNESS_UNKNOWN
    return next((left for most, left in FRESHNESS if months <= most), FRESHNESS_OLDER)


@lru_cache(1024)
def cost(chance: float) -> int:
    """The chance as a length: lengths add up where chances multiply.

    Whole billionths, so that equal chances tie exactly in whatever order they are added; at
    least 1, so that a detour is never free. Raises ValueError for a chance outside (0, 1].
    """
    if not 0 < chance <= 1:
        raise ValueError(f"a chance lies in (0, 1]: {chance}")
    return max(1, round(-log(chance) * 1e9))


def chance_of(length: int) -> float:
    """The chance that a length from `cost` stands for."""
    return exp(-length / 1e9)
