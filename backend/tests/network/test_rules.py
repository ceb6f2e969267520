"""Introduction paths on plain letters: me, A, B, C … and whoever is wanted, T."""

from datetime import date

import pytest

from grapevine.network.rules import (
    Hop,
    NoWayWhy,
    Via,
    Weakness,
    find_paths,
    my_footing,
    referral_footing,
    tie_footing,
)
from tests.network.paper import Paper, chain, mine, none, only, tie, ways

TODAY = date(2026, 11, 23)
LAST_WEEK, LONG_AGO = date(2026, 11, 16), date(2015, 5, 1)


# --- which way


def test_someone_i_know_is_one_handshake_away():
    path = only(Paper([mine("T", 0.6)]), "T")
    assert (path.people, path.handshakes, path.chance) == (("T",), 1, 0.6)


def test_a_path_names_everyone_to_meet_in_order():
    path = only(Paper(chain("ABT", 0.5)), "T")
    assert [(hop.by, hop.to) for hop in path.hops] == [(None, "A"), ("A", "B"), ("B", "T")]
    assert path.chance == 0.125


def test_the_likelier_path_wins_even_if_it_is_longer():
    weak = [mine("A"), tie("A", "T", 0.2)]
    assert ways(Paper([*chain("BCT"), *weak])) == []
    assert ways(Paper([*chain("BCT"), *weak]), "T") == [("B", "C", "T"), ("A", "T")]


def test_an_introduction_has_a_direction():
    assert ways(Paper([mine("A"), tie("T", "A")]), "T") == []


def test_a_friend_may_be_the_better_way_to_someone_i_hardly_know():
    network = Paper([mine("T", 0.1), *chain("AT")])
    assert ways(network, "T") == [("A", "T"), ("T",)]


def test_of_several_targets_the_best_is_found_and_a_path_ends_at_the_first():
    network = Paper([*chain("ASTU"), mine("B", 0.3), tie("B", "U", 0.3)])
    assert ways(network, "S", "T", "U") == [("A", "S"), ("B", "U")]


def test_of_several_ties_between_two_the_best_counts():
    network = Paper([mine("A"), tie("A", "T", 0.2), tie("A", "T", 0.7), tie("A", "T", 0.4)])
    assert only(network, "T").hops[1].chance == 0.7
    assert ways(network, "T", k=5) == [("A", "T")]


def test_equal_chances_go_by_fewer_handshakes_and_then_by_id():
    network = Paper([*chain("BT", 0.5), *chain("AT", 0.5), mine("T", 0.25), *chain("CDT", 0.5)])
    assert ways(network, "T", k=4) == [("T",), ("A", "T"), ("B", "T"), ("C", "D", "T")]


def test_the_weakest_hop_is_named_and_why():
    hops = [
        Hop(None, "A", *my_footing(5, "friend", LAST_WEEK, TODAY)),
        Hop("A", "B", *tie_footing(5, "friend", "unknown", LONG_AGO, TODAY)),
        Hop("B", "T", *referral_footing("granted", LAST_WEEK, TODAY)),
    ]
    path = only(Paper(hops), "T")
    assert path.weakest == 1
    assert path.hops[path.weakest].weakness is Weakness.STALE
    assert [hop.via for hop in path.hops] == [Via.CLOSENESS, Via.TIE, Via.REFERRAL]


# --- R32: six handshakes, nobody twice, nobody who wants to be left alone


def test_six_handshakes_are_a_path_and_seven_are_none():
    assert only(Paper(chain("ABCDET")), "T").handshakes == 6
    assert ways(Paper(chain("ABCDEFT")), "T") == []


def test_a_cheap_detour_does_not_hide_the_way_that_fits_into_six():
    """The likeliest way to F has six handshakes, which leaves none for T."""
    network = Paper([*chain("ABCDEF"), tie("A", "F", 0.1), tie("F", "T")])
    assert ways(network, "T") == [("A", "F", "T")]


def test_a_detour_through_someone_already_met_does_not_hide_a_longer_way():
    """The likelier way to W could only go on by coming back to A."""
    through_w = [*chain("AWPQRT"), tie("W", "A")]
    likelier_w = [tie("A", "X", 0.99), tie("X", "Y", 0.99), tie("Y", "W", 0.99)]
    network = Paper([*through_w, *likelier_w, tie("A", "T")])
    assert ways(network, "T") == [("A", "T"), ("A", "W", "P", "Q", "R", "T")]


def test_a_circle_of_introductions_ends():
    network = Paper([mine("A"), tie("A", "B"), tie("B", "A"), tie("A", "A"), tie("B", "T")])
    assert ways(network, "T", k=5) == [("A", "B", "T")]


@pytest.mark.parametrize("avoid", ["A", "B", "T"])
def test_nobody_to_be_left_alone_is_on_a_path(avoid):
    assert ways(Paper(chain("ABT"), avoid=[avoid]), "T") == []


def test_one_of_the_targets_may_want_to_be_left_alone():
    assert ways(Paper([mine("S"), *chain("AT")], avoid="S"), "S", "T") == [("A", "T")]


# --- R33: a no is a no


def test_a_refused_hop_is_not_used():
    assert ways(Paper([mine("A"), tie("A", "T", refused=True)]), "T") == []


def test_one_no_outweighs_every_other_record_of_the_same_direction():
    """It is the person who refused, not the record."""
    for hops in ([tie("A", "T"), tie("A", "T", 0.1, refused=True)],
                 [tie("A", "T", 0.1, refused=True), tie("A", "T")]):  # fmt: skip
        assert ways(Paper([mine("A"), *hops]), "T") == []


def test_a_no_says_nothing_about_the_way_back_or_about_other_people():
    network = Paper([mine("A"), tie("A", "B", refused=True), tie("B", "A"), tie("A", "T")])
    assert ways(network, "T") == [("A", "T")]


@pytest.mark.parametrize("no", ["denied", "withdrawn"])
def test_a_permission_denied_or_withdrawn_is_a_no(no):
    hops = [mine("A"), Hop("A", "T", *referral_footing(no, LAST_WEEK, TODAY)), tie("A", "T")]
    assert none(Paper(hops), "T").why is NoWayWhy.REFUSED


def test_an_unwilling_tie_is_a_no():
    assert Hop("A", "T", *tie_footing(5, "friend", "no", LAST_WEEK, TODAY)).refused


# --- alternatives


def test_alternatives_are_the_next_best_and_may_begin_with_the_same_person():
    from_a = [mine("A"), tie("A", "T"), tie("A", "B", 0.8), tie("A", "C", 0.8)]
    onward = [tie("B", "T", 0.8), tie("C", "T", 0.7)]
    network = Paper([*from_a, *onward, *chain("DT", 0.1)])
    assert ways(network, "T", k=4) == [("A", "T"), ("A", "B", "T"), ("A", "C", "T"), ("D", "T")]


@pytest.mark.parametrize("k", [0, 6])
def test_one_to_five_paths_can_be_asked_for(k):
    with pytest.raises(ValueError, match="1 to 5"):
        find_paths(Paper([]), ["T"], k)
