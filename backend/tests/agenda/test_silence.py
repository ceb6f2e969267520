"""Silence on literals: R16, R17 (3B7), R18, R19, at their edges."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from grapevine.agenda.rules import Deed, Facts, Item, Talk, Urgency, Workplace, link_of
from grapevine.methods import USUAL, Calendar
from tests.agenda.literals import (
    DALTON,
    DAY,
    NOW,
    PRIYA,
    SECOND,
    STRICT,
    TALK,
    TOM,
    ever_of_rule,
    of_rule,
)

FERNWEH = UUID(int=70)
ASKED_AT = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # a Monday
ASKED = replace(
    TALK, state="requested", organization_id=FERNWEH,
    people=(replace(PRIYA, asked_at=ASKED_AT, asked_on="email"),),
)  # fmt: skip


def facts(at: datetime, talk: Talk = ASKED, zone: str = "UTC", **more: Any) -> Facts:
    return Facts(at, zone, (talk,), **{"workplaces": {FERNWEH: Workplace()}, **more})


def about(person: Any, **changes: Any) -> Talk:
    return replace(ASKED, people=(replace(person, **changes),))


def deeds(items: list[Item]) -> list[Deed]:
    return [item.deed for item in items]


class TestOneFollowUp:
    @pytest.mark.parametrize(
        ("after", "shown"), [(7 * DAY - SECOND, False), (7 * DAY, True), (60 * DAY, True)]
    )
    def test_after_a_week(self, after: timedelta, shown: bool):
        assert bool(of_rule("R16", facts(ASKED_AT + after))) is shown

    def test_sooner_where_the_method_has_it(self):
        strict = facts(ASKED_AT + 5 * DAY, values=STRICT)
        (item,) = of_rule("R16", strict)
        assert item.due == ASKED_AT + 6 * DAY
        assert of_rule("R16", replace(strict, now=strict.now - SECOND)) == []

    def test_by_phone_if_the_first_was_written(self):
        (item,) = of_rule("R16", facts(ASKED_AT + 7 * DAY))
        assert item.purpose == "phone_follow_up"
        assert "purpose=phone_follow_up" in link_of(item)
        called = about(ASKED.people[0], asked_on="phone")
        assert of_rule("R16", facts(ASKED_AT + 7 * DAY, called))[0].purpose == "nudge"

    def test_as_often_as_the_method_has_it_each_after_the_last(self):
        thrice = {**USUAL, "follow_ups": 3}
        nudged = about(ASKED.people[0], nudges=2, nudged_at=ASKED_AT + 10 * DAY)
        assert of_rule("R16", facts(ASKED_AT + 17 * DAY - SECOND, nudged, values=thrice)) == []
        (item,) = of_rule("R16", facts(ASKED_AT + 17 * DAY, nudged, values=thrice))
        assert item.purpose == "nudge"
        enough = about(ASKED.people[0], nudges=3, nudged_at=ASKED_AT + 10 * DAY)
        assert of_rule("R16", facts(ASKED_AT + 40 * DAY, enough, values=thrice)) == []

    def test_a_second_silence_is_another_item(self):
        first = of_rule("R16", facts(ASKED_AT + 9 * DAY))[0]
        again = about(ASKED.people[0], asked_at=ASKED_AT + 30 * DAY)
        assert of_rule("R16", facts(ASKED_AT + 40 * DAY, again))[0].id != first.id
        assert of_rule("R16", facts(ASKED_AT + 20 * DAY))[0].id == first.id

    def test_nobody_is_reminded_who_is_to_be_left_alone(self):
        alone = about(ASKED.people[0], do_not_contact=True)
        for values in (USUAL, DALTON):
            found = ever_of_rule("R16", facts(ASKED_AT + 9 * DAY, alone, values=values))
            found += ever_of_rule("R17", facts(ASKED_AT + 9 * DAY, alone, values=values))
            assert Deed.FOLLOW_UP not in deeds(found)

    def test_a_week_over_the_change_of_the_clocks_keeps_the_time_of_day(self):
        """Berlin, 25 October 2026: 15:00 in summer time is 15:00 in winter time a week later."""
        asked = about(ASKED.people[0], asked_at=datetime(2026, 10, 22, 13, 0, tzinfo=UTC))
        week_later = datetime(2026, 10, 29, 14, 0, tzinfo=UTC)
        assert of_rule("R16", facts(week_later - SECOND, asked, zone="Europe/Berlin")) == []
        assert of_rule("R16", facts(week_later, asked, zone="Europe/Berlin"))

    def test_goes_on_after_the_first_that_was_counted_in_business_days(self):
        """With more than one follow-up and no day to move on, somebody who was asked again once is
        asked once more."""
        values = {**DALTON, "move_on_days": 0, "follow_ups": 2}
        nudged = about(ASKED.people[0], nudges=1, nudged_at=ASKED_AT + 9 * DAY)
        assert of_rule("R16", facts(ASKED_AT + 16 * DAY - SECOND, nudged, values=values)) == []
        assert of_rule("R16", facts(ASKED_AT + 16 * DAY, nudged, values=values))
        moving_on = {**values, "move_on_days": 8}
        assert ever_of_rule("R16", facts(ASKED_AT + 16 * DAY, nudged, values=moving_on)) == []


class TestEnough:
    NUDGED = about(ASKED.people[0], nudges=1, nudged_at=ASKED_AT + 8 * DAY)

    @pytest.mark.parametrize(("after", "shown"), [(15 * DAY - SECOND, False), (15 * DAY, True)])
    def test_a_week_after_the_last_follow_up_ask_someone_else(self, after: timedelta, shown: bool):
        found = of_rule("R19", facts(ASKED_AT + after, self.NUDGED))
        assert deeds(found) == ([Deed.ASK_SOMEONE_ELSE] if shown else [])

    def test_without_any_follow_up_a_week_after_the_request(self):
        never = {**USUAL, "follow_ups": 0}
        assert of_rule("R16", facts(ASKED_AT + 30 * DAY, values=never)) == []
        assert of_rule("R19", facts(ASKED_AT + 7 * DAY - SECOND, values=never)) == []
        assert of_rule("R19", facts(ASKED_AT + 7 * DAY, values=never))

    def test_not_while_a_follow_up_is_still_to_be_sent(self):
        assert ever_of_rule("R19", facts(ASKED_AT + 30 * DAY)) == []

    def test_an_answer_ends_it(self):
        answered = replace(
            self.NUDGED, people=(replace(self.NUDGED.people[0], last_word_at=ASKED_AT + 9 * DAY),)
        )
        assert ever_of_rule("R19", facts(ASKED_AT + 30 * DAY, answered)) == []


class TestThreeBusinessDaysThenSeven:
    """Asked on Monday the 23rd: Thursday the 26th, Wednesday the 2nd, Thursday the 3rd."""

    def at(self, day: date, hour: int = 12, talk: Talk = ASKED, **more: Any) -> list[Item]:
        now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        return of_rule("R17", facts(now, talk, values=DALTON, **more))

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 11, 25), []),
            (date(2026, 11, 26), [Deed.ASK_SECOND_PERSON]),
            (date(2026, 12, 1), [Deed.ASK_SECOND_PERSON]),
            (date(2026, 12, 2), [Deed.ASK_SECOND_PERSON, Deed.FOLLOW_UP]),
            (date(2026, 12, 3), [Deed.ASK_SOMEONE_ELSE]),
            (date(2027, 3, 1), [Deed.ASK_SOMEONE_ELSE]),
        ],
    )
    def test_each_step_on_its_day(self, day: date, expected: list[Deed]):
        assert deeds(self.at(day, hour=0)) == expected
        assert deeds(self.at(day, hour=23)) == expected

    def test_each_is_due_until_its_day_ends(self):
        (item,) = self.at(date(2026, 11, 26))
        assert item.due == datetime(2026, 11, 26, 23, 59, 59, tzinfo=UTC)
        assert item.urgency(item.due) is Urgency.DUE
        assert item.urgency(item.due + SECOND) is Urgency.LATE

    @pytest.mark.parametrize(
        ("off", "second"),
        [
            ({date(2026, 11, 26)}, date(2026, 11, 27)),
            ({date(2026, 11, 26), date(2026, 11, 27)}, date(2026, 11, 30)),
            ({date(2026, 11, 23), date(2026, 11, 28)}, date(2026, 11, 26)),
        ],
    )
    def test_days_off_do_not_count(self, off: set[date], second: date):
        calendar = Calendar(frozenset(off))
        assert self.at(second - DAY, hour=23, calendar=calendar) == []
        assert deeds(self.at(second, hour=0, calendar=calendar)) == [Deed.ASK_SECOND_PERSON]

    def test_over_new_year(self):
        """Asked on Wednesday the 23rd of December; off from the 24th to the 26th and on the 1st."""
        asked = about(ASKED.people[0], asked_at=datetime(2026, 12, 23, 9, 0, tzinfo=UTC))
        off = {date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)}
        calendar = Calendar(frozenset(off))
        found = ever_of_rule("R17", facts(NOW + 31 * DAY, asked, values=DALTON, calendar=calendar))
        assert [item.due.date() for item in found] == [
            date(2026, 12, 30), date(2027, 1, 6), date(2027, 1, 7),
        ]  # fmt: skip

    def test_the_day_one_asked_is_the_one_where_one_lives(self):
        """Monday 23:30 in UTC is Tuesday in Tokyo."""
        late = about(ASKED.people[0], asked_at=datetime(2026, 11, 23, 23, 30, tzinfo=UTC))
        found = ever_of_rule("R17", facts(NOW, late, values=DALTON, zone="Asia/Tokyo"))
        assert found[0].due == datetime(2026, 11, 27, 14, 59, 59, tzinfo=UTC)

    def test_over_the_change_of_the_clocks_a_day_is_a_day(self):
        """Berlin, asked on Thursday the 22nd of October; the clocks change on Sunday."""
        asked = about(ASKED.people[0], asked_at=datetime(2026, 10, 22, 21, 0, tzinfo=UTC))
        found = ever_of_rule("R17", facts(NOW, asked, values=DALTON, zone="Europe/Berlin"))
        assert found[0].due == datetime(2026, 11, 3, 22, 59, 59, tzinfo=UTC)  # moved on: 8 days

    def test_takes_the_place_of_the_other_rules(self):
        after = facts(ASKED_AT + 30 * DAY, values=DALTON)
        assert of_rule("R16", after) + of_rule("R19", after) == []

    def test_is_not_asked_for_by_the_other_methods(self):
        for values in (USUAL, STRICT):
            assert ever_of_rule("R17", facts(ASKED_AT + 30 * DAY, values=values)) == []

    @pytest.mark.parametrize("later", [-1, 0, 1])
    def test_any_word_from_there_ends_it(self, later: int):
        """R18: from anybody of the organization, but not from before one asked."""
        place = {FERNWEH: Workplace(heard_at=ASKED_AT + later * SECOND)}
        for day in (date(2026, 11, 26), date(2026, 12, 2), date(2026, 12, 3)):
            assert bool(self.at(day, workplaces=place)) is (later < 0)

    def test_a_word_from_elsewhere_ends_nothing(self):
        places = {FERNWEH: Workplace(), UUID(int=71): Workplace(heard_at=NOW + 9 * DAY)}
        assert self.at(date(2026, 11, 26), workplaces=places)

    def test_it_names_who_else_is_there(self):
        place = Workplace(others=((TOM.id, "Tom"), (UUID(int=3), "Ana")))
        (item,) = self.at(date(2026, 11, 26), workplaces={FERNWEH: place})
        assert item.inputs["others_there"] == "Tom, Ana"
        assert f"contact={TOM.id}" in link_of(item)
        assert str(PRIYA.id) in item.id

    def test_or_says_to_find_somebody(self):
        (item,) = self.at(date(2026, 11, 26))
        assert "Find a second person" in item.why
        assert link_of(item).startswith(f"/interviews/{TALK.id}")

    @pytest.mark.parametrize(("later", "asked"), [(-1, True), (0, False), (1, False)])
    def test_a_second_person_who_was_asked_since_will_do(self, later: int, asked: bool):
        place = Workplace(asked=((PRIYA.id, ASKED_AT), (TOM.id, ASKED_AT + later * DAY)))
        assert bool(self.at(date(2026, 11, 26), workplaces={FERNWEH: place})) is asked

    def test_without_an_organization_there_is_no_second_person_there(self):
        nowhere = replace(ASKED, organization_id=None)
        assert self.at(date(2026, 11, 26), talk=nowhere) == []
        assert deeds(self.at(date(2026, 12, 2), talk=nowhere)) == [Deed.FOLLOW_UP]

    def test_the_first_is_asked_again_once(self):
        nudged = about(ASKED.people[0], nudges=1, nudged_at=ASKED_AT + DAY)
        assert deeds(self.at(date(2026, 12, 2), talk=nudged)) == [Deed.ASK_SECOND_PERSON]

    def test_two_who_were_asked_together_make_one_item_of_each_kind(self):
        both = replace(ASKED, people=(ASKED.people[0], replace(TOM, asked_at=ASKED_AT)))
        found = self.at(date(2026, 12, 2), talk=both)
        assert deeds(found).count(Deed.ASK_SECOND_PERSON) == 1
        assert deeds(found).count(Deed.FOLLOW_UP) == 2

    def test_each_step_can_be_left_out(self):
        values = {**DALTON, "second_person_days": 0, "move_on_days": 0}
        found = of_rule("R17", facts(ASKED_AT + 60 * DAY, values=values))
        assert deeds(found) == [Deed.FOLLOW_UP]
