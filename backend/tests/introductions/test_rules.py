"""The laws of introductions, on literals."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from grapevine.introductions.rules import (
    AlreadyMade,
    Answer,
    IntroductionState,
    NotAgreed,
    check_agreed,
    check_answerable,
    check_past,
    state_of,
)
from grapevine.kit.errors import Invalid

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)


def test_one_refusal_is_enough_and_both_have_to_agree():
    states = {
        (one.value, other.value): state_of(one, other, None).value
        for one, other in product(Answer, Answer)
    }
    refused = {pair for pair, state in states.items() if state == "refused"}
    agreed = {pair for pair, state in states.items() if state == "agreed"}
    assert refused == {pair for pair in states if "refused" in pair}
    assert agreed == {("agreed", "agreed")}
    assert {states[pair] for pair in states.keys() - refused - agreed} == {"asking"}


@pytest.mark.parametrize("state", IntroductionState)
def test_nobody_is_introduced_before_both_agreed(state: IntroductionState):
    if state in (IntroductionState.AGREED, IntroductionState.MADE):
        check_agreed(state)
    else:
        with pytest.raises(NotAgreed):
            check_agreed(state)


def test_what_they_answered_stays_once_they_were_introduced():
    assert state_of(Answer.AGREED, Answer.AGREED, NOON) is IntroductionState.MADE
    check_answerable(IntroductionState.AGREED)
    with pytest.raises(AlreadyMade):
        check_answerable(IntroductionState.MADE)


def test_what_is_recorded_has_happened():
    check_past(None, "/made_at", NOON)
    check_past(NOON + timedelta(minutes=5), "/made_at", NOON)
    with pytest.raises(Invalid):
        check_past(NOON + timedelta(minutes=5, seconds=1), "/made_at", NOON)
