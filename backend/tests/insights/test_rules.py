"""R30 and R31 on letters: A, B, C … are people; a pair (A, B) says that A referred me to B."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.insights.rules.balance import Heard, missing
from grapevine.insights.rules.chains import Chains
from grapevine.insights.rules.evidence import Claim, weigh
from grapevine.insights.rules.words import Polarity

PRO, CON, NEUTRAL = Polarity.PRO, Polarity.CON, Polarity.NEUTRAL
AB, BC, AX, XC, DE = ("A", "B"), ("B", "C"), ("A", "X"), ("X", "C"), ("D", "E")


def weighed(group: list[tuple[str, Polarity]], *referrals: tuple[str, str]) -> tuple[str, int]:
    found = weigh([Claim(*claim) for claim in group], Chains(referrals))
    return found.support.value, found.voices


def test_one_voice_is_reported():
    assert weighed([("A", PRO)]) == ("reported", 1)


def test_one_person_saying_it_twice_is_still_one_voice():
    assert weighed([("A", PRO), ("A", PRO)]) == ("reported", 1)


def test_two_independent_voices_corroborate():
    assert weighed([("A", PRO), ("B", PRO)]) == ("corroborated", 2)
    assert weighed([("A", CON), ("B", CON)], DE) == ("corroborated", 2)
    assert weighed([("A", NEUTRAL), ("B", NEUTRAL)]) == ("corroborated", 2)
    assert weighed([("A", PRO), ("B", NEUTRAL)]) == ("corroborated", 2)


@pytest.mark.parametrize("referrals", [[AB, BC], [BC, AB], [AX, XC], [("C", "A")]])
def test_two_people_of_one_referral_chain_are_not_independent(referrals: list[tuple[str, str]]):
    assert weighed([("A", PRO), ("C", PRO)], *referrals) == ("reported", 1)


def test_people_referred_by_the_same_person_are_not_independent():
    assert weighed([("B", PRO), ("X", PRO)], AB, AX) == ("reported", 1)


def test_a_third_voice_from_outside_the_chain_corroborates():
    assert weighed([("A", PRO), ("B", PRO), ("D", PRO)], AB, DE) == ("corroborated", 2)


def test_opposite_polarity_disputes_even_within_a_chain():
    assert weighed([("A", PRO), ("D", CON)]) == ("disputed", 2)
    assert weighed([("A", PRO), ("B", CON)], AB) == ("disputed", 1)
    assert weighed([("A", PRO), ("B", PRO), ("D", CON)]) == ("disputed", 3)


def test_neutral_disputes_nothing():
    assert weighed([("A", CON), ("B", NEUTRAL), ("B", NEUTRAL)], AB) == ("reported", 1)


def test_referrals_may_go_in_a_circle():
    assert Chains([("A", "B"), ("B", "C"), ("C", "A"), ("A", "A")]).count("ABCD") == 2


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12))), st.randoms())
def test_chains_do_not_depend_on_the_order_of_referrals(pairs, random):
    turned = [(b, a) if random.random() < 0.5 else (a, b) for a, b in pairs]
    random.shuffle(turned)
    groups = {one: {one} for one in range(13)}
    for a, b in pairs:
        merged = groups[a] | groups[b]
        for one in merged:
            groups[one] = merged
    distinct = {frozenset(group) for group in groups.values()}
    assert Chains(pairs).count(range(13)) == Chains(turned).count(range(13)) == len(distinct)


def heard(interviews: int, organizations: int, chains: int, cons: int) -> Heard:
    return Heard(interviews, organizations, chains, 4, cons, 1)


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        (heard(0, 0, 0, 0), ["interviews", "organizations", "chains", "con"]),
        (heard(2, 2, 2, 1), ["interviews"]),
        (heard(3, 1, 2, 1), ["organizations"]),
        (heard(3, 2, 1, 1), ["chains"]),
        (heard(3, 2, 2, 0), ["con"]),
        (heard(3, 2, 2, 1), []),
        (heard(12, 9, 8, 30), []),
    ],
)
def test_a_balanced_career_misses_nothing(facts: Heard, codes: list[str]):
    assert [one.code for one in missing(facts)] == codes


def test_what_is_missing_is_said_in_words():
    lacking = [one.message for one in missing(heard(1, 1, 1, 0))]

    assert lacking[0] == "2 more interviews."
    assert lacking[1] == "People from one more organization."
