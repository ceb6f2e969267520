"""A network on paper: plain letters or numbers, no database, no HTTP."""

from collections.abc import Collection, Iterable, Mapping

from grapevine.network.rules import (
    Edge,
    Footing,
    Hop,
    NoWay,
    Path,
    Via,
    find_paths,
    price,
)

MANY = 10**6


def mine(to, chance=0.9):
    """I know `to`."""
    return Hop(None, to, Via.CLOSENESS, "friend", chance, 1.0, 1.0)


def tie(by, to, chance=0.9, *, refused=False):
    """`by` can introduce me to `to`, and not the other way round."""
    return Hop(by, to, Via.TIE, "colleague", chance, 1.0, 1.0, refused=refused)


def chain(people, chance=0.9):
    """I know the first, who knows the second, and so on."""
    first, *rest = people
    return [mine(first, chance), *(tie(a, b, chance) for a, b in zip(people, rest, strict=False))]


class Paper:
    """What the rules read from, counting the hops read; `few` is the largest circle it lists."""

    def __init__(self, hops: Iterable[Hop], avoid: Collection = (), few: int = MANY) -> None:
        self.hops = list(hops)
        self.known = {hop.to: hop for hop in self.hops if hop.by is None}
        self.avoid, self.few = frozenset(avoid), few
        self.ending: dict = {}
        self.beginning: dict = {}
        self.read = 0
        for hop in self.hops:
            if hop.by is not None:
                self.ending.setdefault(hop.to, []).append(hop)
                self.beginning.setdefault(hop.by, []).append(hop)

    def introducers(self, people: Collection) -> list[Edge]:
        return self._of(self.ending, people)

    def introduced(self, people: Collection) -> list[Edge]:
        return self._of(self.beginning, people)

    def standing(self, people: Collection) -> Mapping:
        mine = {person: edge(self.known[person])[2:] for person in people if person in self.known}
        return mine | dict.fromkeys(self.avoid.intersection(people))

    def circle(self, most: int) -> Mapping | None:
        everybody = self.known.keys() | self.avoid
        if len(everybody) > min(most, self.few):
            return None
        self.read += len(self.known)
        return self.standing(everybody)

    def _of(self, side: dict, people: Collection) -> list[Edge]:
        assert 0 < len(people) == len(set(people)) <= 512
        hops = [hop for person in people for hop in side.get(person, ())]
        self.read += len(hops)
        return [edge(hop) for hop in hops]


def edge(hop: Hop) -> Edge:
    by, to, *rest = hop
    footing = Footing(*rest)
    return by, to, price(footing), footing


def ways(network: Paper, *targets, k: int = 3) -> list[tuple]:
    """The people on each path, in order; empty when there is no way."""
    found = find_paths(network, targets, k)
    return [] if isinstance(found, NoWay) else [path.people for path in found]


def only(network: Paper, target) -> Path:
    """The best path, where there must be one."""
    found = find_paths(network, [target], 1)
    assert isinstance(found, list)
    return found[0]


def none(network: Paper, *targets) -> NoWay:
    """The honest answer, where there must be no path."""
    found = find_paths(network, targets)
    assert isinstance(found, NoWay)
    return found
