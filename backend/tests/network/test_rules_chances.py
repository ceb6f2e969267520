"""What makes a handshake likely: the numbers only have to rank well."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from grapevine.network.rules import Hop, Via, Weakness, my_footing, referral_footing, tie_footing
from grapevine.network.rules.chances import cost, months_since

TODAY = date(2026, 11, 23)


def tie_chance(strength=3, willing="unknown", on=TODAY):
    return Hop("A", "B", *tie_footing(strength, "colleague", willing, on, TODAY)).chance


def referral_chance(permission, on=TODAY):
    return Hop("A", "B", *referral_footing(permission, on, TODAY)).chance


def test_the_closer_the_likelier():
    chances = [
        Hop(None, "A", *my_footing(closeness, "friend", TODAY, TODAY)).chance
        for closeness in range(6)
    ]
    assert all(less < more for less, more in pairwise(chances))


def test_the_stronger_the_tie_the_likelier():
    assert all(tie_chance(less) < tie_chance(more) for less, more in pairwise(range(1, 6)))


def test_a_yes_beats_not_knowing():
    assert tie_chance(willing="unknown") < tie_chance(willing="yes")


def test_a_bond_fades_with_the_months():
    days = [0, 180, 700, 4000]
    chances = [tie_chance(on=TODAY - timedelta(days=gone)) for gone in days]
    assert all(fresh > stale for fresh, stale in pairwise(chances))
    assert chances[-1] < tie_chance(on=None) < chances[0]


def test_a_referral_beats_the_strongest_tie_of_which_nobody_asked():
    assert referral_chance("not_asked") > tie_chance(5)


def test_the_more_permission_the_likelier():
    order = ["not_asked", "asked", "granted_with_conditions", "granted"]
    chances = [referral_chance(permission) for permission in order]
    assert all(less < more for less, more in pairwise(chances))


@pytest.mark.parametrize("word", ["maybe", "", "Yes"])
def test_an_unknown_word_is_an_error_and_not_a_guess(word):
    with pytest.raises(KeyError):
        tie_chance(willing=word)


@pytest.mark.parametrize(
    ("factors", "weakness"),
    [
        ((0.5, 0.7, 0.9), Weakness.DISTANT),
        ((0.9, 0.7, 0.9), Weakness.UNASKED),
        ((0.9, 0.8, 0.6), Weakness.STALE),
    ],
)
def test_a_hop_says_what_is_to_blame(factors, weakness):
    assert Hop("A", "B", Via.TIE, "friend", *factors).weakness is weakness


@pytest.mark.parametrize(
    ("day", "months"),
    [
        (date(2026, 11, 23), 0),
        (date(2026, 10, 20), 1),
        (date(2025, 11, 23), 11),
        (date(2027, 1, 1), 0),
        (None, None),
    ],
)
def test_months_are_whole_and_never_negative(day, months):
    assert months_since(day, TODAY) == months


def test_costs_add_up_where_chances_multiply():
    assert abs(cost(0.5) + cost(0.4) - cost(0.2)) <= 1


def test_no_hop_is_free():
    assert cost(1.0) == 1


@pytest.mark.parametrize("chance", [0.0, -0.1, 1.1, float("nan")])
def test_a_chance_lies_between_zero_and_one(chance):
    with pytest.raises(ValueError, match="chance"):
        cost(chance)
