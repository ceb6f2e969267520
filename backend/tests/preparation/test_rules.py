"""What is to do before a conversation, by its mode and its start (R26, R27)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from grapevine.interviews import Mode
from grapevine.kit.errors import Invalid
from grapevine.preparation.rules import (
    MOST_OWN,
    CheckGroup,
    Meeting,
    TooManyChecks,
    check_own,
    checklist,
    is_researched,
)

START = datetime(2027, 3, 12, 9, 30, tzinfo=UTC)
RESEARCH = [
    "person", "culture", "current_projects", "past_accomplishments", "future_goals",
    "career_source", "association",
]  # fmt: skip


def meeting(mode: Mode = Mode.IN_PERSON, **facts: Any) -> Meeting:
    known = {
        "starts_at": START, "has_careers": True, "headings": frozenset(), "has_place": False,
        "has_pitch": False,
    }  # fmt: skip
    return Meeting(mode=mode, **{**known, **facts})


def keys(of: Meeting, group: CheckGroup) -> list[str]:
    return [due.item.key for due in checklist(of) if due.item.group is group]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (
            Mode.IN_PERSON,
            ["pitch", "address", "dress", "arrive_early", "coffee", "resume"],
        ),
        (
            Mode.VIDEO,
            ["pitch", "link", "tech", "dress_video", "quiet_place", "background", "resume"],
        ),
        (Mode.PHONE, ["pitch", "quiet_place", "number", "opening"]),
        (Mode.EMAIL, ["pitch", "questions_sent"]),
    ],
)
def test_the_logistics_depend_on_the_mode(mode: Mode, expected: list[str]):
    assert keys(meeting(mode), CheckGroup.LOGISTICS) == expected


def test_research_has_the_person_four_headings_a_source_and_the_association():
    assert keys(meeting(), CheckGroup.RESEARCH) == RESEARCH


def test_without_an_organization_and_careers_only_the_person_is_left():
    alone = meeting(headings=None, has_careers=False)
    assert keys(alone, CheckGroup.RESEARCH) == ["person"]


def test_items_are_due_relative_to_the_start():
    due = {one.item.key: one.due_at for one in checklist(meeting())}
    assert due["person"] == START - timedelta(days=1)
    assert due["arrive_early"] == START - timedelta(minutes=10)
    assert due["coffee"] is None


def test_without_a_start_nothing_is_due():
    assert {one.due_at for one in checklist(meeting(starts_at=None))} == {None}


def test_what_is_noted_elsewhere_counts_as_done():
    facts = meeting(headings=frozenset({"culture"}), has_place=True, has_pitch=True)
    shown = {one.item.key for one in checklist(facts) if one.shown_done}
    assert shown == {"culture", "address", "pitch"}


def test_the_research_is_done_with_its_last_item():
    facts = checklist(meeting(headings=frozenset({"culture"})))
    left = [key for key in RESEARCH if key != "culture"]
    assert is_researched(facts, left)
    assert not is_researched(facts, left[1:])


def test_an_own_item_needs_words_and_ours_keep_theirs():
    check_own("flowers", "Bring flowers", 0)
    check_own("coffee", None, MOST_OWN)
    with pytest.raises(Invalid):
        check_own("flowers", None, 0)
    with pytest.raises(Invalid):
        check_own("coffee", "Pay for the tea", 0)
    with pytest.raises(TooManyChecks):
        check_own("flowers", "Bring flowers", MOST_OWN)
