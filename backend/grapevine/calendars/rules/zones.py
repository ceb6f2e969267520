"""VTIMEZONE: the clock changes of a zone between two days, written out one by one.

Written here because a generator that was tried gives the hour after a change to spring time, where
RFC 5545 wants the hour that the clocks showed before it: every event of that hour was read wrong.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

STEP = timedelta(days=7)  # no zone changes its clocks twice within one
MARGIN = timedelta(days=400)  # so that each year's changes stand on both sides of an event
WALL = "%Y%m%dT%H%M%S"


def zone_lines(zone: str, first: datetime, last: datetime) -> list[str]:
    """The component for events from `first` to `last`: one part for each change of the clocks in
    that time, after one for what held before."""
    place = ZoneInfo(zone)
    begin, end = (first - MARGIN).astimezone(UTC), (last + MARGIN).astimezone(UTC)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    before = _offset(begin, place)
    lines += _part(begin, before, place)
    for change in _changes(place, begin, end):
        lines += _part(change, before, place)
        before = _offset(change, place)
    return [*lines, "END:VTIMEZONE"]


def _part(change: datetime, before: timedelta, place: ZoneInfo) -> list[str]:
    """What holds from `change` on, which is written as the clocks would have shown it unchanged."""
    after = change.astimezone(place)
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{(change.replace(tzinfo=None) + before).strftime(WALL)}",
        f"TZNAME:{after.tzname()}",
        f"TZOFFSETFROM:{_written(before)}",
        f"TZOFFSETTO:{_written(_offset(change, place))}",
        f"END:{kind}",
    ]


def _changes(place: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The instants at which the clocks in `place` change, in order."""
    at = begin
    while at < end:
        following = at + STEP
        if _offset(at, place) != _offset(following, place):
            yield _change_between(place, at, following)
        at = following


def _change_between(place: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The second of the one change that lies between."""
    was = _offset(before, place)
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if _offset(middle, place) == was:
            before = middle
        else:
            after = middle
    return after


def _offset(moment: datetime, place: ZoneInfo) -> timedelta:
    return moment.astimezone(place).utcoffset() or timedelta()


def _written(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign, seconds = "-" if seconds < 0 else "+", abs(seconds)
    tail = f"{seconds % 60:02}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02}{seconds // 60 % 60:02}{tail}"
