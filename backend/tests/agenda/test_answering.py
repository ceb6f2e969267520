"""Who wrote, or said no, and is answered, on literals: R20 and R47 at their edges."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from grapevine.agenda.rules import Decline, Deed, Item, Known, Word, link_of
from tests.agenda.literals import DAY, NOW, PRIYA, SECOND, facts, of_rule


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
