"""The best introduction paths to a set of people, or what would open one (R32, R33)."""

from collections.abc import Collection, Iterator
from heapq import nsmallest

from .chances import chance_of
from .choose import choose
from .reach import Reach
from .words import Network, NoWay, NoWayWhy, Opening, OpeningWhy, P, Path

MOST_PATHS = 5
MOST_OPENINGS = 5  # of each kind


def find_paths(network: Network[P], targets: Collection[P], k: int = 3) -> list[Path[P]] | NoWay[P]:
    """Up to `k` (1 to 5) paths from me to any of `targets`, the likeliest first.

    A path ends at the first target it meets, repeats nobody, has at most six handshakes, and
    passes no refused hop and nobody to be left alone. Never an empty list: a NoWay instead.
    """
    if not 1 <= k <= MOST_PATHS:
        raise ValueError(f"k lies in 1 to {MOST_PATHS}: {k}")
    return choose(network, targets, k) or _no_way(network, targets)


def _no_way(network: Network[P], targets: Collection[P]) -> NoWay[P]:
    near = Reach(network, targets, 1, nearby=True)
    while near.read_on():
        pass
    if not near.targets:
        why = NoWayWhy.DO_NOT_CONTACT if targets else NoWayWhy.NOBODY_NAMED
        return NoWay(why, (Opening(OpeningWhy.NAME_SOMEONE),))
    changed_minds = tuple(_changed_minds(network, targets))
    if changed_minds:
        why = NoWayWhy.REFUSED
    else:
        why = NoWayWhy.OUT_OF_REACH if near.onward else NoWayWhy.NO_TIES
    return NoWay(why, (*changed_minds, *_people_near(near), *_targets(near)))


def _changed_minds(network: Network[P], targets: Collection[P]) -> Iterator[Opening[P]]:
    """The refusals on the best path there would be if every no were a yes."""
    for path in choose(network, targets, 1, forgiving=True):
        for index, hop in enumerate(path.hops):
            if hop.refused:
                rest = Path(path.hops[index + 1 :])
                yield Opening(OpeningWhy.ASK_AGAIN, hop.by, hop, rest.chance, rest.handshakes)


def _people_near(reach: Reach[P]) -> list[Opening[P]]:
    """Those who would most likely lead to a target, if only I knew them."""
    near = ((*labels[0], person) for person, labels in reach.labels.items() if labels[0][1])
    return [
        Opening(OpeningWhy.GET_TO_KNOW, person, None, chance_of(way), handshakes)
        for way, handshakes, person in nsmallest(MOST_OPENINGS, near)
    ]


def _targets(reach: Reach[P]) -> list[Opening[P]]:
    return [
        Opening(OpeningWhy.WRITE_DIRECTLY, person, None, 1.0, 0)
        for person in nsmallest(MOST_OPENINGS, reach.targets)
    ]
