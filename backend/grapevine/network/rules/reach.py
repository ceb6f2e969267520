"""Reads as much of the network as the best paths need: backwards from the targets to people I know.

Backwards, because I may know ten thousand people and the target only a few. Label-setting over
(person, handshakes): a person keeps one label per number of handshakes that nothing beats in both
cost and handshakes, so a cheap detour never hides a dearer way that fits into six.

Thousands of edges pass through here for one path, so the loops over them are written for speed.
"""

from collections.abc import Collection, Iterable, Mapping
from heapq import heappop, heappush, nsmallest
from typing import Generic

from .vicinity import MOST_ASKED, Vicinity, larger
from .words import MOST_HANDSHAKES, Edge, Footing, Network, P, Step

FIRST_BATCH, LARGEST_BATCH = 16, 32  # people to read at once: few, for most need no reading
LARGEST_CIRCLE = 5_000  # whoever knows more people meets this search soon enough
WIDE = 1_000  # edges to read before a look at whole rings around me, for each ring
HEAD_START = 100  # edges to read before looking at my own side is worth a query
BEYOND_EVERY_COST = 10**18


class Reach(Generic[P]):
    """The part of the network that holds the `k` best paths to any of the targets.

    `labels[person]` are their ways to a target as (cost, handshakes), the cheapest first, each
    next one with fewer handshakes. `onward[a][b]` is the best step from a to b.
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
        self.known: dict[P, Step] = {}
        self.onward: dict[P, dict[P, Step]] = {}
        self.rows = 0
        self._network, self._k, self._forgiving = network, k, forgiving
        self._nearby, self._most = nearby, 2 if nearby else MOST_HANDSHAKES
        self._vicinity = Vicinity(network, forgiving=forgiving)
        self._inward: dict[P, dict[P, Step]] = {}
        self._avoided: set[P] = set()
        self._met: set[P] = set()
        self._frontier: list[tuple[float, int, int, P]] = []
        self._waiting: dict[P, tuple[int, int]] = {}  # the cheapest label that ever waited
        self._batch = FIRST_BATCH
        self._totals: dict[P, int] = {}
        self._ceiling = BEYOND_EVERY_COST

        circle = network.circle(LARGEST_CIRCLE)
        self._all_met = circle is not None
        if circle is not None:
            self._learn(circle)
            self._vicinity.begin((step, person) for person, (step, _) in self.known.items())
        self._meet(targets)
        self.targets = frozenset(targets) - self._avoided
        self._push(0, 0, dict.fromkeys(self.targets, (0, None)))

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
        vicinity = self._vicinity
        while self._frontier:
            total, way, handshakes, person = heappop(self._frontier)
            at_least = way + vicinity.settled.get(person, vicinity.radius)
            if at_least > total:  # the vicinity has grown since
                heappush(self._frontier, (at_least, way, handshakes, person))
            elif total > self._ceiling:
                return False
            elif not self._too_far(person, handshakes) and not self._beaten(person, handshakes):
                self.labels.setdefault(person, []).append((way, handshakes))
                if handshakes + 1 < self._most and self._pass_on(person, way, handshakes):
                    return True
        return False

    def _too_far(self, person: P, handshakes: int) -> bool:
        """Whether those left of six (R32) are too few to come here from me."""
        fewest = self._vicinity.handshakes.get(person, self._vicinity.rings + 1)
        return fewest + handshakes > MOST_HANDSHAKES

    def _beaten(self, person: P, handshakes: int) -> bool:
        """Labels settle in the order of cost, so only fewer handshakes are worth another one."""
        labels = self.labels.get(person)
        return labels is not None and labels[-1][1] <= handshakes

    def _pass_on(self, person: P, way: int, handshakes: int) -> bool:
        """Give everyone who can introduce me to `person` a label; tells whether it had to read."""
        unread = person not in self._inward
        if unread:
            self._read(person)
        self._push(way, handshakes + 1, self._inward[person])
        return unread

    def _push(self, way: int, handshakes: int, steps: Mapping[P, tuple[int, object]]) -> None:
        """Wait with a label for each of these, who are one step farther from a target, unless one
        that waits or waited is as cheap in as few handshakes, or they are too far from me."""
        fewest, farther = self._vicinity.handshakes, self._vicinity.rings + 1
        left = MOST_HANDSHAKES - handshakes
        settled, radius = self._vicinity.settled, self._vicinity.radius
        waiting, known, frontier = self._waiting, self.known, self._frontier
        for person, (step, _) in steps.items():
            mine = way + step
            total = mine + settled.get(person, radius)
            if total > self._ceiling or fewest.get(person, farther) > left:
                continue
            cheapest = waiting.get(person)
            if cheapest is None or mine < cheapest[0]:
                waiting[person] = mine, handshakes
            elif cheapest[1] <= handshakes:
                continue
            heappush(frontier, (total, mine, handshakes, person))
            if person in known:
                self._note(person, mine + known[person][0])

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
        if not self._nearby and self.rows > self._vicinity.rows + HEAD_START:
            self._vicinity.grow()
            if self.rows > WIDE * self._vicinity.rings:
                self._vicinity.widen()
        people = [person, *self._likely(person)]
        self._batch = larger(self._batch, LARGEST_BATCH, len(self._inward))
        edges = self._network.introducers(people)
        self.rows += len(edges)
        self._meet(edge[0] for edge in edges)
        self._keep(people, edges)

    def _likely(self, person: P) -> list[P]:
        """Whose labels are next in line, as many as the batch has room for."""
        looked_at: list[tuple[float, int, int, P]] = []
        likely: dict[P, None] = {}
        while self._frontier and len(likely) + 1 < self._batch > len(looked_at) // 2:
            label = heappop(self._frontier)
            looked_at.append(label)
            total, _, handshakes, other = label
            if total > self._ceiling:
                break
            if handshakes + 1 < self._most and other != person and other not in self._inward:
                likely[other] = None
        for label in looked_at:
            heappush(self._frontier, label)
        return list(likely)

    def _meet(self, people: Iterable[P]) -> None:
        """Learn whom of these I know (R32: and whom to leave alone), each asked about once."""
        if self._all_met:
            return
        strangers = sorted(set(people) - self._met)
        self._met.update(strangers)
        for start in range(0, len(strangers), MOST_ASKED):
            self._learn(self._network.standing(strangers[start : start + MOST_ASKED]))

    def _learn(self, standings: Mapping[P, Step | None]) -> None:
        for person, mine in standings.items():
            if mine is None:
                self._avoided.add(person)
            else:
                self.known[person] = mine

    def _keep(self, people: list[P], edges: Iterable[Edge[P]]) -> None:
        """Keep the best step for each pair and direction, or none: R33, one no outweighs any other
        record of the same direction, for it is the person who refused and not the record."""
        inward: dict[P, dict[P, Step]] = {person: {} for person in people}
        for by, to, step, footing in edges:
            steps = inward[to]
            kept = steps.get(by)
            if kept is None or _rank(step, footing) < _rank(*kept):
                steps[by] = step, footing
        avoided, forgiving, onward = self._avoided, self._forgiving, self.onward
        for to, steps in inward.items():
            usable = self._inward[to] = {}
            for by, kept in steps.items():
                if by not in avoided and (forgiving or not kept[1].refused):
                    usable[by] = kept
                    onward.setdefault(by, {})[to] = kept


def _rank(step: int, footing: Footing) -> tuple[bool, int, str, str]:
    return not footing.refused, step, footing.via, footing.kind
