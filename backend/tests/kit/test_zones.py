"""T16: whatever the clocks do in any zone, every day has one due date, and wall times come back.

Around a change of the clocks every half hour is tried, on other days only 09:00, and zones that
behave alike in these years are tried once. `make soak` tries every zone, and every third hour.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from grapevine.agenda.rules import Facts
from grapevine.interviews.rules import instant_of, wall_time_of
from grapevine.kit.clock import days_later
from grapevine.kit.schemas import zones
from grapevine.timeline.rules import last_day_before, noon
from tests.durability.driver import report, scale

EVERYTHING = bool(scale("ALL_ZONES", 0))
FIRST, LAST = date(2025, 1, 1), date(2027, 12, 31)
DAYS = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
MORNING = time(9)
HALF_HOURS = [time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 30)]
ODD = [*HALF_HOURS, time(23, 59), time(0, 1)]  # around a change every one of these is tried
USUAL = HALF_HOURS[::6] if EVERYTHING else [MORNING]
HOUR = timedelta(hours=1)
LAGS = [timedelta(minutes=minutes) for minutes in (30, 60, 120)]
LONGEST = timedelta(hours=3)


def offsets(zone: str) -> tuple[timedelta | None, ...]:
    """How far the clocks are from UTC at noon of each day."""
    tz = ZoneInfo(zone)
    return tuple(datetime.combine(day, time(12), UTC).astimezone(tz).utcoffset() for day in DAYS)


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """The instants at which the clocks are changed, to the minute."""
    tz, told = ZoneInfo(zone), offsets(zone)
    found = []
    for n in range(1, len(DAYS)):
        if told[n] != told[n - 1]:
            low = datetime.combine(DAYS[n - 1], time(12), UTC)
            high = low + timedelta(days=1)
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) // 2
                same = middle.astimezone(tz).utcoffset() == told[n - 1]
                low, high = (middle, high) if same else (low, middle)
            found.append(high.replace(second=0, microsecond=0))
    return tuple(found)


@cache
def tried_zones() -> tuple[str, ...]:
    if EVERYTHING:
        return tuple(sorted(zones()))
    alike = {(offsets(zone), changes(zone)): zone for zone in sorted(zones(), reverse=True)}
    return tuple(alike.values())


def times_of(zone: str, day: date) -> list[time]:
    near = any(abs((day - change.date()).days) <= 2 for change in changes(zone))
    return ODD if near else USUAL


def walls(zone: str) -> Iterator[datetime]:
    for day in DAYS:
        for at in times_of(zone, day):
            yield datetime.combine(day, at)


def test_every_day_is_due_once_and_none_twice():
    """A debt of two days that begins at the same time on every day is due at that time on every
    day: R6 with 09:00, and around a change of the clocks with each half hour."""
    tried = 0
    for zone in tried_zones():
        tz, facts = ZoneInfo(zone), Facts(datetime.now(UTC), zone)
        for wall in walls(zone):
            held = wall.replace(tzinfo=tz).astimezone(UTC)
            due = days_later(held, 2, zone)
            assert facts.day(due) - facts.day(held) == timedelta(days=2), (zone, wall)
            tried += 1
        mornings = [datetime.combine(day, MORNING, tz).astimezone(UTC) for day in DAYS]
        due_days = [facts.day(days_later(morning, 2, zone)) for morning in mornings]
        assert due_days == [day + timedelta(days=2) for day in DAYS], zone
    report(f"{len(tried_zones())} of {len(zones())} zones, {tried} due dates: 0 missed, 0 twice")


def test_what_is_due_on_a_day_is_due_from_its_first_instant_to_its_last():
    """R17, R35, R45: whatever is skipped or shown twice at midnight, each second is of one day."""
    for zone in tried_zones():
        facts = Facts(datetime.now(UTC), zone)
        starts, ends = [facts.start_of(day) for day in DAYS], [facts.end_of(day) for day in DAYS]
        assert [facts.day(moment) for moment in starts] == DAYS, zone
        assert [facts.day(moment) for moment in ends] == DAYS, zone
        nights = [start - end for start, end in zip(starts[1:], ends, strict=False)]
        assert set(nights) == {timedelta(seconds=1)}, zone


def test_wall_times_come_back_and_skipped_ones_move_forward():
    """Of a wall time that is shown twice the first counts."""
    for zone in tried_zones():
        for wall in walls(zone):
            said = f"{wall:%Y-%m-%dT%H:%M}"
            instant = instant_of(said, zone)
            shown = wall_time_of(instant, zone)
            if shown != said:
                change = min(changes(zone), key=lambda one: abs(one - instant))
                skipped = datetime.fromisoformat(shown) - wall
                before = (change - HOUR).astimezone(ZoneInfo(zone)).utcoffset()
                after = (change + HOUR).astimezone(ZoneInfo(zone)).utcoffset()
                assert before is not None
                assert after is not None
                assert (skipped, instant >= change) == (after - before, True), (zone, wall)
            elif any(timedelta(0) < instant - change <= LONGEST for change in changes(zone)):
                earlier = [wall_time_of(instant - lag, zone) for lag in LAGS]
                assert said not in earlier, (zone, wall, "is the second of two")


def test_noon_is_on_its_own_day_and_days_follow_each_other():
    for zone in tried_zones():
        tz = ZoneInfo(zone)
        noons = [noon(day, tz) for day in DAYS]
        assert [moment.astimezone(tz).date() for moment in noons] == DAYS, zone
        assert noons == sorted(set(noons)), zone
        for day, moment in zip(DAYS[1:-1], noons[1:-1], strict=True):
            assert last_day_before(moment, tz) == (day, True), zone


def test_the_worst_days_are_among_those_tried():
    """A gap that ends at midnight, a change by half an hour, one for a month of fasting."""
    assert len(zones()) > 590
    kinds = {
        zone: changes(zone) for zone in ("America/Nuuk", "Australia/Lord_Howe", "Africa/Casablanca")
    }
    assert all(len(found) >= 6 for found in kinds.values())
    late = datetime(2025, 3, 27, 23, 30, tzinfo=ZoneInfo("America/Nuuk"))
    due = days_later(late, 2, "America/Nuuk")  # 23:30 of that day does not exist
    assert due.astimezone(late.tzinfo).isoformat() == "2025-03-29T22:30:00-02:00"
