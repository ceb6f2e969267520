"""The present moment, in one place, so that tests can move it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo


def now() -> datetime:
    """The current instant in UTC."""
    return datetime.now(UTC)


def today_in(zone: str) -> date:
    """The calendar day that a person in `zone` (an IANA name) is living in."""
    return now().astimezone(ZoneInfo(zone)).date()


def days_later(moment: datetime, days: int, zone: str) -> datetime:
    """The instant, in UTC, when the clocks in `zone` show the same time that many days later
    (D20). An hour that the clocks skip is shifted forward, of an hour shown twice it is the
    first. It is always on that very day: an hour skipped at midnight is shifted back instead."""
    wall = moment.astimezone(ZoneInfo(zone)) + timedelta(days=days)
    later = wall.replace(fold=0).astimezone(UTC)
    if later.astimezone(wall.tzinfo).date() != wall.date():
        later = wall.replace(fold=1).astimezone(UTC)
    return later
