"""How many questions fit the minutes that were agreed (R1, R3), and how long each may take."""

from typing import NamedTuple

from .words import FEWEST, MOST, SlotKind

BRIEF = {SlotKind.RAPPORT: 2, SlotKind.CLOSE_REFERRALS: 2}  # minutes
SHORTEST, LONGEST = 3, 5  # minutes that any other question takes


class Timing(NamedTuple):
    """So many questions, and the minutes of each that is not brief."""

    questions: int
    each: int

    def minutes(self, kind: SlotKind) -> int:
        return BRIEF.get(kind, self.each)


def timing(minutes: int, count: int | None = None) -> Timing:
    """15 minutes have room for 4 questions, 20 for 5, 30 for 6; `count` asks for another number,
    which is brought down to what fits."""
    usual = FEWEST if minutes < 20 else FEWEST + 1 if minutes < 25 else MOST
    asked = min(MOST, max(FEWEST, count or usual))
    while asked > FEWEST and _each(minutes, asked) < SHORTEST:
        asked -= 1
    return Timing(asked, max(SHORTEST, min(LONGEST, _each(minutes, asked))))


def _each(minutes: int, count: int) -> int:
    return (minutes - sum(BRIEF.values())) // (count - len(BRIEF))
