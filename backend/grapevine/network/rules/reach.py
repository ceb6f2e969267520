"""Reads as much of the network as the best paths need: backwards from the targets to people I know.

Backwards, because I may know ten thousand people and the target only a few. Label-setting over
(person, handshakes): a person keeps one label per number of handshakes that nothing beats in both
cost and handshakes, so a cheap detour never hides a dearer way that fits into six.
"""

from collections.abc import Collection, Iterable, Iterator
from heapq import heappop, heappush, nsmallest
from typing import Generic

from .chances import cost
from .vicinity import Vicinity
from .words import MOST_HANDSHAKES, Hop, Network, P

FIRST_BATCH, LARGEST_BATCH = 16, 32  # people to read at once: few, for most need no reading
MOST_ASKED = 512
HEAD_START = 100  # hops to read before looking at my own side is worth a query
BEYOND_EVERY_COST = 10**18


class Reach(Generic[P]):
    """The part of the network that holds the `k` best paths to any of the targets.

    `labels[person]` are their ways to a target as (cost, handshakes), the cheapest first, each
    next one with fewer handshakes. `onward[a][b]` is the best hop from a to b with its cost.
    `forgiving` also walks the refused hops, to learn what a yes would open. `nearby` reads only
    those who could introduce me to a target, within my reach or not.
    """

    def __init__(
        self,
        network: Network[P],
        targets: Collection[P],
        k: int,
        *,
        forgiving: bool = False,
        nearby: bool = False,
    ) -> None:
        self.labels: dict[P, list[tuple[int, int]]] = {}
        self.known: dict[P, tuple[Hop[P], int]] = {}
        self.onward: dict[P, dict[P, tuple[Hop[P], int]]] = {}
        self._network, self._k, self._forgiving = network, k, forgiving
        self._nearby, self._most = nearby, 2 if nearby else MOST_HANDSHAKES
        self._vicinity = Vicinity(network, forgiving=forgiving)
        self._inward: dict[P, list[tuple[P, int]]] = {}
        self._avoided: set[P] = set()
        self._met: set[P] = set()
        self._frontier: list[tuple[float, int, int, P]] = []
        self._batch, self._rows = FIRST_BATCH, 0
        self._totals: dict[P, int] = {}
        self._ceiling = BEYOND_EVERY_COST

        self._meet(targets)
        self.targets = frozenset(targets) - self._avoided
        for person in self.targets:
            self._push(person, 0, 0)

    def cost_to_target(self, person: P, handshakes: int) -> int | None:
        """The cheapest way from `person` to a target in at most so many handshakes."""
        for way, needed in self.labels.get(person, ()):
            if needed <= handshakes:
                return way
        return None

    def read_on(self) -> bool:
        """Settle what can be settled and read one batch more; False when all is read.

        Labels settle in the order of what a whole path through them costs at the least.
        """
        while self._frontier:
            total, way, handshakes, person = heappop(self._frontier)
            at_least = way + self._vicinity.at_least(person)
            if at_least > total:  # the vicinity has grown since
                heappush(self._frontier, (at_least, way, handshakes, person))
            elif total > self._ceiling:
                return False
            elif not self._beaten(person, handshakes):
                self.labels.setdefault(person, []).append((way, handshakes))
                if handshakes + 1 < self._most and self._pass_on(person, way, handshakes):
                    return True
        return False

    def _pass_on(self, person: P, way: int, handshakes: int) -> bool:
        """Give everyone who can introduce me to `person` a label; tells whether it had to read."""
        unread = person not in self._inward
        if unread:
            self._read(person)
        for by, step in self._inward[person]:
            if not self._beaten(by, handshakes + 1):
                self._push(by, way + step, handshakes + 1)
        return unread

    def _push(self, person: P, way: int, handshakes: int) -> None:
        total = way + self._vicinity.at_least(person)
        if total <= self._ceiling:
            heappush(self._frontier, (total, way, handshakes, person))
            if person in self.known:
                self._note(person, way + self.known[person][1])

    def _beaten(self, person: P, handshakes: int) -> bool:
        """Labels settle in the order of cost, so only fewer handshakes are worth another one."""
        labels = self.labels.get(person)
        return labels is not None and labels[-1][1] <= handshakes

    def _note(self, first: P, total: int) -> None:
        """Each first person makes another path, so the k-th cheapest of these is dear enough."""
        if total < self._totals.get(first, self._ceiling):
            self._totals[first] = total
            best = nsmallest(self._k, ((total, first) for first, total in self._totals.items()))
            self._totals = {first: total for total, first in best}
            if len(best) == self._k:
                self.lower_ceiling(best[-1][0])

    def lower_ceiling(self, total: int) -> None:
        """There are `k` paths this cheap: nothing dearer is worth reading."""
        self._ceiling = min(self._ceiling, total)

    @property
    def few_beginnings(self) -> bool:
        """Fewer than `k` people to begin with were found, so they alone cannot say what is dear."""
        return len(self._totals) < self._k

    def _read(self, person: P) -> None:
        """Read `person` together with those likely to be asked for next: one query for many."""
        if not self._nearby and self._rows > self._vicinity.rows + HEAD_START:
            self._vicinity.grow()
        batch = {person: None}
        for total, _, handshakes, likely in nsmallest(self._batch, self._frontier):
            if total <= self._ceiling and handshakes + 1 < self._most:
                batch[likely] = None
        people = [each for each in batch if each not in self._inward]
        self._batch = min(2 * self._batch, LARGEST_BATCH)
        hops = list(self._network.introducers(people))
        self._rows += len(hops)
        self._meet({hop.by for hop in hops if hop.by is not None})
        self._keep(people, hops)

    def _meet(self, people: Iterable[P]) -> None:
        """Learn whom of these I know (R32: and whom to leave alone), each asked about once."""
        strangers = sorted(set(people) - self._met)
        self._met.update(strangers)
        for start in range(0, len(strangers), MOST_ASKED):
            batch = strangers[start : start + MOST_ASKED]
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
            if self._forgiving or not hop.refused:
                yield by, hop, step
