"""When a digest is due: once on every day of the owner's calendar, whatever the clocks do (T16)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5
A_WEEK_AHEAD = 9  # days: weekends and a day on which it was turned on too late


def due_at(day: date, at: time, zone: str) -> datetime:
    """The instant, in UTC, at which the clocks in `zone` show `at` on this day. An hour that they
    skip is shifted forward, of an hour shown twice it is the first. It is always on that very day:
    an hour skipped at midnight is shifted back instead."""
    wall = datetime.combine(day, at, ZoneInfo(zone))
    first = wall.replace(fold=0).astimezone(UTC)
    if first.astimezone(wall.tzinfo).date() == day:
        return first
    return wall.replace(fold=1).astimezone(UTC)


def due_day(
    now: datetime, at: time, zone: str, since: datetime, *, weekdays_only: bool
) -> date | None:
    """The day whose digest is due at `now`: today, from `at` on until midnight; not on a day on
    which it was turned on, at `since`, after that time."""
    today = now.astimezone(ZoneInfo(zone)).date()
    if weekdays_only and today.weekday() >= SATURDAY:
        return None
    due = due_at(today, at, zone)
    return today if since <= due <= now else None


def next_due(
    now: datetime, at: time, zone: str, last: date | None, *, weekdays_only: bool
) -> datetime | None:
    """When the next digest is due after `now`, with that of the day `last` done."""
    today = now.astimezone(ZoneInfo(zone)).date()
    for day in (today + timedelta(days=n) for n in range(A_WEEK_AHEAD)):
        due = due_at(day, at, zone)
        counts = not (weekdays_only and day.weekday() >= SATURDAY)
        if counts and due > now and (last is None or day > last):
            return due
    return None
