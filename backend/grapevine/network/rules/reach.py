"""Reads as much of the network as the best paths need: backwards from the targets to people I know.

Backwards, because I may know ten thousand people and the target only a few. Label-setting over
(person, handshakes): a person keeps one label per number of handshakes that nothing beats in both
cost and handshakes, so a cheap detour never hides a dearer way that fits into six.
"""

from collections.abc import Collection, Iterable, Iterator
from heapq import heapify, heappop, heappush, nsmallest
from math import inf
from typing import Generic

from .chances import cost
from .words import MOST_HANDSHAKES, Hop, Network, P

FIRST_BATCH, LARGEST_BATCH = 32, 512


class Reach(Generic[P]):
    """The part of the network that holds the `k` best paths to any of the targets.

    `labels[person]` are their ways to a target as (cost, handshakes), the cheapest first, each
    next one with fewer handshakes. `onward[a][b]` is the best hop from a to b with its cost.
    `forgiving` also walks the refused hops, to learn what a yes would open.
    """

    def __init__(
        self, network: Network[P], targets: Collection[P], k: int, *, forgiving: bool = False
    ) -> None:
        self.labels: dict[P, list[tuple[int, int]]] = {}
        self.known: dict[P, tuple[Hop[P], int]] = {}
        self.onward: dict[P, dict[P, tuple[Hop[P], int]]] = {}
        self.refused: list[Hop[P]] = []
        self._network, self._k, self._forgiving = network, k, forgiving
        self._inward: dict[P, list[tuple[P, int]]] = {}
        self._avoided: set[P] = set()
        self._met: set[P] = set()
        self._batch = FIRST_BATCH
        self._totals: dict[P, int] = {}
        self._ceiling: float = inf

        self._meet(targets)
        self.targets = frozenset(targets) - self._avoided
        self._frontier = [(0, 0, person) for person in self.targets]
        heapify(self._frontier)
        for person in self.targets:
            self._lower_ceiling(person, 0)
        self._explore()

    def cost_to_target(self, person: P, handshakes: int) -> int | None:
        """The cheapest way from `person` to a target in at most so many handshakes."""
        for way, needed in self.labels.get(person, ()):
            if needed <= handshakes:
                return way
        return None

    def _explore(self) -> None:
        while self._frontier:
            way, handshakes, person = heappop(self._frontier)
            if way >= self._ceiling:
                return
            if self._beaten(person, handshakes):
                continue
            self.labels.setdefault(person, []).append((way, handshakes))
            if handshakes + 1 == MOST_HANDSHAKES:
                continue
            if person not in self._inward:
                self._read(person)
            for by, step in self._inward[person]:
                if not self._beaten(by, handshakes + 1) and way + step < self._ceiling:
                    heappush(self._frontier, (way + step, handshakes + 1, by))
                    self._lower_ceiling(by, way + step)

    def _beaten(self, person: P, handshakes: int) -> bool:
        """Labels settle in the order of cost, so only fewer handshakes are worth another one."""
        labels = self.labels.get(person)
        return labels is not None and labels[-1][1] <= handshakes

    def _lower_ceiling(self, person: P, way: int) -> None:
        """Nothing dearer than the k-th best is worth reading; each first person makes one path."""
        if person not in self.known:
            return
        total = way + self.known[person][1]
        if total < self._totals.get(person, self._ceiling):
            self._totals[person] = total
            best = nsmallest(self._k, ((total, person) for person, total in self._totals.items()))
            self._totals = {person: total for total, person in best}
            if len(best) == self._k:
                self._ceiling = best[-1][0]

    def _read(self, person: P) -> None:
        """Read `person` together with those likely to be asked for next: one query for many."""
        batch = {person: None}
        for way, handshakes, next_person in nsmallest(self._batch, self._frontier):
            if way < self._ceiling and handshakes + 1 < MOST_HANDSHAKES:
                batch[next_person] = None
        people = [each for each in batch if each not in self._inward]
        self._batch = min(2 * self._batch, LARGEST_BATCH)
        hops = list(self._network.introducers(people))
        self._meet({hop.by for hop in hops if hop.by is not None})
        self._keep(people, hops)

    def _meet(self, people: Iterable[P]) -> None:
        """Learn whom of these I know (R32: and whom to leave alone), each asked about once."""
        strangers = sorted(set(people) - self._met)
        self._met.update(strangers)
        for start in range(0, len(strangers), LARGEST_BATCH):
            batch = strangers[start : start + LARGEST_BATCH]
            for person, standing in self._network.standing(batch).items():
                if standing.avoid:
                    self._avoided.add(person)
                elif standing.hop is not None:
                    self.known[person] = standing.hop, cost(standing.hop.chance)

    def _keep(self, people: Iterable[P], hops: Iterable[Hop[P]]) -> None:
        """Keep one hop for each pair and direction."""
        for person in people:
            self._inward[person] = []
        for by, hop, step in self._one_per_pair(hops):
            self._inward[hop.to].append((by, step))
            self.onward.setdefault(by, {})[hop.to] = hop, step

    def _one_per_pair(self, hops: Iterable[Hop[P]]) -> Iterator[tuple[P, Hop[P], int]]:
        """The best hop, or none: R33, one no outweighs any other record of the same direction,
        for it is the person who refused and not the record. The way back is another matter."""
        best: dict[tuple[P, P], tuple[int, str, str, Hop[P]]] = {}
        for hop in hops:
            if hop.by is None or hop.by in self._avoided:
                continue
            pair = hop.by, hop.to
            rank = cost(hop.chance), hop.via, hop.kind, hop
            kept = best.get(pair)
            if kept is None or (not hop.refused, rank[:3]) < (not kept[3].refused, kept[:3]):
                best[pair] = rank
        for (by, _), (step, _, _, hop) in best.items():
            if hop.refused:
                self.refused.append(hop)
            if self._forgiving or not hop.refused:
                yield by, hop, step
