"""The people around me, read outwards: what the way from me to somebody costs at the least.

It leads the search that comes from the targets, and says when that may stop. For this it needs no
exact answers: it neither counts handshakes nor asks whom to leave alone.
"""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush, nsmallest
from math import inf
from typing import Generic

from .words import Network, P

FIRST_BATCH, LARGEST_BATCH = 32, 64  # people to read at once: few, for most need no reading
MOST_ASKED = 512


def larger(batch: int, usual: int, read: int) -> int:
    """How many people to read next. A search that has read many is far from its end: an eighth
    more of them costs less than many small questions."""
    return min(2 * batch, max(usual, read // 8), MOST_ASKED)


class Vicinity(Generic[P]):
    """Settles people in the order of their distance from me (Dijkstra), as far as it is asked to.

    No way from me to somebody costs less than `settled` says or, for those who are not in it,
    `radius`; inf if there is none at all. `handshakes` are the fewest to those in the first
    `rings`; everybody else needs more than that. `rows` counts the hops read. `forgiving` also
    walks the refused ones.
    """

    def __init__(self, network: Network[P], *, forgiving: bool = False) -> None:
        self.rows = 0
        self.radius: float = 0
        self.settled: dict[P, int] = {}
        self.handshakes: dict[P, int] = {}
        self._network, self._forgiving = network, forgiving
        self._frontier: list[tuple[int, P]] = []
        self._nearest: dict[P, int] = {}
        self._onward: dict[P, list[tuple[P, int]]] = {}
        self._batch = FIRST_BATCH
        self._ring: list[P] = []
        self.rings = 0

    def begin(self, known: Iterable[tuple[int, P]]) -> None:
        """With everybody I know and the costs of my own handshakes. Without it, nothing grows."""
        self._frontier = list(known)
        self._nearest = {person: way for way, person in self._frontier}
        self._ring, self.rings = list(self._nearest), 1
        self.handshakes = dict.fromkeys(self._ring, 1)
        heapify(self._frontier)
        self._settle()

    def grow(self) -> None:
        """Read one batch further, if there is anything left to read."""
        if self._frontier:
            self._read()
            self._settle()

    def widen(self) -> None:
        """Learn who is one ring farther, unless that would be too many to read."""
        unread = [person for person in self._ring if person not in self._onward]
        if not self._ring or len(unread) > MOST_ASKED:
            return
        if unread:
            self._read_of(unread)
        self.rings += 1
        farther = {to: None for by in self._ring for to, _ in self._onward[by]}
        self._ring = [person for person in farther if person not in self.handshakes]
        self.handshakes.update(dict.fromkeys(self._ring, self.rings))
        self._settle()

    def _read(self) -> None:
        nearest = dict.fromkeys(person for _, person in nsmallest(self._batch, self._frontier))
        self._batch = larger(self._batch, LARGEST_BATCH, len(self._onward))
        self._read_of([person for person in nearest if person not in self._onward])

    def _read_of(self, batch: list[P]) -> None:
        self._onward.update((person, []) for person in batch)
        edges = self._network.introduced(batch)
        self.rows += len(edges)
        for by, to, step, footing in edges:
            if self._forgiving or not footing.refused:
                self._onward[by].append((to, step))

    def _settle(self) -> None:
        """Settle whoever nothing unread can bring nearer; the first who is not sets the radius."""
        while self._frontier:
            way, person = self._frontier[0]
            if person not in self.settled and person not in self._onward:
                break
            heappop(self._frontier)
            if person not in self.settled:
                self.settled[person] = way
                for to, step in self._onward[person]:
                    if way + step < self._nearest.get(to, inf):
                        self._nearest[to] = way + step
                        heappush(self._frontier, (way + step, to))
        self.radius = self._frontier[0][0] if self._frontier else inf
