"""The calendar of a sample, on literals."""

from datetime import UTC, date, datetime

import pytest

from grapevine.samples.rules import Calendar


@pytest.mark.parametrize(
    ("when", "moment"),
    [
        ("0 14:30", datetime(2027, 3, 27, 13, 30, tzinfo=UTC)),
        ("-24 16:00", datetime(2027, 3, 3, 15, 0, tzinfo=UTC)),
        ("-4", datetime(2027, 3, 23, 8, 0, tzinfo=UTC)),
        # The clocks go forward on the 28th, at two: the wall shows the same, the instant moves.
        ("4 14:00", datetime(2027, 3, 31, 12, 0, tzinfo=UTC)),
        ("1 02:30", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
    ],
)
def test_moments_are_days_from_today_by_the_clock_on_the_wall(when: str, moment: datetime):
    assert Calendar(date(2027, 3, 27), "Europe/Berlin").moment(when) == moment


def test_a_day_has_no_zone():
    assert Calendar(date(2027, 3, 1), "Pacific/Apia").day("-1 23:00") == date(2027, 2, 28)
