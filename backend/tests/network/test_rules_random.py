"""Introduction paths on random networks, against every path there is and against networkx."""

from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grapevine.network.rules import (
    MOST_HANDSHAKES,
    NoWay,
    NoWayWhy,
    Path,
    find_paths,
    reach,
    vicinity,
)
from grapevine.network.rules.chances import cost
from tests.network.paper import MANY, Paper, mine, tie

WIDE = reach.WIDE
CHANCES = [0.2, 0.5, 0.9, 0.95]  # few, so that many paths are equally likely
PEOPLE = st.integers(0, 7)


@pytest.fixture(params=["far", "near"], scope="module", autouse=True)
def _reads(request):
    """Small networks are read at a gulp, before my own side is looked at; so they are also read
    person by person, from both sides from the start."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "near":
            patch.setattr(reach, "HEAD_START", -MANY)
            patch.setattr(reach, "WIDE", -1)
            for module in (reach, vicinity):
                patch.setattr(module, "FIRST_BATCH", 1)
                patch.setattr(module, "LARGEST_BATCH", 1)
        yield


@st.composite
def networks(draw):
    """Up to eight people, dense enough for circles and for detours of more than six handshakes."""
    chance = st.sampled_from(CHANCES)
    known = draw(st.lists(st.builds(mine, PEOPLE, chance), max_size=4, unique_by=lambda h: h.to))
    refused = st.sampled_from([False] * 5 + [True])
    ties = draw(st.lists(st.builds(tie, PEOPLE, PEOPLE, chance, refused=refused), max_size=30))
    avoid = draw(st.sets(PEOPLE, max_size=2))
    few = draw(st.sampled_from([0, MANY]))
    return Paper([*known, *ties], avoid, few)


TARGETS = st.sets(PEOPLE, min_size=1, max_size=3)


def usable(network: Paper) -> dict:
    """The best cost of each pair, me being None, without refusals and people to be left alone."""
    no = {(hop.by, hop.to) for hop in network.hops if hop.refused}
    best: dict = {}
    for hop in network.hops:
        pair = hop.by, hop.to
        if pair not in no and not network.avoid & set(pair) and hop.by != hop.to:
            best[pair] = min(best.get(pair, MANY * MANY), cost(hop.chance))
    return best


def every_path(network: Paper, targets: set) -> list[tuple]:
    """All simple paths of at most six handshakes, by brute force: (cost, handshakes, people)."""
    onward: dict = {}
    for (by, to), step in usable(network).items():
        onward.setdefault(by, []).append((to, step))
    found = []

    def walk(at, spent, people):
        if at in targets:
            found.append((spent, len(people), people))
        elif len(people) < MOST_HANDSHAKES:
            for to, step in onward.get(at, ()):
                if to not in people:
                    walk(to, spent + step, (*people, to))

    walk(None, 0, ())
    return sorted(found)


def found_by_us(network: Paper, targets, k=5) -> list[Path]:
    answer = find_paths(network, targets, k)
    return [] if isinstance(answer, NoWay) else answer


def length(path: Path) -> int:
    return sum(cost(hop.chance) for hop in path.hops)


@settings(max_examples=400, deadline=None)
@given(networks(), TARGETS, st.integers(1, 5))
def test_the_paths_are_the_first_of_all_that_there_are(network, targets, k):
    paths = [(length(p), p.handshakes, p.people) for p in found_by_us(network, targets, k)]
    assert paths == every_path(network, targets)[:k]


@settings(max_examples=200, deadline=None)
@given(networks(), TARGETS)
def test_a_path_keeps_the_rules(network, targets):
    """R32 and R33, told apart from the search."""
    refused = {(hop.by, hop.to) for hop in network.hops if hop.refused}
    paths = found_by_us(network, targets)
    for path in paths:
        assert 1 <= path.handshakes <= 6
        assert len(set(path.people)) == len(path.people)
        assert not network.avoid & set(path.people)
        assert not any((hop.by, hop.to) in refused for hop in path.hops)
        assert [hop.by for hop in path.hops] == [None, *path.people[:-1]]
        assert [person in targets for person in path.people].index(True) == path.handshakes - 1
        assert all(hop in network.hops for hop in path.hops)
    assert len({path.people for path in paths}) == len(paths)
    assert [length(path) for path in paths] == sorted(length(path) for path in paths)


@settings(max_examples=200, deadline=None)
@given(networks(), TARGETS, PEOPLE, PEOPLE, st.sampled_from(CHANCES))
def test_another_tie_never_makes_the_best_path_worse(network, targets, by, to, chance):
    before = found_by_us(network, targets, 1)
    more = Paper([*network.hops, tie(by, to, chance)], network.avoid, network.few)
    after = found_by_us(more, targets, 1)
    if before:
        assert length(after[0]) <= length(before[0])


@settings(max_examples=100, deadline=None)
@given(networks(), TARGETS, st.randoms(use_true_random=False))
def test_the_order_of_the_records_does_not_matter(network, targets, random):
    shuffled = random.sample(network.hops, len(network.hops))
    other = Paper(shuffled, network.avoid, network.few)
    assert find_paths(other, sorted(targets, reverse=True)) == find_paths(network, sorted(targets))


@settings(max_examples=200, deadline=None)
@given(networks(), TARGETS)
def test_a_blocking_no_is_named_exactly_when_a_yes_would_open_a_way(network, targets):
    answer = find_paths(network, targets)
    if isinstance(answer, NoWay):
        yes = Paper([hop._replace(refused=False) for hop in network.hops], network.avoid)
        assert (answer.why is NoWayWhy.REFUSED) == bool(every_path(yes, targets))


def big(seed: int, people: int, ties: int, known: int) -> Paper:
    """A town: most ties are among neighbours, one in twenty is refused."""
    random = Random(seed)
    chances = [round(random.uniform(0.1, 0.95), 2) for _ in range(20)]
    hops = [mine(p, random.choice(chances)) for p in random.sample(range(people), known)]
    for _ in range(ties):
        one = random.randrange(people)
        near = (one + random.randrange(1, 20)) % people
        other = near if random.random() < 0.8 else random.randrange(people)
        refused = random.random() < 0.05
        hops.append(tie(one, other, random.choice(chances), refused=refused))
        hops.append(tie(other, one, random.choice(chances)))
    avoid = random.sample(range(people), people // 50)
    return Paper(hops, avoid, few=random.choice([0, MANY]))


def layered(network: Paper) -> nx.DiGraph:
    """A person once for each number of handshakes: cheapest paths in it are bounded by six."""
    graph = nx.DiGraph()
    graph.add_node((None, 0))
    for (by, to), step in usable(network).items():
        for layer in range(MOST_HANDSHAKES):
            if (by is None) == (layer == 0):
                graph.add_edge((by, layer), (to, layer + 1), weight=step)
    return graph


@pytest.mark.parametrize("seed", range(12))
def test_the_best_path_is_that_of_networkx_on_the_layered_graph(seed):
    network = big(seed, people=300, ties=500, known=2 + 4 * seed)
    reachable = nx.single_source_dijkstra_path_length(layered(network), (None, 0))
    for target in range(0, 300, 10):
        best = min(reachable.get((target, n), MANY * MANY) for n in range(1, 7))
        ours = found_by_us(network, [target], 1)
        assert (length(ours[0]) if ours else MANY * MANY) == best


@pytest.mark.parametrize("seed", range(10))
def test_the_alternatives_are_the_next_best_of_all_in_a_village(seed):
    network = big(100 + seed, people=60, ties=90, known=2 + seed % 4)
    for target in range(0, 60, 4):
        ours = [(length(p), p.handshakes, p.people) for p in found_by_us(network, [target])]
        assert ours == every_path(network, {target})[:5]


def test_what_is_learned_on_my_side_later_changes_the_order_of_what_waits():
    """Found by chance: a person settled too early kept a way that was not their best."""
    hops = [mine(2, 0.95), tie(2, 5, 0.2), tie(1, 3, 0.95), tie(0, 3, 0.2), tie(5, 1, 0.5)]
    network = Paper([*hops, tie(2, 0, 0.2), tie(0, 1, 0.5)])
    assert found_by_us(network, [3], 1)[0].people == every_path(network, {3})[0][2]


def test_only_a_small_part_of_a_large_network_is_read(monkeypatch):
    monkeypatch.setattr(reach, "WIDE", WIDE)
    network = big(7, people=10_000, ties=25_700, known=300)
    assert found_by_us(network, [4321], 3)
    assert network.read < 2_000


def test_whoever_knows_three_people_far_away_reads_no_more_than_both_ends():
    """Few ways there are, so cost alone would never say that the rest is too far."""
    network = big(3, people=20_000, ties=50_000, known=3)
    found_by_us(network, [4321], 5)
    assert network.read < 8_000
