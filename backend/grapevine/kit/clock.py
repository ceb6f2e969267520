"""The present moment, in one place, so that tests can move it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def now() -> datetime:
    """The current instant in UTC."""
    return datetime.now(UTC)


def today_in(zone: str) -> date:
    """The calendar day that a person in `zone` (an IANA name) is living in."""
    return now().astimezone(ZoneInfo(zone)).date()
