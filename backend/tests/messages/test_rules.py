"""The laws of messages, on literals."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from grapevine.kit.errors import Invalid
from grapevine.messages.rules import (
    Direction,
    MessageKind,
    check_sent_at,
    effect_of,
    may_thank,
    settled,
)

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_three_messages_move_an_interview_and_no_other():
    effects = {
        (direction.value, kind.value): effect.value
        for direction, kind in product(Direction, MessageKind)
        if (effect := effect_of(direction, kind))
    }
    assert effects == {
        ("out", "request"): "requests",
        ("in", "decline"): "declines",
        ("out", "thank_you"): "thanks",
    }


def test_no_thank_you_before_the_conversation():
    assert not may_thank(None, NOON)
    assert not may_thank(NOON, NOON - SECOND)
    assert may_thank(NOON, NOON)


def test_thanks_are_settled_when_everybody_was_thanked():
    assert settled([]) is None
    assert settled([None, None]) is None
    assert settled([NOON, None]) is None
    assert settled([NOON, NOON + SECOND]) == NOON + SECOND


def test_a_message_was_sent_already():
    check_sent_at(NOON + timedelta(minutes=5), NOON)
    with pytest.raises(Invalid):
        check_sent_at(NOON + timedelta(minutes=5) + SECOND, NOON)
