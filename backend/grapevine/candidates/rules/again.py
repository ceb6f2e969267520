"""Who is spoken for: asked, met, or declined not long ago. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

AGAIN_AFTER_DAYS = 180  # after a no, or silence
TALK_AGAIN_AFTER_DAYS = 365  # after a conversation
ENDED = frozenset({"declined", "no_response", "cancelled"})
ASKED = frozenset({"requested", "scheduled"})


@dataclass(frozen=True, slots=True)
class Talk:
    """An interview with somebody: its state, and when it last moved."""

    state: str
    at: datetime


class Engagement(StrEnum):
    """What there is with somebody already."""

    NONE = "none"
    PLANNED = "planned"  # named for an interview, and not asked yet
    AGAIN = "again"  # asked or met long ago
    TAKEN = "taken"  # asked, met or refused lately


def engagement(talks: Iterable[Talk], now: datetime) -> Engagement:
    """What the interviews with somebody say: the one that speaks most against asking them counts,
    and one that is planned is gone on with."""
    found = {_of(talk, now) for talk in talks}
    order = (Engagement.TAKEN, Engagement.PLANNED, Engagement.AGAIN)
    return next((one for one in order if one in found), Engagement.NONE)


def _of(talk: Talk, now: datetime) -> Engagement:
    if talk.state == "identified":
        return Engagement.PLANNED
    if talk.state in ASKED:
        return Engagement.TAKEN
    days = AGAIN_AFTER_DAYS if talk.state in ENDED else TALK_AGAIN_AFTER_DAYS
    return Engagement.AGAIN if now - talk.at >= timedelta(days=days) else Engagement.TAKEN
