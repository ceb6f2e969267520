"""When a digest is due, how a mail is tried again, and whose links are whose: on literals."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from grapevine.digests.rules import (
    Deed,
    Entry,
    MailState,
    digest_text,
    due_at,
    due_day,
    failed,
    is_link_for,
    link_for,
    next_due,
    setting_in,
    subject_of,
)
from tests.kit.test_zones import DAYS, times_of, tried_zones

BERLIN = "Europe/Berlin"
SEVEN = time(7)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def at(text: str, zone: str = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-30T06:59:59", None),
        ("2026-11-30T07:00:00", date(2026, 11, 30)),
        ("2026-11-30T23:59:59", date(2026, 11, 30)),
        ("2026-12-01T00:00:00", None),
        ("2026-12-31T07:00:00", date(2026, 12, 31)),
        ("2027-01-01T07:00:00", date(2027, 1, 1)),
    ],
)
def test_it_is_due_from_its_time_until_midnight(now: str, day: date | None):
    assert due_day(at(now), SEVEN, BERLIN, LONG_AGO, weekdays_only=False) == day


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-27T08:00", date(2026, 11, 27)),
        ("2026-11-28T08:00", None),
        ("2026-11-29T08:00", None),
        ("2026-11-30T08:00", date(2026, 11, 30)),
    ],
)
def test_on_weekdays_only(now: str, day: date | None):
    assert due_day(at(now), SEVEN, BERLIN, LONG_AGO, weekdays_only=True) == day


def test_the_day_on_which_it_is_turned_on_counts_if_its_time_is_ahead():
    now = at("2026-11-30T08:00")
    before, after = at("2026-11-30T06:59"), at("2026-11-30T07:01")
    assert due_day(now, SEVEN, BERLIN, before, weekdays_only=False) == date(2026, 11, 30)
    assert due_day(now, SEVEN, BERLIN, after, weekdays_only=False) is None


def test_an_hour_that_is_skipped_or_shown_twice():
    assert due_at(date(2027, 3, 28), time(2, 30), BERLIN) == at("2027-03-28T03:30")
    assert due_at(date(2027, 10, 31), time(2, 30), BERLIN) == datetime(
        2027, 10, 31, 0, 30, tzinfo=UTC
    )
    skipped_midnight = due_at(date(2026, 4, 24), time(0, 30), "Africa/Cairo")
    assert skipped_midnight.astimezone(ZoneInfo("Africa/Cairo")).date() == date(2026, 4, 24)


def test_every_day_of_three_years_has_one_digest_whatever_the_clocks_do():
    """T16: on each day its time is on that day, and the next day's is later. `make soak` tries
    every zone."""
    tried = 0
    for zone in tried_zones():
        place, last = ZoneInfo(zone), LONG_AGO
        for day in DAYS:
            for clock in times_of(zone, day)[:1]:
                due = due_at(day, clock, zone)
                assert due.astimezone(place).date() == day, f"{zone} {day} {clock}"
                assert due > last, f"{zone} {day}"
                last = due
                tried += 1
    assert tried > 50_000


def test_around_a_change_every_time_of_day_is_on_its_day():
    for zone in tried_zones():
        for day in DAYS:
            times = times_of(zone, day)
            for clock in times if len(times) > 10 else ():
                due = due_at(day, clock, zone)
                found = due_day(due, clock, zone, LONG_AGO, weekdays_only=False)
                assert found == day, f"{zone} {day} {clock}"


def test_when_the_next_one_comes():
    friday = at("2026-11-27T08:00")
    daily = next_due(friday, SEVEN, BERLIN, date(2026, 11, 27), weekdays_only=False)
    assert daily == at("2026-11-28T07:00")
    weekdays = next_due(friday, SEVEN, BERLIN, date(2026, 11, 27), weekdays_only=True)
    assert weekdays == at("2026-11-30T07:00")
    assert next_due(friday, time(9), BERLIN, None, weekdays_only=True) == at("2026-11-27T09:00")


def test_pauses_double_and_end():
    now = at("2026-11-30T08:00")
    pauses = [failed(n, "smtp_451", now, 0.5).again_at for n in range(1, 12)]
    minutes = [(one - now) / timedelta(minutes=1) for one in pauses if one]
    assert minutes == [1, 2, 4, 8, 16, 32, 64, 120, 120, 120, 120]
    assert failed(12, "smtp_451", now, 0.5).state is MailState.GIVEN_UP
    early, late = (failed(1, "x", now, chance).again_at for chance in (0.0, 1.0))
    assert early == now + timedelta(seconds=45)
    assert late == now + timedelta(seconds=75)


ONE, OTHER = UUID(int=1), UUID(int=2)


def test_a_link_is_good_for_one_setting_one_deed_and_one_address():
    link = link_for(ONE, "secret", Deed.CONFIRM, "a@example.com")
    assert len(link) == 64
    assert setting_in(link) == ONE
    assert is_link_for(link, ONE, "secret", Deed.CONFIRM, "a@example.com")
    assert not is_link_for(link, ONE, "secret", Deed.CONFIRM, "b@example.com")
    assert not is_link_for(link, ONE, "secret", Deed.UNSUBSCRIBE, "a@example.com")
    assert not is_link_for(link, ONE, "other", Deed.CONFIRM, "a@example.com")
    assert not is_link_for(link, OTHER, "secret", Deed.CONFIRM, "a@example.com")


@pytest.mark.parametrize("link", ["", "a", "ä" * 64, "A" * 63, "A" * 65, "\ud800" * 64, "!" * 64])
def test_what_is_no_link_names_nothing(link: str):
    assert setting_in(link) is None


TODAY = date(2026, 11, 30)
DUE = Entry("Thank Ines", TODAY, "https://vine.example/1", now=True)
LATE = Entry("Debrief\r\nBcc: x", date(2026, 11, 28), "https://vine.example/2", now=True)
SOON = Entry("Follow up", date(2026, 12, 2), "https://vine.example/3", now=False)


def test_the_letter_says_what_is_due_and_since_when():
    text = digest_text("Maya", [LATE, DUE, SOON], TODAY, "https://vine.example", "https://stop")
    assert text == (
        "Good day, Maya.\n\n"
        "To do\n"
        "- Debrief Bcc: x (since 28 November)\n  https://vine.example/2\n"
        "- Thank Ines\n  https://vine.example/1\n\n"
        "Soon\n"
        "- Follow up (2 December)\n  https://vine.example/3\n\n"
        "Everything: https://vine.example/\n\n"
        "Change when it comes: https://vine.example/profile/digest\n"
        "No more of these: https://stop"
    )
    assert "Nothing is due today." in digest_text("Maya", [], TODAY, "https://x", "https://y")


def test_the_subject_names_nobody():
    assert subject_of([]) == "Nothing is due today"
    assert subject_of([DUE, SOON]) == "One thing to do today"
    assert subject_of([DUE, LATE]) == "2 things to do today"
