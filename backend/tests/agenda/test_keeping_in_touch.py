"""With whom to keep in touch, on literals: R35 at its edges."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from grapevine.agenda.rules import Item, Known, Urgency, Word
from grapevine.methods import USUAL
from tests.agenda.literals import DAY, NOW, PRIYA, SECOND, ever_of_rule, facts, of_rule


class TestKeepingInTouch:
    TALKED = Known(PRIYA.id, "Priya", added_at=NOW - 900 * DAY, talked_at=NOW - 90 * DAY)

    def shown(self, person: Known, at: datetime = NOW, **more: Any) -> list[Item]:
        return of_rule("R35", facts(at, known=(person,), **more))

    def due(self, person: Known, **more: Any) -> date:
        (item,) = ever_of_rule("R35", facts(known=(person,), **more))
        return item.due.date()

    def test_ninety_days_after_the_talk(self):
        assert self.due(self.TALKED) == NOW.date()

    @pytest.mark.parametrize(("day", "shown"), [(82, False), (83, True), (90, True), (200, True)])
    def test_comes_up_a_week_before(self, day: int, shown: bool):
        begins = datetime(2026, 8, 25, tzinfo=UTC)  # the day they talked, at midnight
        assert bool(self.shown(self.TALKED, begins + day * DAY)) is shown
        assert bool(self.shown(self.TALKED, begins + day * DAY - SECOND)) is (shown and day > 83)

    def test_late_only_when_the_day_is_over(self):
        (item,) = self.shown(self.TALKED)
        assert item.urgency(item.due) is Urgency.DUE
        assert item.urgency(item.due + SECOND) is Urgency.LATE

    @pytest.mark.parametrize("mine", [True, False])
    def test_any_word_starts_the_count_anew(self, mine: bool):
        wrote = replace(self.TALKED, last=Word(NOW - DAY, "update", mine))
        assert self.due(wrote) == NOW.date() + 89 * DAY
        earlier = replace(self.TALKED, last=Word(NOW - 100 * DAY, "update", mine))
        assert self.due(earlier) == NOW.date()

    def test_the_day_of_the_talk_is_the_one_where_one_lives(self):
        late = replace(self.TALKED, talked_at=datetime(2026, 8, 25, 23, 30, tzinfo=UTC))
        (item,) = ever_of_rule("R35", facts(known=(late,), zone="Europe/Berlin"))
        assert item.due == datetime(2026, 11, 24, 22, 59, 59, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("talked", "due"),
        [
            (datetime(2026, 12, 2, 9, tzinfo=UTC), date(2027, 3, 2)),  # over the year's end
            (datetime(2027, 12, 1, 9, tzinfo=UTC), date(2028, 2, 29)),
            (datetime(2027, 1, 10, 9, tzinfo=UTC), date(2027, 4, 10)),  # over a change of clocks
        ],
    )
    def test_days_of_the_calendar(self, talked: datetime, due: date):
        person = replace(self.TALKED, talked_at=talked)
        (item,) = ever_of_rule("R35", facts(known=(person,), zone="America/New_York"))
        assert facts(zone="America/New_York").day(item.due) == due

    def test_the_method_says_how_often(self):
        values = {**USUAL, "keep_in_touch_days": 60}
        assert self.due(self.TALKED, values=values) == NOW.date() - 30 * DAY

    def test_a_wish_for_one_person_counts_for_them(self):
        often = replace(self.TALKED, cadence_days=30, talked_at=NOW - 20 * DAY)
        assert self.due(often) == NOW.date() + 10 * DAY

    def test_also_if_one_never_talked(self):
        wished = replace(self.TALKED, talked_at=None, cadence_days=365, added_at=NOW - 300 * DAY)
        assert self.due(wished) == NOW.date() + 65 * DAY

    @pytest.mark.parametrize(
        "changes",
        [
            {"cadence_days": 0},
            {"talked_at": None},
            {"busy": True},
            {"do_not_contact": True},
        ],
    )
    def test_nobody_else_is_to_be_kept_in_touch_with(self, changes: dict[str, Any]):
        assert ever_of_rule("R35", facts(known=(replace(self.TALKED, **changes),))) == []

    def test_every_day_is_not_announced_on_the_day_before_that(self):
        daily = replace(self.TALKED, cadence_days=1, talked_at=NOW)
        assert self.shown(daily) == []
        assert self.shown(daily, datetime(2026, 11, 24, tzinfo=UTC))

    def test_once_one_was_in_touch_it_is_another_item(self):
        (first,) = ever_of_rule("R35", facts(known=(self.TALKED,)))
        later = replace(self.TALKED, last=Word(NOW, "update", mine=True))
        (second,) = ever_of_rule("R35", facts(known=(later,)))
        assert first.id != second.id
