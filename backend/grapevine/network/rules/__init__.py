"""How a stranger becomes reachable: the best introduction paths. Pure: values in, values out."""

from .chances import my_footing, price, referral_footing, tie_footing
from .paths import MOST_PATHS, find_paths
from .rings import Link, rings
from .words import (
    MOST_HANDSHAKES,
    Edge,
    Footing,
    Hop,
    Network,
    NoWay,
    NoWayWhy,
    Opening,
    OpeningWhy,
    Path,
    Step,
    Via,
    Weakness,
)

__all__ = [
    "MOST_HANDSHAKES",
    "MOST_PATHS",
    "Edge",
    "Footing",
    "Hop",
    "Link",
    "Network",
    "NoWay",
    "NoWayWhy",
    "Opening",
    "OpeningWhy",
    "Path",
    "Step",
    "Via",
    "Weakness",
    "find_paths",
    "my_footing",
    "price",
    "referral_footing",
    "rings",
    "tie_footing",
]
