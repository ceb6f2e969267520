"""The words of the timeline, and where a day lies among instants."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grapevine.careers.rules import CareerStatus
from grapevine.interviews import InterviewState
from grapevine.timeline.rules import (
    decision_title,
    last_day_before,
    message_title,
    noon,
    step_title,
)

BERLIN, AUCKLAND = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Auckland")
BEGINNING = datetime(1900, 1, 2, tzinfo=UTC)


def test_every_state_and_decision_has_words():
    for state in InterviewState:
        assert "Ana" in step_title(state.value, "Ana")
    for status in CareerStatus:
        assert "{title}" in decision_title(status.value, "{title}")


@pytest.mark.parametrize(
    ("outgoing", "kind", "title"),
    [
        (True, "thank_you", "Thank you to Ana"),
        (False, "reply", "Reply from Ana"),
        (True, "other", "Message to Ana"),
    ],
)
def test_a_message_says_its_kind_and_direction(outgoing: bool, kind: str, title: str):
    assert message_title(outgoing, kind, "Ana") == title


def test_a_day_stands_at_noon_where_the_owner_lives():
    assert noon(date(2026, 7, 1), BERLIN) == datetime(2026, 7, 1, 10, tzinfo=UTC)
    assert noon(date(2026, 7, 1), AUCKLAND) == datetime(2026, 7, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        (datetime(2026, 7, 1, 9, 59, tzinfo=UTC), (date(2026, 6, 30), False)),
        (datetime(2026, 7, 1, 10, 0, tzinfo=UTC), (date(2026, 7, 1), True)),
        (datetime(2026, 7, 1, 10, 1, tzinfo=UTC), (date(2026, 7, 1), False)),
        (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), (date(2026, 6, 30), False)),
    ],
)
def test_the_last_day_before_an_instant(instant: datetime, expected: tuple[date, bool]):
    assert last_day_before(instant, BERLIN) == expected


@given(
    st.integers(0, 9_400_000_000).map(lambda s: BEGINNING + timedelta(seconds=s)),
    st.sampled_from([BERLIN, AUCKLAND, ZoneInfo("America/New_York"), ZoneInfo("UTC")]),
)
def test_the_last_day_is_the_newest_one_whose_noon_has_come(instant: datetime, zone: ZoneInfo):
    day, at_noon = last_day_before(instant, zone)

    assert noon(day, zone) <= instant < noon(day + timedelta(days=1), zone)
    assert at_noon == (noon(day, zone) == instant)
