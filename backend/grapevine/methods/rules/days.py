"""The arithmetic of business days (R17): weekends and days off do not count."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date, timedelta

WEEKEND = frozenset({5, 6})  # Saturday and Sunday, where no country says otherwise
DAY = timedelta(days=1)
LONGEST_BREAK = 366  # days off in a row after which the next weekday counts whatever it is


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days do not count: `weekend` every week (Monday is 0), `off` besides."""

    off: frozenset[date] = frozenset()
    weekend: frozenset[int] = WEEKEND

    def later(self, day: date, n: int) -> date:
        """The nth business day after a day."""
        return business_days_later(day, n, self.off, self.weekend)


def is_business_day(day: date, off: Set[date], weekend: Set[int] = WEEKEND) -> bool:
    """Whether a day counts. `weekend` holds weekdays, Monday being 0."""
    return day.weekday() not in weekend and day not in off


def business_days_later(day: date, n: int, off: Set[date], weekend: Set[int] = WEEKEND) -> date:
    """The nth business day after `day`; the day itself never counts, whatever it is. With 0 it is
    the day itself. Who is off for more than a year is asked on the day after that year."""
    for _ in range(n):
        last = day + LONGEST_BREAK * DAY
        day += DAY
        while not is_business_day(day, off, weekend) and day < last:
            day += DAY
    return day


def in_year(day: date, year: int, *, yearly: bool) -> date | None:
    """The day off in that year, if it falls into it: one that comes every year does, but the 29th
    of February only where there is one."""
    if not yearly:
        return day if day.year == year else None
    try:
        return day.replace(year=year)
    except ValueError:
        return None
