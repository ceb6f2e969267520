"""The laws of interviews, on literals."""

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from grapevine.interviews.rules import (
    AlreadyDebriefed,
    AlreadyThanked,
    InterviewState,
    Nature,
    NotStarted,
    WrongState,
    check_move,
    check_nature,
    check_undo,
    held_moment,
    instant_of,
    overrun,
    start_of,
    wall_time_of,
)
from grapevine.kit.errors import Invalid

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
ALLOWED = {
    ("identified", "requested"),
    ("identified", "held"),
    ("identified", "declined"),
    ("identified", "cancelled"),
    ("requested", "scheduled"),
    ("requested", "declined"),
    ("requested", "no_response"),
    ("requested", "cancelled"),
    ("scheduled", "scheduled"),
    ("scheduled", "held"),
    ("scheduled", "declined"),
    ("scheduled", "cancelled"),
    ("declined", "identified"),
    ("no_response", "identified"),
    ("cancelled", "identified"),
}


@pytest.mark.parametrize(("present", "following"), list(product(InterviewState, repeat=2)))
def test_only_the_moves_of_r21_are_allowed(present: InterviewState, following: InterviewState):
    if (present.value, following.value) in ALLOWED:
        check_move(present, following)
    else:
        with pytest.raises(WrongState):
            check_move(present, following)


@pytest.mark.parametrize("undone", list(InterviewState))
def test_only_the_last_step_is_taken_back(undone: InterviewState):
    check_undo(undone, undone, debriefed=False, thanked=False)
    for present in (None, *(state for state in InterviewState if state is not undone)):
        with pytest.raises(WrongState):
            check_undo(present, undone, debriefed=False, thanked=False)


def test_what_later_facts_rest_on_is_not_taken_back():
    with pytest.raises(AlreadyDebriefed):
        check_undo(InterviewState.HELD, InterviewState.HELD, debriefed=True, thanked=False)
    with pytest.raises(AlreadyThanked):
        check_undo(InterviewState.HELD, InterviewState.HELD, debriefed=False, thanked=True)


def test_an_employment_interview_follows_a_conversation():
    check_nature(Nature.INFORMATIONAL, follows=False)
    check_nature(Nature.EMPLOYMENT, follows=True)
    with pytest.raises(Invalid):
        check_nature(Nature.EMPLOYMENT, follows=False)


@pytest.mark.parametrize(
    ("agreed", "actual", "over"), [(20, None, 0), (20, 20, 0), (20, 21, 1), (30, 12, 0)]
)
def test_an_overrun_is_what_goes_beyond_the_agreed_minutes(agreed: int, actual: int, over: int):
    assert overrun(agreed, actual) == over


@pytest.mark.parametrize(
    ("wall", "zone", "instant"),
    [
        ("2027-03-27T10:30", "Europe/Berlin", "2027-03-27T09:30+00:00"),
        ("2027-03-29T10:30", "Europe/Berlin", "2027-03-29T08:30+00:00"),
        # The clocks skip 02:00-03:00: what was to be 02:30 is 03:30.
        ("2027-03-28T01:59", "Europe/Berlin", "2027-03-28T00:59+00:00"),
        ("2027-03-28T02:30", "Europe/Berlin", "2027-03-28T01:30+00:00"),
        ("2027-03-28T03:00", "Europe/Berlin", "2027-03-28T01:00+00:00"),
        # They show 02:00-03:00 twice: the first one counts.
        ("2027-10-31T02:30", "Europe/Berlin", "2027-10-31T00:30+00:00"),
        ("2027-10-31T03:00", "Europe/Berlin", "2027-10-31T02:00+00:00"),
        ("2027-03-14T02:30", "America/New_York", "2027-03-14T07:30+00:00"),
        ("2027-11-07T01:30", "America/New_York", "2027-11-07T05:30+00:00"),
        # Half an hour is skipped, and no clock is changed at all.
        ("2027-10-03T02:15", "Australia/Lord_Howe", "2027-10-02T15:45+00:00"),
        ("2027-06-01T09:00", "Asia/Kathmandu", "2027-06-01T03:15+00:00"),
    ],
)
def test_a_wall_time_is_an_instant_also_where_clocks_change(wall: str, zone: str, instant: str):
    assert instant_of(wall, zone) == datetime.fromisoformat(instant)


@pytest.mark.parametrize(
    ("instant", "zone", "wall"),
    [
        ("2027-03-28T01:30+00:00", "Europe/Berlin", "2027-03-28T03:30"),
        ("2027-10-31T00:30+00:00", "Europe/Berlin", "2027-10-31T02:30"),
        ("2027-10-31T01:30+00:00", "Europe/Berlin", "2027-10-31T02:30"),
        ("2027-06-01T03:15+00:00", "Asia/Kathmandu", "2027-06-01T09:00"),
    ],
)
def test_an_instant_shows_on_the_wall(instant: str, zone: str, wall: str):
    assert wall_time_of(datetime.fromisoformat(instant), zone) == wall


def test_a_start_is_given_in_one_way():
    assert start_of(NOON, None, "Europe/Berlin") == NOON
    assert start_of(None, "2027-03-10T13:00", "Europe/Berlin") == NOON
    for both_or_none in ((NOON, "2027-03-10T13:00"), (None, None)):
        with pytest.raises(Invalid):
            start_of(*both_or_none, "Europe/Berlin")


def test_a_conversation_is_not_held_before_it_starts():
    with pytest.raises(NotStarted):
        held_moment(NOON, None, 20, now=NOON - timedelta(seconds=1))
    with pytest.raises(NotStarted):
        held_moment(NOON, NOON - timedelta(seconds=1), 20, now=NOON + timedelta(hours=1))
    with pytest.raises(NotStarted):
        held_moment(NOON, NOON, 20, now=NOON - timedelta(seconds=1))


def test_a_conversation_ended_when_it_is_said_to_or_after_its_length():
    later = NOON + timedelta(hours=5)
    assert held_moment(NOON, None, 25, now=later) == NOON + timedelta(minutes=25)
    assert held_moment(NOON, None, 25, now=NOON) == NOON
    assert held_moment(NOON, NOON + timedelta(hours=1), 25, now=later) == NOON + timedelta(hours=1)


def test_a_conversation_on_the_spot_has_just_ended():
    assert held_moment(None, None, 25, now=NOON) == NOON
    assert held_moment(None, NOON - timedelta(days=1), 25, now=NOON) == NOON - timedelta(days=1)


def test_nothing_is_held_in_the_future():
    with pytest.raises(Invalid):
        held_moment(None, NOON + timedelta(minutes=6), 25, now=NOON)
    assert held_moment(None, NOON + timedelta(minutes=4), 25, now=NOON)
