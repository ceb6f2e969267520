"""How many questions fit the minutes that were agreed (R1, R3), and how long each may take."""

from collections.abc import Sequence

from .words import FEWEST, MOST, SlotKind

BRIEF = {SlotKind.RAPPORT: 2, SlotKind.CLOSE_REFERRALS: 2}  # minutes
SHORTEST, LONGEST = 3, 5  # minutes that any other question should take, and may


def how_many(minutes: int, count: int | None = None) -> int:
    """15 minutes have room for 4 questions, 20 for 5, 25 for 6, two of which are brief; `count`
    asks for another number, which is brought down to what fits."""
    usual = FEWEST if minutes < 20 else FEWEST + 1 if minutes < 25 else MOST
    asked = min(MOST, max(FEWEST, count or usual))
    others = (minutes - sum(BRIEF.values())) // SHORTEST
    return max(FEWEST, min(asked, others + len(BRIEF)))


def minutes_of(kinds: Sequence[SlotKind], minutes: int) -> list[int]:
    """How long each question may take; all together never longer than what was agreed."""
    brief = sum(BRIEF.get(kind, 0) for kind in kinds)
    others = sum(kind not in BRIEF for kind in kinds)
    each = min(LONGEST, (minutes - brief) // others) if others else 0
    return [BRIEF.get(kind, each) for kind in kinds]
