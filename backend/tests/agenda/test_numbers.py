"""The numbers of the method, the clocks and the calendar: R6, R21, R26, R29, R45 at their edges."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from grapevine.agenda.rules import Facts, Owed
from grapevine.methods import USUAL
from tests.agenda.literals import DAY, NOW, PRIYA, SECOND, STRICT, TALK, ever_of_rule, of_rule

HOUR = timedelta(hours=1)
BERLIN = "Europe/Berlin"
HELD = replace(TALK, state="held", held_at=NOW)
AHEAD = replace(TALK, state="scheduled", starts_at=NOW)


@pytest.mark.parametrize(
    ("held", "due", "zone"),
    [
        # The clocks go back on 25 October 2026 and forward on 28 March 2027: the time of day stays.
        (datetime(2026, 10, 24, 13, tzinfo=UTC), datetime(2026, 10, 26, 14, tzinfo=UTC), BERLIN),
        (datetime(2027, 3, 27, 14, tzinfo=UTC), datetime(2027, 3, 29, 13, tzinfo=UTC), BERLIN),
        # An hour that is skipped is shifted forward: 02:30 becomes 03:30.
        (
            datetime(2027, 3, 26, 1, 30, tzinfo=UTC),
            datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
            BERLIN,
        ),
        # Of an hour that is shown twice it is the first.
        (
            datetime(2026, 10, 23, 0, 30, tzinfo=UTC),
            datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
            BERLIN,
        ),
        (datetime(2026, 12, 30, 12, tzinfo=UTC), datetime(2027, 1, 1, 12, tzinfo=UTC), "UTC"),
        (datetime(2028, 2, 28, 12, tzinfo=UTC), datetime(2028, 3, 1, 12, tzinfo=UTC), "UTC"),
    ],
)
def test_a_thank_you_is_due_two_days_later_by_the_clock_on_the_wall(
    held: datetime, due: datetime, zone: str
):
    (item,) = of_rule("R6", Facts(held + HOUR, zone, (replace(HELD, held_at=held),)))
    assert item.due == due


@pytest.mark.parametrize(("values", "days"), [(USUAL, 2), (STRICT, 1)])
def test_the_strict_are_thanked_within_a_day(values: dict[str, int], days: int):
    (item,) = of_rule("R6", Facts(NOW, "UTC", (HELD,), values=values))
    assert item.due == NOW + days * DAY


@pytest.mark.parametrize(("values", "hours"), [(USUAL, 24), (STRICT, 8)])
def test_a_debrief_is_due_so_many_hours_later_whatever_the_clocks_do(
    values: dict[str, int], hours: int
):
    night = datetime(2026, 10, 24, 20, 0, tzinfo=UTC)  # the clocks go back within the hours
    talk = replace(HELD, held_at=night)
    (item,) = of_rule("R29", Facts(night, BERLIN, (talk,), values=values))
    assert item.due == night + hours * HOUR


@pytest.mark.parametrize(("hours", "ahead", "shown"), [(48, 0, True), (48, 1, False), (2, 0, True)])
def test_a_conversation_comes_up_so_many_hours_before(hours: int, ahead: int, shown: bool):
    now = NOW - hours * HOUR - ahead * SECOND
    facts = Facts(now, "UTC", (AHEAD,), values={**USUAL, "talk_hours": hours})
    assert bool(of_rule("R21", facts)) is shown


@pytest.mark.parametrize(("days", "ahead", "shown"), [(5, 0, True), (5, 1, False), (1, 0, True)])
def test_reading_up_comes_up_so_many_days_before(days: int, ahead: int, shown: bool):
    now = NOW - days * DAY - ahead * SECOND
    facts = Facts(now, "UTC", (AHEAD,), values={**USUAL, "research_days": days})
    assert bool(of_rule("R26", facts)) is shown


def test_five_days_before_by_the_clock_on_the_wall():
    """15:00 in Berlin on 27 October is five days after 15:00 on the 22nd, and 121 hours."""
    talk = replace(AHEAD, starts_at=datetime(2026, 10, 27, 14, tzinfo=UTC))
    begins = datetime(2026, 10, 22, 13, tzinfo=UTC)
    assert of_rule("R26", Facts(begins - SECOND, BERLIN, (talk,))) == []
    assert of_rule("R26", Facts(begins, BERLIN, (talk,)))


@pytest.mark.parametrize(
    ("made", "due", "zone"),
    [
        (
            datetime(2026, 12, 28, 12, tzinfo=UTC),
            datetime(2027, 1, 4, 23, 59, 59, tzinfo=UTC),
            "UTC",
        ),
        # The promise was made on Tuesday the 20th in Tokyo, on Monday in New York.
        (
            datetime(2026, 10, 19, 23, tzinfo=UTC),
            datetime(2026, 10, 27, 14, 59, 59, tzinfo=UTC),
            "Asia/Tokyo",
        ),
        (
            datetime(2026, 10, 20, 2, tzinfo=UTC),
            datetime(2026, 10, 27, 3, 59, 59, tzinfo=UTC),
            "America/New_York",
        ),
        (
            datetime(2026, 10, 20, 2, tzinfo=UTC),
            datetime(2026, 10, 27, 22, 59, 59, tzinfo=UTC),
            BERLIN,
        ),
    ],
)
def test_a_promise_is_due_when_the_day_ends_where_one_lives(
    made: datetime, due: datetime, zone: str
):
    promise = Owed(UUID(int=7), "promise", PRIYA.id, "Priya", "Send it.", made_at=made)
    (item,) = ever_of_rule("R45", Facts(made, zone, owed=(promise,)))
    assert item.due == due


@pytest.mark.parametrize("ahead", [0, 3, 10])
def test_what_has_a_day_comes_up_so_many_days_before(ahead: int):
    promise = Owed(
        UUID(int=7), "promise", PRIYA.id, "Priya", "Send it.", made_at=NOW - 30 * DAY,
        due_on=date(2027, 1, 2),
    )  # fmt: skip
    begins = datetime(2027, 1, 2, tzinfo=UTC) - ahead * DAY
    values = {**USUAL, "promise_ahead_days": ahead}
    assert of_rule("R45", Facts(begins - SECOND, "UTC", owed=(promise,), values=values)) == []
    assert of_rule("R45", Facts(begins, "UTC", owed=(promise,), values=values))


@pytest.mark.parametrize("rule_id", ["R21", "R26"])
def test_a_talk_on_another_day_is_another_item(rule_id: str):
    """What was dismissed or put off before it was moved comes up again."""

    def ids(starts_at: datetime) -> list[str]:
        facts = Facts(NOW, "UTC", (replace(AHEAD, starts_at=starts_at),))
        return [item.id for item in ever_of_rule(rule_id, facts)]

    assert ids(NOW + HOUR) == ids(NOW + 2 * HOUR) != ids(NOW + DAY)
    if rule_id == "R21":
        assert ids(NOW - 2 * HOUR) != ids(NOW - DAY)
