"""What backups are called, and which of them are kept: 7 days, 4 weeks. Pure."""

import re
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta

DAYS, WEEKS = 7, 4
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"grapevine-(\d{8}T\d{6}Z)(-[a-z-]+)?\.(?:db|zip)")


def name_of(at: datetime, ending: str, label: str = "") -> str:
    """`grapevine-20270312T103000Z.db`, with why it was made: `…-before-migration.db`."""
    return f"grapevine-{at.astimezone(UTC):{STAMP}}{'-' if label else ''}{label}.{ending}"


def surplus(names: Collection[str], now: datetime) -> set[str]:
    """The backups that need not be kept. Of those made for the same reason these are: the newest
    one of all, the newest of each of the last 7 days, and of each of the last 4 weeks (UTC, weeks
    begin on Monday). What is not called like a backup is never surplus."""
    series: dict[str, list[tuple[datetime, str]]] = {}
    for name in names:
        if found := NAME.fullmatch(name):
            at = datetime.strptime(found[1], STAMP).replace(tzinfo=UTC)
            series.setdefault(found[2] or "", []).append((at, name))
    return {
        name
        for made in series.values()
        for name in {name for _, name in made} - _kept(sorted(made), now.astimezone(UTC).date())
    }


def _kept(made: list[tuple[datetime, str]], today: date) -> set[str]:
    newest: dict[tuple[str, date], str] = {}
    for at, name in made:  # the oldest first, so that newer ones take their place
        newest["day", at.date()] = name
        newest["week", _monday(at.date())] = name
    first = {
        "day": today - timedelta(days=DAYS - 1),
        "week": _monday(today) - timedelta(weeks=WEEKS - 1),
    }
    return {made[-1][1]} | {name for (kind, day), name in newest.items() if day >= first[kind]}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
