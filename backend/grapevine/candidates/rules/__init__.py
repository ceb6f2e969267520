"""Why somebody should be asked next: what careers still lack, and the way to that person."""

from .again import AGAIN_AFTER_DAYS, Engagement, Talk, engagement
from .alternates import Alternate, AlternateKind, Profile, alternates_for
from .ranking import Need, Person, Point, Scale, Weight, rank
from .ways import Introducer, Way, WayKind, best_way
from .words import first_step, how_many, message_of

__all__ = [
    "AGAIN_AFTER_DAYS",
    "Alternate",
    "AlternateKind",
    "Engagement",
    "Introducer",
    "Need",
    "Person",
    "Point",
    "Profile",
    "Scale",
    "Talk",
    "Way",
    "WayKind",
    "Weight",
    "alternates_for",
    "best_way",
    "engagement",
    "first_step",
    "how_many",
    "message_of",
    "rank",
]
