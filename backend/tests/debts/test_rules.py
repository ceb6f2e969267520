"""What is owed to somebody, on literals."""

from datetime import date

import pytest

from grapevine.agenda import Deed
from grapevine.debts.rules import DebtKind, is_owed, kind_of

TODAY = date(2026, 11, 23)


def test_what_is_done_for_others_is_owed_and_nothing_else():
    owed = {deed.value: kind.value for deed in Deed if (kind := kind_of(deed))}
    assert owed == {
        "thank": "thanks", "answer": "answer", "ask_for_referral": "answer",
        "keep_promise": "promise", "try_advice": "advice", "tell_back": "outcome",
        "introduce": "introduction", "keep_in_touch": "touch",
    }  # fmt: skip
    assert set(owed.values()) == set(DebtKind)


@pytest.mark.parametrize("kind", DebtKind)
def test_everything_but_being_in_touch_is_owed_from_the_beginning(kind: DebtKind):
    assert is_owed(kind, date(2027, 12, 31), TODAY, 7) is (kind is not DebtKind.TOUCH)


def test_being_in_touch_is_owed_from_a_week_before():
    assert is_owed(DebtKind.TOUCH, date(2026, 11, 30), TODAY, 7)
    assert not is_owed(DebtKind.TOUCH, date(2026, 12, 1), TODAY, 7)
