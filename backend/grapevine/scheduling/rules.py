"""When two people could talk: their working hours, my waking hours, nothing else of mine. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import cycle
from zoneinfo import ZoneInfo

from grapevine.methods import Calendar, is_business_day

STEP = timedelta(minutes=30)  # talks begin on the hour or the half
MARGIN = timedelta(minutes=15)  # to breathe before and after another conversation
NOTICE = timedelta(hours=24)  # nobody is asked for an hour from now
APART = timedelta(hours=2)  # between two proposals for one day
# The times of day that are tried first, in turn, so that proposals differ in more than their day.
LIKED = (time(10), time(14), time(11, 30), time(15, 30))
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of a day, in the zone of whoever keeps them; `until` 24 is the end of the day."""

    zone: str
    since: int
    until: int

    def hold(self, start: datetime, end: datetime) -> bool:
        """Whether a talk lies within these hours of one and the same day."""
        begun, ended = (at.astimezone(ZoneInfo(self.zone)) for at in (start, end))
        opening = datetime.combine(begun.date(), time(self.since))
        closing = datetime.combine(begun.date(), time()) + timedelta(hours=self.until)
        return opening <= begun.replace(tzinfo=None) and ended.replace(tzinfo=None) <= closing


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: `days` days from `first` on, as the other person counts them."""

    first: date
    days: int
    minutes: int
    most: int
    theirs: Hours
    mine: Hours


Busy = Sequence[tuple[datetime, datetime]]


def propose(wanted: Wanted, busy: Busy, calendar: Calendar, now: datetime) -> list[datetime]:
    """Up to `most` starts in UTC, in order, spread over as many days as there are; a day gets a
    second one only when every day has one. `calendar` is mine: its weekend is taken for theirs too,
    of whose days off nothing is known."""
    days = [wanted.first + timedelta(days=n) for n in range(wanted.days)]
    by_day = [found for day in days if (found := _on(day, wanted, busy, calendar, now))]
    chosen: list[datetime] = []
    liked = cycle(LIKED)
    while len(chosen) < wanted.most and by_day:
        for free in _evenly(by_day, wanted.most - len(chosen)):
            best = min(free, key=_distance(next(liked), wanted.theirs.zone))
            chosen.append(best)
            free[:] = [at for at in free if abs(at - best) >= APART]
        by_day = [free for free in by_day if free]
    return sorted(chosen)


def sentence(starts: Sequence[datetime], zone: str, *, named: bool) -> str:
    """The proposals as they stand in a message, on the reader's clock: `Tuesday 1 December at 10:00
    or Wednesday 2 December at 14:00 (Tokyo time)`. `named` says which clock that is."""
    local = [at.astimezone(ZoneInfo(zone)) for at in starts]
    said = [f"{DAYS[at.weekday()]} {at.day} {MONTHS[at.month - 1]} at {at:%H:%M}" for at in local]
    if not said:
        return ""
    together = " or ".join(filter(None, (", ".join(said[:-1]), said[-1])))
    return f"{together} ({place_of(zone)} time)" if named else together


def place_of(zone: str) -> str:
    """The place that a zone is called by: `America/Argentina/Buenos_Aires` is `Buenos Aires`."""
    return zone.rpartition("/")[2].replace("_", " ")


def _on(day: date, wanted: Wanted, busy: Busy, calendar: Calendar, now: datetime) -> list[datetime]:
    """Every start on one working day of theirs that suits both."""
    if day.weekday() in calendar.weekend:
        return []
    zone, length = ZoneInfo(wanted.theirs.zone), timedelta(minutes=wanted.minutes)
    found = []
    for count in range(int(timedelta(days=1) / STEP)):
        wall = datetime.combine(day, time()) + count * STEP
        start = wall.replace(tzinfo=zone).astimezone(now.tzinfo)
        shown = start.astimezone(zone).replace(tzinfo=None)
        if shown != wall:
            continue  # the clocks skip it
        if start >= now + NOTICE and _suits(start, start + length, wanted, busy, calendar):
            found.append(start)
    return found


def _suits(start: datetime, end: datetime, wanted: Wanted, busy: Busy, calendar: Calendar) -> bool:
    here = start.astimezone(ZoneInfo(wanted.mine.zone)).date()
    return (
        wanted.theirs.hold(start, end)
        and wanted.mine.hold(start, end)
        and is_business_day(here, calendar.off, calendar.weekend)
        and all(end + MARGIN <= begun or start >= ended + MARGIN for begun, ended in busy)
    )


def _evenly(days: list[list[datetime]], most: int) -> list[list[datetime]]:
    """At most so many of the days, from the first to the last at even distances."""
    if len(days) <= most:
        return days
    return [days[n * len(days) // most] for n in range(most)]


def _distance(liked: time, zone: str) -> Callable[[datetime], tuple[timedelta, datetime]]:
    """How far a start lies from a time of day, on the clock of a zone; the earlier wins a draw."""

    def distance(at: datetime) -> tuple[timedelta, datetime]:
        shown = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        return abs(shown - datetime.combine(shown.date(), liked)), at

    return distance
