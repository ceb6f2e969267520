"""Who hears what came of their advice and their referrals, on literals: R34 at its edges."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from grapevine.agenda.rules import Item, Owed, Pointed, link_of
from tests.agenda.literals import DAY, NOW, PRIYA, SECOND, facts, of_rule


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
