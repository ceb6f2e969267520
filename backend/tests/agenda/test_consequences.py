"""What follows from what happened, on literals: R20, R34, R35, R47, at their edges."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from grapevine.agenda.rules import (
    Decline,
    Deed,
    Facts,
    Item,
    Known,
    Owed,
    Pointed,
    Urgency,
    Word,
    link_of,
)
from grapevine.methods import USUAL
from tests.agenda.literals import DAY, NOW, PRIYA, SECOND, TALK, TOM, ever_of_rule, of_rule

HOUR = timedelta(hours=1)


def facts(at: datetime = NOW, zone: str = "UTC", **more: Any) -> Facts:
    return Facts(at, zone, **more)


class TestDeclined:
    NO = Decline(PRIYA.id, "Priya", at=NOW - DAY, interview_id=UUID(int=9), reason="No time.")

    def shown(self, no: Decline, at: datetime = NOW) -> list[Item]:
        return of_rule("R20", facts(at, declines=(no,)))

    def test_asks_for_a_referral_within_two_days(self):
        (item,) = self.shown(self.NO)
        assert (item.deed, item.due) == (Deed.ASK_FOR_REFERRAL, NOW + DAY)
        assert item.inputs["reason"] == "No time."
        assert "purpose=reply_to_no" in link_of(item)

    @pytest.mark.parametrize(("after", "shown"), [(30 * DAY - SECOND, True), (30 * DAY, False)])
    def test_until_the_moment_has_gone_by(self, after: timedelta, shown: bool):
        assert bool(self.shown(self.NO, self.NO.at + after)) is shown

    def test_is_done_once_they_were_answered(self):
        (item,) = self.shown(replace(self.NO, answered_at=NOW))
        assert item.done_at == NOW

    def test_another_no_is_another_item(self):
        (first,), (second,) = self.shown(self.NO), self.shown(replace(self.NO, at=NOW))
        assert first.id != second.id


class TestTellingBackAboutAdvice:
    ADVICE = Owed(
        UUID(int=7), "advice", PRIYA.id, "Priya", "Join the meetup.", made_at=NOW - 30 * DAY,
        closed_at=NOW - DAY,
    )  # fmt: skip

    def shown(self, owed: Owed, **more: Any) -> list[Item]:
        return of_rule("R34", facts(owed=(owed,), **more))

    def test_whoever_gave_it_hears_what_came_of_it(self):
        (item,) = self.shown(self.ADVICE)
        assert (item.title, item.due) == ("Tell Priya what came of their advice", NOW + 6 * DAY)
        assert item.id == f"R34:tell_back:{self.ADVICE.id}"
        assert "purpose=report_back_advice" in link_of(item)

    def test_not_while_it_is_open(self):
        assert self.shown(replace(self.ADVICE, closed_at=None)) == []

    def test_is_done_once_they_were_told(self):
        (item,) = self.shown(replace(self.ADVICE, told_at=NOW))
        assert item.done_at == NOW

    def test_a_promise_that_was_kept_needs_no_telling(self):
        assert self.shown(replace(self.ADVICE, kind="promise")) == []

    def test_who_is_to_be_left_alone_is_not_told(self):
        assert self.shown(replace(self.ADVICE, do_not_contact=True)) == []


class TestTellingBackAboutAReferral:
    POINTED = Pointed(
        UUID(int=5), PRIYA.id, "Priya", "Tom", outcome="open", given_on=date(2026, 11, 1),
        changed_at=NOW - 10 * DAY,
    )  # fmt: skip

    def shown(self, **changes: Any) -> list[Item]:
        return of_rule("R34", facts(pointed=(replace(self.POINTED, **changes),)))

    def test_nothing_is_to_be_told_while_nothing_came_of_it(self):
        assert self.shown() == []

    @pytest.mark.parametrize(
        ("outcome", "said"),
        [
            ("met", "You met Tom."),
            ("declined", "Tom said no."),
            ("no_answer", "Tom did not answer."),
            ("not_pursued", "You did not pursue it with Tom."),
        ],
    )
    def test_every_outcome_is_told_to_the_referrer(self, outcome: str, said: str):
        (item,) = self.shown(outcome=outcome)
        assert item.why.startswith(said)
        assert (item.contact_id, item.referral_id) == (PRIYA.id, self.POINTED.id)
        assert item.due == self.POINTED.changed_at + 7 * DAY

    def test_a_talk_that_was_held_is_an_outcome_before_anybody_notes_it(self):
        (item,) = self.shown(talked_at=NOW - DAY)
        assert (item.inputs["outcome"], item.due) == ("met", NOW + 6 * DAY)

    def test_so_is_a_no(self):
        (item,) = self.shown(asked_at=NOW - 3 * DAY, declined_at=NOW - DAY, heard_at=NOW - DAY)
        assert item.inputs["outcome"] == "declined"

    @pytest.mark.parametrize(("ago", "shown"), [(7 * DAY - SECOND, False), (7 * DAY, True)])
    def test_so_is_no_answer_after_a_week(self, ago: timedelta, shown: bool):
        found = self.shown(outcome="contacted", asked_at=NOW - ago)
        assert [item.inputs["outcome"] for item in found] == (["no_answer"] if shown else [])

    def test_a_week_counts_from_the_note_where_no_message_was_kept(self):
        assert self.shown(outcome="contacted", changed_at=NOW - 7 * DAY)
        assert self.shown(outcome="contacted", changed_at=NOW - 7 * DAY + SECOND) == []

    def test_an_answer_keeps_it_open(self):
        assert self.shown(asked_at=NOW - 20 * DAY, heard_at=NOW - 20 * DAY) == []
        assert self.shown(asked_at=NOW - 20 * DAY, heard_at=NOW - 21 * DAY)

    def test_what_was_before_the_referral_is_no_outcome_of_it(self):
        before = datetime(2026, 10, 31, 23, 59, 59, tzinfo=UTC)
        for name in ("talked_at", "declined_at", "asked_at"):
            assert self.shown(**{name: before}) == []
            assert self.shown(**{name: before + SECOND})

    def test_an_outcome_that_changes_is_told_anew(self):
        (first,), (second,) = self.shown(outcome="no_answer"), self.shown(outcome="met")
        assert first.id != second.id

    def test_is_done_once_they_were_told(self):
        (item,) = self.shown(outcome="met", told_at=NOW)
        assert item.done_at == NOW


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


class TestAnswering:
    WROTE = Known(
        PRIYA.id, "Priya", added_at=NOW - 90 * DAY, last=Word(NOW - DAY, "reply", mine=False),
        last_interview_id=UUID(int=9),
    )  # fmt: skip

    def shown(self, person: Known) -> list[Item]:
        return of_rule("R47", facts(known=(person,)))

    def test_who_wrote_last_is_answered_within_two_days(self):
        (item,) = self.shown(self.WROTE)
        assert (item.deed, item.due) == (Deed.ANSWER, NOW + DAY)
        assert link_of(item).startswith(f"/interviews/{UUID(int=9)}?tab=messages")

    @pytest.mark.parametrize("kind", ["decline", "thank_you", "confirm", "article", "update"])
    def test_not_every_word_wants_an_answer(self, kind: str):
        assert self.shown(replace(self.WROTE, last=Word(NOW - DAY, kind, mine=False))) == []

    def test_my_own_word_ends_it(self):
        assert self.shown(replace(self.WROTE, last=Word(NOW, "reply", mine=True))) == []

    @pytest.mark.parametrize("name", ["talked_at", "moved_at"])
    @pytest.mark.parametrize(("later", "owed"), [(-SECOND, True), (timedelta(0), False)])
    def test_so_does_meeting_or_arranging_it(self, name: str, later: timedelta, owed: bool):
        met = replace(self.WROTE, **{name: NOW - DAY + later})
        assert bool(self.shown(met)) is owed

    def test_a_reply_to_thanks_closes_the_matter(self):
        closed = replace(self.WROTE, before="thank_you")
        assert self.shown(closed) == []
        assert self.shown(replace(closed, before=None))
        asks = replace(closed, last=Word(NOW - DAY, "request", mine=False))
        assert self.shown(asks)

    def test_nobody_is_answered_who_is_to_be_left_alone(self):
        assert self.shown(replace(self.WROTE, do_not_contact=True)) == []


def test_thanks_and_promises_stop_where_somebody_is_to_be_left_alone():
    held = replace(
        TALK, state="held", held_at=NOW - HOUR, debriefed_at=NOW,
        people=(replace(PRIYA, do_not_contact=True), TOM),
    )  # fmt: skip
    promise = Owed(
        UUID(int=7), "promise", PRIYA.id, "Priya", "Send it.", made_at=NOW - 9 * DAY,
        do_not_contact=True,
    )  # fmt: skip
    left = facts(talks=(held,), owed=(promise, replace(promise, kind="advice", due_on=NOW.date())))
    assert [item.title for item in of_rule("R6", left)] == ["Thank Tom"]
    assert [item.deed for item in of_rule("R45", left)] == [Deed.TRY_ADVICE]
