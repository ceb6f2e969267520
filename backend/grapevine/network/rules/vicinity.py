"""The people around me, read outwards: what the way from me to somebody costs at the least.

It leads the search that comes from the targets, and says when that may stop. For this it needs no
exact answers: it neither counts handshakes nor asks whom to leave alone.
"""

from heapq import heapify, heappop, heappush, nsmallest
from math import inf
from typing import Generic

from .chances import cost
from .words import Network, P

LARGEST_CIRCLE = 1000  # whoever knows more people meets the other search soon enough
FIRST_BATCH, LARGEST_BATCH = 16, 32


class Vicinity(Generic[P]):
    """Settles people in the order of their distance from me (Dijkstra), as far as it is asked to.

    `rows` counts the hops read. `forgiving` also walks the refused ones.
    """

    def __init__(self, network: Network[P], *, forgiving: bool = False) -> None:
        self.rows = 0
        self._network, self._forgiving = network, forgiving
        self._begun = False
        self._radius: float = 0
        self._frontier: list[tuple[int, P]] = []
        self._settled: dict[P, int] = {}
        self._onward: dict[P, list[tuple[P, int]]] = {}
        self._batch = FIRST_BATCH

    def at_least(self, person: P) -> float:
        """No way from me to `person` costs less; inf if there is none at all."""
        return self._settled.get(person, self._radius)

    def grow(self) -> None:
        """Read one batch further, if there is anything left to read."""
        if not self._begun:
            self._begin()
        elif self._frontier:
            self._read()
            self._settle()

    def _begin(self) -> None:
        self._begun = True
        circle = self._network.circle(LARGEST_CIRCLE)
        if circle is not None:
            self.rows += len(circle)
            self._frontier = [(cost(hop.chance), hop.to) for hop in circle]
            heapify(self._frontier)
            self._settle()

    def _read(self) -> None:
        nearest = dict.fromkeys(person for _, person in nsmallest(self._batch, self._frontier))
        batch = [person for person in nearest if person not in self._onward]
        self._batch = min(2 * self._batch, LARGEST_BATCH)
        self._onward.update((person, []) for person in batch)
        for hop in self._network.introduced(batch):
            self.rows += 1
            if hop.by is not None and (self._forgiving or not hop.refused):
                self._onward[hop.by].append((hop.to, cost(hop.chance)))

    def _settle(self) -> None:
        """Settle whoever nothing unread can bring nearer; the first who is not sets the radius."""
        while self._frontier:
            way, person = self._frontier[0]
            if person not in self._settled and person not in self._onward:
                break
            heappop(self._frontier)
            if person not in self._settled:
                self._settled[person] = way
                for to, step in self._onward[person]:
                    if to not in self._settled:
                        heappush(self._frontier, (way + step, to))
        self._radius = self._frontier[0][0] if self._frontier else inf
