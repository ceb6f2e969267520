"""How a stranger becomes reachable: the best introduction paths. Pure: values in, values out."""

from .chances import my_hop, referral_hop, tie_hop
from .paths import MOST_PATHS, find_paths
from .rings import Link, rings
from .words import (
    MOST_HANDSHAKES,
    Hop,
    Network,
    NoWay,
    NoWayWhy,
    Opening,
    OpeningWhy,
    Path,
    Standing,
    Via,
    Weakness,
)

__all__ = [
    "MOST_HANDSHAKES",
    "MOST_PATHS",
    "Hop",
    "Link",
    "Network",
    "NoWay",
    "NoWayWhy",
    "Opening",
    "OpeningWhy",
    "Path",
    "Standing",
    "Via",
    "Weakness",
    "find_paths",
    "my_hop",
    "referral_hop",
    "rings",
    "tie_hop",
]
