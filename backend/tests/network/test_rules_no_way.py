"""No way yet, and what would open one: on plain letters, T being whoever is wanted."""

import pytest

from grapevine.network.rules import NoWayWhy, OpeningWhy
from tests.network.paper import Paper, chain, mine, none, tie


def openings(answer):
    return [(opening.why, opening.person) for opening in answer.openings]


def test_with_nobody_on_record_somebody_has_to_be_named():
    answer = none(Paper(chain("AB")))
    assert answer.why is NoWayWhy.NOBODY_NAMED
    assert openings(answer) == [(OpeningWhy.NAME_SOMEONE, None)]


def test_when_all_want_to_be_left_alone_somebody_else_has_to_be_named():
    answer = none(Paper(chain("AT"), avoid="T"), "T")
    assert answer.why is NoWayWhy.DO_NOT_CONTACT
    assert openings(answer) == [(OpeningWhy.NAME_SOMEONE, None)]


def test_a_target_nobody_knows_can_be_written_to_directly():
    answer = none(Paper([mine("A")]), "T")
    assert answer.why is NoWayWhy.NO_TIES
    assert openings(answer) == [(OpeningWhy.WRITE_DIRECTLY, "T")]


def test_people_near_the_target_are_worth_knowing_the_likeliest_first():
    answer = none(Paper([mine("A"), tie("B", "T", 0.5), tie("C", "T", 0.8)]), "T")
    assert answer.why is NoWayWhy.OUT_OF_REACH
    assert openings(answer) == [
        (OpeningWhy.GET_TO_KNOW, "C"),
        (OpeningWhy.GET_TO_KNOW, "B"),
        (OpeningWhy.WRITE_DIRECTLY, "T"),
    ]
    assert answer.openings[0].chance == pytest.approx(0.8)
    assert answer.openings[0].handshakes == 1


def test_people_near_are_found_even_for_hundreds_of_targets():
    targets = [f"T{number}" for number in range(300)]
    network = Paper([mine("A"), *[tie(f"S{t}", t, 0.5) for t in targets], tie("Z", "T299", 0.9)])
    assert openings(none(network, *targets))[0] == (OpeningWhy.GET_TO_KNOW, "Z")


def test_a_refusal_that_blocks_the_way_is_named_with_what_would_follow():
    answer = none(Paper([mine("A"), tie("A", "B", refused=True), tie("B", "T", 0.5)]), "T")
    assert answer.why is NoWayWhy.REFUSED
    first = answer.openings[0]
    assert (first.why, first.person, first.chance, first.handshakes) == ("ask_again", "A", 0.5, 1)
    assert first.hop is not None
    assert (first.hop.by, first.hop.to, first.hop.refused) == ("A", "B", True)


def test_a_refusal_next_to_me_is_named_even_if_the_target_knows_hundreds():
    strangers = [tie(f"S{number}", "T", 0.1) for number in range(200)]
    network = Paper([mine("A"), tie("A", "B", refused=True), *chain("XBCDT")[1:], *strangers])
    assert openings(none(network, "T"))[0] == (OpeningWhy.ASK_AGAIN, "A")


def test_a_refusal_behind_which_there_is_no_way_anyhow_is_not_named():
    answer = none(Paper([mine("A"), tie("X", "B", refused=True), tie("B", "T")]), "T")
    assert openings(answer)[0] == (OpeningWhy.GET_TO_KNOW, "B")


def test_more_than_six_handshakes_are_out_of_reach():
    assert none(Paper(chain("ABCDEFT")), "T").why is NoWayWhy.OUT_OF_REACH
