"""The laws of commitments on literals, at their edges."""

from datetime import UTC, datetime, timedelta

import pytest

from grapevine.commitments.rules import (
    CommitmentState,
    NothingToTell,
    check_outcome,
    check_told,
)
from grapevine.kit.errors import Invalid

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def test_an_outcome_closes():
    check_outcome(CommitmentState.DONE)
    check_outcome(CommitmentState.DROPPED)
    with pytest.raises(Invalid):
        check_outcome(CommitmentState.OPEN)


def test_while_it_is_open_there_is_nothing_to_tell():
    with pytest.raises(NothingToTell):
        check_told(CommitmentState.OPEN, NOW, NOW)


@pytest.mark.parametrize("state", [CommitmentState.DONE, CommitmentState.DROPPED])
@pytest.mark.parametrize(("minutes", "allowed"), [(-60, True), (0, True), (5, True), (5.1, False)])
def test_telling_lies_in_the_past_give_or_take_a_clock(
    state: CommitmentState, minutes: float, allowed: bool
):
    told_at = NOW + timedelta(minutes=minutes)
    if allowed:
        check_told(state, told_at, NOW)
    else:
        with pytest.raises(Invalid):
            check_told(state, told_at, NOW)
