"""The laws of careers, on literals."""

import pytest

from grapevine.careers.rules import COLORS, CareerStatus, check_decision, free_color
from grapevine.kit.errors import Invalid


def test_ruling_out_needs_a_reason():
    with pytest.raises(Invalid, match="why"):
        check_decision(CareerStatus.RULED_OUT, "  ")
    check_decision(CareerStatus.RULED_OUT, "Too much travel.")


@pytest.mark.parametrize("status", [s for s in CareerStatus if s is not CareerStatus.RULED_OUT])
def test_every_other_decision_may_go_without_saying(status: CareerStatus):
    check_decision(status, "")


def test_each_career_gets_a_colour_of_its_own_until_there_are_none_left():
    taken: list[int] = []
    for _ in range(COLORS):
        taken.append(free_color(taken))
    assert sorted(taken) == list(range(COLORS))
    assert free_color([0, 0, 1]) == 2
    assert free_color([*range(COLORS), 0]) == 1
