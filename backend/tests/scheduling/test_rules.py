"""Times to propose: both clocks, what is taken, days off, and how they are spread."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from grapevine.methods import Calendar
from grapevine.scheduling.rules import MARGIN, NOTICE, Hours, Wanted, propose, sentence

MONDAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
PLAIN = Calendar()


def wanted(
    theirs: str = "Europe/Lisbon", mine: str = "Europe/Berlin", first: date = MONDAY, days: int = 5,
    most: int = 5, minutes: int = 20,
) -> Wanted:  # fmt: skip
    return Wanted(first, days, minutes, most, Hours(theirs, 9, 17), Hours(mine, 8, 20))


def shown(starts: list[datetime], zone: str) -> list[str]:
    return [f"{at.astimezone(ZoneInfo(zone)):%a %H:%M}" for at in starts]


def test_a_week_gets_one_a_day_at_different_hours():
    found = propose(wanted(), [], PLAIN, NOW)
    assert shown(found, "Europe/Lisbon") == [
        "Mon 10:00", "Tue 14:00", "Wed 11:30", "Thu 15:30", "Fri 10:00",
    ]  # fmt: skip


def test_weekends_and_days_off_are_left_out():
    off = Calendar(off=frozenset({date(2026, 12, 1), date(2026, 12, 3)}))
    found = propose(wanted(first=date(2026, 11, 28), days=8), [], off, NOW)
    assert {at.strftime("%a") for at in found} == {"Mon", "Wed", "Fri"}
    assert len(found) == 5, "two days get a second one"


def test_two_on_one_day_are_hours_apart():
    found = propose(wanted(days=1, most=3), [], PLAIN, NOW)
    assert shown(found, "Europe/Lisbon") == ["Mon 10:00", "Mon 12:00", "Mon 14:00"]


def test_another_talk_keeps_a_quarter_of_an_hour_around_it():
    start = datetime(2026, 11, 30, 10, 35, tzinfo=UTC)  # in Lisbon the clock shows the same
    busy = [(start, start + timedelta(minutes=10))]
    found = propose(wanted(days=1, most=20), busy, PLAIN, NOW)
    assert "Mon 10:00" in shown(found, "Europe/Lisbon"), "it ends at 10:20, 15 minutes before"
    busy = [(start - timedelta(minutes=1), start)]
    found = propose(wanted(days=1, most=20), busy, PLAIN, NOW)
    assert "Mon 10:00" not in shown(found, "Europe/Lisbon")


def test_a_day_of_notice_is_given():
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    found = propose(wanted(days=2, most=20), [], PLAIN, now)
    assert min(found) >= now + NOTICE
    assert shown(found, "UTC")[0].startswith("Tue")


def test_the_far_side_of_the_world_is_met_in_the_morning():
    found = propose(wanted(theirs="Asia/Tokyo"), [], PLAIN, NOW)
    assert {f"{at.astimezone(ZoneInfo('Europe/Berlin')):%H:%M}" for at in found} <= {
        "08:00", "08:30",
    }  # fmt: skip
    assert found


def test_where_the_hours_never_meet_there_are_none():
    assert propose(wanted(theirs="Australia/Sydney"), [], PLAIN, NOW) == []


def test_an_hour_that_the_clocks_skip_is_not_proposed():
    sunday = date(2027, 3, 28)
    week = Calendar(weekend=frozenset())
    early = Wanted(sunday, 1, 20, 20, Hours("Europe/Berlin", 0, 6), Hours("Europe/Berlin", 0, 24))
    hours = {at[4:6] for at in shown(propose(early, [], week, NOW), "Europe/Berlin")}
    assert "02" not in hours
    assert len(hours) > 1


def test_both_clocks_are_right_while_only_one_has_changed():
    """New York changes weeks before Berlin: 10:00 there is not always 16:00 here."""
    for first, here in ((date(2027, 3, 15), "Mon 15:00"), (date(2027, 3, 29), "Mon 16:00")):
        found = propose(wanted("America/New_York", first=first, days=1), [], PLAIN, NOW)
        assert shown(found, "America/New_York")[0] == "Mon 10:00"
        assert shown(found, "Europe/Berlin")[0] == here


def test_the_sentence_is_on_their_clock():
    starts = [datetime(2026, 12, 1, 1, tzinfo=UTC), datetime(2026, 12, 31, 15, 30, tzinfo=UTC)]
    assert sentence(starts, "Asia/Tokyo", named=True) == (
        "Tuesday 1 December at 10:00 or Friday 1 January at 00:30 (Tokyo time)"
    )
    assert sentence(starts[:1], "UTC", named=False) == "Tuesday 1 December at 01:00"
    assert sentence([], "UTC", named=True) == ""


ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Chatham", "Asia/Tokyo"]
)
TALKS = st.lists(
    st.tuples(st.integers(0, 20 * 24 * 4), st.integers(15, 60)).map(
        lambda one: (
            NOW + timedelta(minutes=15 * one[0]),
            NOW + timedelta(minutes=15 * one[0] + one[1]),
        )
    ),
    max_size=12,
)


@given(ZONES, ZONES, TALKS, st.integers(1, 20), st.integers(15, 60), st.integers(1, 20))
def test_every_proposal_suits_both(theirs, mine, busy, days, minutes, most):
    asked = wanted(theirs, mine, days=days, most=most, minutes=minutes)
    found = propose(asked, busy, PLAIN, NOW)
    assert found == sorted(set(found))
    assert len(found) <= most
    for start in found:
        end = start + timedelta(minutes=minutes)
        there, here = start.astimezone(ZoneInfo(theirs)), start.astimezone(ZoneInfo(mine))
        assert there.weekday() < 5
        assert here.weekday() < 5
        assert 9 <= there.hour < 17
        assert 8 <= here.hour < 20
        assert end.astimezone(ZoneInfo(theirs)).date() == there.date()
        assert all(end + MARGIN <= begun or start - MARGIN >= ended for begun, ended in busy)
