"""The rules of the agenda on literals, at their edges."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from grapevine.agenda.rules import RULES, Deed, Facts, Item, Owed, Talk, Urgency, items_of
from grapevine.methods import RULES as CATALOGUE
from grapevine.methods import RuleKind
from tests.agenda.literals import DAY, NOW, PRIYA, TALK, TOM, facts, of_rule


def items(*talks: Talk, now: datetime = NOW, zone: str = "UTC") -> list[Item]:
    return items_of(Facts(now, zone, talks))


def only(rule_id: str, *talks: Talk, **about: Any) -> list[Item]:
    return [item for item in items(*talks, **about) if item.rule_id == rule_id]


def test_a_person_who_was_only_thought_of_owes_and_is_owed_nothing():
    assert items(TALK) == []


@pytest.mark.parametrize("state", ["declined", "no_response", "cancelled"])
def test_what_has_ended_asks_for_nothing(state: str):
    ended = replace(TALK, state=state, requested_at=NOW - 30 * DAY, starts_at=NOW - DAY)
    assert items(ended) == []


class TestThankYou:
    HELD = replace(TALK, state="held", held_at=NOW - DAY, debriefed_at=NOW)

    def test_is_due_two_days_after_the_interview(self):
        (item,) = only("R6", self.HELD)
        assert item.due == NOW + DAY
        assert item.title == "Thank Priya"
        assert item.why == "You spoke yesterday."
        assert item.urgency(NOW) is Urgency.DUE

    @pytest.mark.parametrize(
        ("after", "urgency"),
        [(0, Urgency.SOON), (1, Urgency.DUE), (2, Urgency.DUE), (2.001, Urgency.LATE)],
    )
    def test_becomes_late_only_when_two_days_are_over(self, after: float, urgency: Urgency):
        (item,) = only("R6", self.HELD)
        assert self.HELD.held_at is not None
        assert item.urgency(self.HELD.held_at + after * DAY) is urgency

    def test_is_owed_to_everyone_who_took_part(self):
        both = replace(self.HELD, people=(PRIYA, replace(TOM, thanked_at=NOW)))
        first, second = only("R6", both)
        assert {first.title, second.title} == {"Thank Priya", "Thank Tom"}
        assert [item.title for item in (first, second) if item.done_at] == ["Thank Tom"]

    def test_keeps_its_id_until_it_is_settled(self):
        early, late = only("R6", self.HELD), only("R6", self.HELD, now=NOW + 9 * DAY)
        assert early[0].id == late[0].id


class TestSilence:
    ASKED = replace(TALK, state="requested", requested_at=NOW - 7 * DAY)

    def test_after_a_week_one_follow_up(self):
        (item,) = only("R16", self.ASKED)
        assert item.title == "Follow up with Priya"
        assert "7 days ago" in item.why

    def test_not_a_moment_earlier(self):
        assert only("R16", self.ASKED, now=NOW - timedelta(seconds=1)) == []

    def test_by_phone_if_the_first_was_written(self):
        wrote = replace(PRIYA, asked_at=NOW - 8 * DAY, asked_on="email")
        called = replace(PRIYA, asked_at=NOW - 8 * DAY, asked_on="phone")
        assert "phone" in only("R16", replace(self.ASKED, people=(wrote,)))[0].why
        assert "phone" not in only("R16", replace(self.ASKED, people=(called,)))[0].why

    def test_an_answer_ends_it(self):
        answered = replace(PRIYA, last_word_at=NOW - 2 * DAY)
        assert only("R16", replace(self.ASKED, people=(answered,))) == []

    def test_a_word_from_before_the_request_is_no_answer(self):
        earlier = replace(PRIYA, last_word_at=NOW - 20 * DAY)
        assert len(only("R16", replace(self.ASKED, people=(earlier,)))) == 1

    def test_one_follow_up_is_enough(self):
        reminded = replace(PRIYA, asked_at=NOW - 9 * DAY, nudges=1)
        assert only("R16", replace(self.ASKED, people=(reminded,)), now=NOW + 30 * DAY) == []


class TestScheduled:
    SOON = replace(TALK, state="scheduled", starts_at=NOW + DAY, researched_at=NOW)

    def test_a_conversation_comes_up_within_two_days(self):
        (item,) = only("R21", self.SOON)
        assert item.deed is Deed.TALK
        assert item.due == self.SOON.starts_at

    def test_the_clock_is_the_one_of_its_own_zone(self):
        (item,) = only("R21", replace(self.SOON, time_zone="Europe/Berlin"))
        assert item.why.startswith("It starts tomorrow at 13:00 (Europe/Berlin)")

    def test_the_day_is_the_one_of_its_own_zone(self):
        tokyo = replace(self.SOON, starts_at=NOW + timedelta(hours=10), time_zone="Asia/Tokyo")
        assert only("R21", tokyo)[0].why.startswith("It starts tomorrow at 07:00")

    def test_farther_off_it_waits(self):
        farther = replace(self.SOON, starts_at=NOW + 2 * DAY + timedelta(minutes=1))
        assert only("R21", farther) == []

    def test_while_it_goes_on_it_is_still_the_talk(self):
        going_on = replace(self.SOON, starts_at=NOW - timedelta(minutes=19))
        assert only("R21", going_on)[0].deed is Deed.TALK

    def test_once_its_time_is_over_it_wants_to_be_recorded(self):
        over = replace(self.SOON, starts_at=NOW - timedelta(minutes=20))
        assert only("R21", over)[0].deed is Deed.RECORD

    def test_summer_time_moves_the_clock_not_the_instant(self):
        """28 March 2027, 01:00 UTC: clocks in Berlin go from 02:00 to 03:00."""
        start = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
        talk = replace(self.SOON, starts_at=start, time_zone="Europe/Berlin")
        assert "at 03:30" in only("R21", talk, now=start - timedelta(hours=2))[0].why


class TestResearch:
    SCHEDULED = replace(TALK, state="scheduled", starts_at=NOW + 3 * DAY)

    def test_is_asked_for_before_the_start(self):
        (item,) = only("R26", self.SCHEDULED)
        assert item.deed is Deed.RESEARCH
        assert item.due == self.SCHEDULED.starts_at

    def test_not_once_it_is_done(self):
        assert only("R26", replace(self.SCHEDULED, researched_at=NOW)) == []

    def test_not_once_it_is_too_late(self):
        assert only("R26", replace(self.SCHEDULED, starts_at=NOW)) == []


class TestDebrief:
    HELD = replace(TALK, state="held", held_at=NOW - timedelta(hours=2), people=(PRIYA, TOM))

    def test_is_due_within_a_day(self):
        (item,) = only("R29", self.HELD)
        assert item.due == NOW + timedelta(hours=22)
        assert item.title == "Debrief the talk with Priya and Tom"
        assert item.why.startswith("You spoke today")

    def test_is_done_once_it_is_written(self):
        (item,) = only("R29", replace(self.HELD, debriefed_at=NOW))
        assert item.done_at == NOW


class TestCommitments:
    PROMISE = Owed(
        UUID(int=7), "promise", PRIYA.id, "Priya", "Send the article.", made_at=NOW - DAY,
        due_on=date(2026, 11, 23),
    )  # fmt: skip

    def owed(self, *owed: Owed, zone: str = "UTC", now: datetime = NOW) -> list[Item]:
        return items_of(Facts(now, zone, (), owed))

    def test_a_promise_is_due_all_day_long_where_i_live(self):
        (item,) = self.owed(self.PROMISE, zone="Europe/Berlin")
        assert (item.title, item.why) == ("Keep your promise to Priya", "Send the article.")
        assert item.due == datetime(2026, 11, 23, 22, 59, 59, tzinfo=UTC)
        assert item.urgency(NOW) is Urgency.DUE
        assert item.urgency(item.due + timedelta(seconds=1)) is Urgency.LATE
        assert item.id == f"R45:keep_promise:{UUID(int=7)}"

    @pytest.mark.parametrize(("days", "shown"), [(3, True), (4, False), (-30, True)])
    def test_it_comes_up_three_days_before(self, days: int, shown: bool):
        ahead = replace(self.PROMISE, due_on=NOW.date() + days * DAY)
        assert bool(self.owed(ahead)) is shown

    @pytest.mark.parametrize(("ago", "shown"), [(3, False), (4, True), (7, True)])
    def test_a_promise_without_a_day_is_kept_within_a_week(self, ago: float, shown: bool):
        vague = replace(self.PROMISE, due_on=None, made_at=NOW - ago * DAY)
        assert [item.due.date() for item in self.owed(vague)] == (
            [(vague.made_at + 7 * DAY).date()] if shown else []
        )

    def test_advice_without_a_day_can_wait(self):
        advice = replace(self.PROMISE, kind="advice", due_on=None, made_at=NOW - 90 * DAY)
        assert self.owed(advice) == []

    def test_of_what_is_due_on_one_day_promises_come_first(self):
        advice = replace(self.PROMISE, id=UUID(int=1), kind="advice")
        deeds = [item.deed for item in self.owed(advice, self.PROMISE)]
        assert deeds == [Deed.KEEP_PROMISE, Deed.TRY_ADVICE]

    def test_what_was_done_early_was_done(self):
        early = replace(self.PROMISE, due_on=NOW.date() + 90 * DAY, closed_at=NOW)
        assert [item.done_at for item in self.owed(early)] == [NOW]

    def test_a_long_text_is_repeated_in_part_and_in_one_line(self):
        long = replace(self.PROMISE, text="Read\n" + "ü" * 200)
        (item,) = self.owed(long)
        assert (len(item.why), item.why[:6], item.why[-1]) == (120, "Read ü", "…")


def test_the_most_urgent_comes_first():
    held = replace(TALK, state="held", held_at=NOW - 3 * DAY)
    scheduled = replace(TALK, id=UUID(int=8), state="scheduled", starts_at=NOW + DAY)
    found = items(scheduled, held)
    assert [item.due for item in found] == sorted(item.due for item in found)
    assert found[0].urgency(NOW) is Urgency.LATE


def test_thanks_and_promises_stop_where_somebody_is_to_be_left_alone():
    held = replace(
        TALK, state="held", held_at=NOW - DAY, debriefed_at=NOW,
        people=(replace(PRIYA, do_not_contact=True), TOM),
    )  # fmt: skip
    promise = Owed(
        UUID(int=7), "promise", PRIYA.id, "Priya", "Send it.", made_at=NOW - 9 * DAY,
        do_not_contact=True,
    )  # fmt: skip
    left = facts(talks=(held,), owed=(promise, replace(promise, kind="advice", due_on=NOW.date())))
    assert [item.title for item in of_rule("R6", left)] == ["Thank Tom"]
    assert [item.deed for item in of_rule("R45", left)] == [Deed.TRY_ADVICE]


def test_every_rule_that_puts_something_on_the_agenda_is_here():
    theirs = [rule for rule in CATALOGUE if RuleKind.AGENDA in rule.kinds]
    assert [rule.rule_id for rule in theirs] == [rule.rule_id for rule in RULES]
