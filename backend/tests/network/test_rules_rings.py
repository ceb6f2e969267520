"""The rings of the picture, on plain indexes."""

from grapevine.network.rules import Link, rings

ANA, BEN, CEM, DORA = range(4)
ONLY_ANA = [True, False, False, False]
NOBODY = [False] * 4


def both(one: int, other: int, willing: str = "unknown") -> list[Link]:
    """A tie: a link either way, of which only the first says how willing somebody is."""
    return [Link(one, other, willing), Link(other, one, "unknown")]


def test_each_introduction_is_a_ring_farther_out():
    links = [*both(ANA, BEN), *both(CEM, BEN)]
    assert rings(ONLY_ANA, NOBODY, links) == [1, 2, 3, None]


def test_a_refusal_closes_its_direction_whatever_else_is_recorded():
    links = [*both(ANA, BEN), *both(ANA, BEN, "no"), Link(ANA, CEM, "denied")]
    assert rings(ONLY_ANA, NOBODY, links) == [1, None, None, None]


def test_the_way_back_from_a_refusal_stays_open():
    assert rings([False, True, False, False], NOBODY, both(ANA, BEN, "no")) == [2, 1, None, None]


def test_nobody_to_be_left_alone_is_passed():
    links = [*both(ANA, BEN), *both(BEN, CEM), *both(ANA, DORA)]
    assert rings(ONLY_ANA, [False, True, False, False], links) == [1, 2, None, 2]


def test_nobody_is_farther_than_six_handshakes():
    chain = [Link(person, person + 1, "yes") for person in range(8)]
    found = rings([True] + [False] * 8, [False] * 9, chain)
    assert found == [1, 2, 3, 4, 5, 6, None, None, None]
