"""Picks the best few paths out of what was read; each repeats nobody and fits into six handshakes.

Yen's algorithm: every further path leaves an earlier one somewhere, so the best departures of the
paths found so far hold the next one. Each departure is an A* search led by the exact ways to the
targets that `Reach` left behind; it looks at little more than the path it finds.
"""

from collections.abc import Collection, Iterable
from heapq import heappop, heappush
from itertools import pairwise

from .reach import Reach
from .words import MOST_HANDSHAKES, Hop, Network, P, Path

WORTH_RANKING = 1.2  # times as much read as when it was last looked what the best paths are
Chain = tuple[P, ...]
Ranked = tuple[int, int, Chain[P]]  # cost, handshakes, people: the order of paths, to the last tie


def choose(
    network: Network[P], targets: Collection[P], k: int, *, forgiving: bool = False
) -> list[Path[P]]:
    """The `k` best paths, the likeliest first; equals by fewer handshakes, then by the ids."""
    reach = Reach(network, targets, k, forgiving=forgiving)
    ranked_at = 0
    while reach.read_on():
        if reach.few_beginnings and reach.rows > ranked_at * WORTH_RANKING:
            ranked_at = reach.rows
            if len(so_far := _ranked(reach, k)) == k:
                reach.lower_ceiling(so_far[-1][0])
    return [Path(tuple(_hops(reach, chain))) for _, _, chain in _ranked(reach, k)]


def _ranked(reach: Reach[P], k: int) -> list[Ranked[P]]:
    """The `k` best chains of people, in order."""
    found: list[Ranked[P]] = []
    departures: list[Ranked[P]] = []
    seen: set[Chain[P]] = set()
    _offer(departures, seen, _best_from(reach, (), frozenset()))
    while departures and len(found) < k:
        best = heappop(departures)
        found.append(best)
        for index in range(len(best[2])):
            root = best[2][:index]
            taken = {chain[index] for _, _, chain in found if chain[:index] == root}
            _offer(departures, seen, _best_from(reach, root, taken))
    return found


def _offer(departures: list[Ranked[P]], seen: set[Chain[P]], path: Ranked[P] | None) -> None:
    if path is not None and path[2] not in seen:
        seen.add(path[2])
        heappush(departures, path)


def _best_from(reach: Reach[P], root: Chain[P], taken: Collection[P]) -> Ranked[P] | None:
    """The best path that begins with `root` and goes on to none of `taken`."""
    spent = _spent(reach, root)
    frontier = [(spent, len(root), root, spent)]
    settled: dict[P, list[tuple[int, int]]] = {}
    while frontier:
        _, handshakes, chain, way = heappop(frontier)
        if len(chain) > len(root):
            if chain[-1] in reach.targets:
                return way, handshakes, chain
            if _beaten(settled.setdefault(chain[-1], []), way, handshakes):
                continue
        for person, step in _next(reach, chain):
            if person in root or (len(chain) == len(root) and person in taken):
                continue
            rest = reach.cost_to_target(person, MOST_HANDSHAKES - handshakes - 1)
            if rest is not None:
                heappush(
                    frontier, (way + step + rest, handshakes + 1, (*chain, person), way + step)
                )
    return None


def _beaten(labels: list[tuple[int, int]], way: int, handshakes: int) -> bool:
    """Whether somebody was reached as cheaply in as few handshakes before; if not, note it."""
    if any(cheaper <= way and fewer <= handshakes for cheaper, fewer in labels):
        return True
    labels.append((way, handshakes))
    return False


def _next(reach: Reach[P], chain: Chain[P]) -> Iterable[tuple[P, int]]:
    """Whom the last of the chain (me, if it is empty) can introduce me to, and at what cost."""
    steps = reach.onward.get(chain[-1], {}) if chain else reach.known
    return ((person, step) for person, (step, _) in steps.items())


def _spent(reach: Reach[P], chain: Chain[P]) -> int:
    """What the handshakes of a chain cost together."""
    mine = reach.known[chain[0]][0] if chain else 0
    return mine + sum(reach.onward[by][to][0] for by, to in pairwise(chain))


def _hops(reach: Reach[P], chain: Chain[P]) -> Iterable[Hop[P]]:
    yield Hop(None, chain[0], *reach.known[chain[0]][1])
    for by, to in pairwise(chain):
        yield Hop(by, to, *reach.onward[by][to][1])
