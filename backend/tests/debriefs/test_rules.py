"""The laws of debriefs, on literals."""

from datetime import UTC, datetime

import pytest

from grapevine.debriefs.rules import (
    AskedForNames,
    AskedPermission,
    closing_answered,
    thank_you_due,
)


@pytest.mark.parametrize(
    ("names", "permission", "why_not", "answered"),
    [
        (None, None, "", False),
        ("yes", None, "", False),
        (None, "yes", "Ran out of time", False),
        ("yes", "yes", "", True),
        ("yes", "no", "", False),
        ("yes", "no", "  ", False),
        ("yes", "no", "It did not fit", True),
        ("no", "not_applicable", "", False),
        ("no", "not_applicable", "Ran out of time", True),
        ("yes", "not_applicable", "", True),
    ],
)
def test_a_debrief_says_whether_it_asked_or_why_not(
    names: str | None, permission: str | None, why_not: str, answered: bool
):
    asked = AskedForNames(names) if names else None
    allowed = AskedPermission(permission) if permission else None
    assert closing_answered(asked, allowed, why_not) is answered


def test_a_thank_you_is_due_two_days_later():
    held_at = datetime(2028, 2, 28, 15, 30, tzinfo=UTC)
    assert thank_you_due(held_at, "Europe/Berlin") == datetime(2028, 3, 1, 15, 30, tzinfo=UTC)
