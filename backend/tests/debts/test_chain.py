"""The chain of one conversation on literals: every link in each of its states."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from grapevine.debts.rules import (
    Advice,
    Debt,
    Given,
    Link,
    LinkKey,
    Pointed,
    Story,
    Talked,
    links_of,
)

NOON = datetime(2027, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TALK = UUID(int=9)
STORY = Story(UUID(int=1), "Ines", known=True, circle="alumni", since=NOON)


def links(**fields: Any) -> dict[str, Link]:
    found = links_of(replace(STORY, **fields))
    assert [one.key for one in found] == list(LinkKey)
    return {one.key.value: one for one in found}


def talked(state: str, **fields: Any) -> dict[str, Any]:
    return {"talk": Talked(TALK, state, **fields)}


def debt(rule_id: str, deed: str = "", *, late: bool = False, **fields: Any) -> Debt:
    about = {"interview_id": TALK, **fields}
    return Debt(rule_id, deed, NOON, late, "/there", "Do it", **about)


def test_without_a_conversation_only_the_hello_is_done():
    found = links()
    states = {key: link.state.value for key, link in found.items()}
    assert states == {
        "hello": "done", "permission": "not_needed", "request": "open", "reply": "open",
        "scheduled": "open", "held": "open", "thanks": "open", "debrief": "open",
        "promises": "not_needed", "advice": "not_needed", "told_back": "not_needed",
        "referrals": "not_needed", "referrals_told": "not_needed", "touch": "not_needed",
    }  # fmt: skip
    assert found["hello"].why == "You know them: alumni."


def test_everything_done():
    at = NOON
    found = links(
        **talked("held", requested_at=at, answered_at=at, starts_at=at, held_at=at, thanked_at=at,
                 debriefed_at=at),
        pointed=(Pointed("Ana", "granted", at),),
        commitments=(Advice(UUID(int=4), False, at, at), Advice(UUID(int=5), True, at)),
        given=(Given(UUID(int=3), "Tom", at, True, at),),
        debts=(debt("R35", interview_id=None),),
        last_contact_at=at,
    )  # fmt: skip
    assert {link.state.value for link in found.values()} == {"done"}
    assert found["hello"].why == "Ana pointed you to them."


@pytest.mark.parametrize(
    ("permissions", "state", "why"),
    [
        ([], "not_needed", "Nobody pointed you there."),
        (["not_asked"], "open", "Ask 0."),
        (["not_asked", "asked"], "waiting", "You asked 1."),
        (["asked", "granted_with_conditions"], "done", "1 may be named."),
        (["denied", "withdrawn"], "not_needed", "They may not be named."),
        (["denied", "not_asked"], "open", "Ask 1."),
    ],
)
def test_a_name_is_used_only_as_permitted(permissions: list[str], state: str, why: str):
    """R14."""
    pointed = tuple(Pointed(str(n), one, NOON) for n, one in enumerate(permissions))
    link = links(pointed=pointed)["permission"]
    assert (link.state.value, link.why) == (state, why)


@pytest.mark.parametrize("state", ["requested", "scheduled", "held", "no_response"])
def test_who_was_asked_already_needs_no_name_and_no_better_way(state: str):
    pointed = (Pointed("Ana", "not_asked", NOON), Pointed("Tom", "asked", NOON))
    link = links(**talked(state, requested_at=NOON), pointed=pointed)["permission"]
    assert (link.state.value, link.why) == ("not_needed", "They were asked without a name.")
    hello = links(known=False, **talked(state, requested_at=NOON))["hello"]
    assert hello.state.value == "done"
    assert links(known=False, **talked("identified"))["hello"].state.value == "open"


@pytest.mark.parametrize(
    ("fields", "purpose"),
    [
        ({}, "request_shared_background"),
        ({"known": False}, "request_cold"),
        ({"pointed": (Pointed("Ana", "granted", NOON),)}, "request_referred"),
        ({"known": False, "pointed": (Pointed("Ana", "asked", NOON),)}, "request_cold"),
    ],
)
def test_the_request_is_written_as_they_were_come_to(fields: dict[str, Any], purpose: str):
    link = links(**fields)["request"].link or ""
    assert f"purpose={purpose}" in link


def test_whoever_wants_to_be_left_alone_is_asked_for_nothing():
    link = links(left_alone=True)["request"]
    assert (link.state.value, link.link) == ("not_needed", None)


def test_what_was_asked_waits_and_says_what_is_next():
    waiting = links(**talked("requested", requested_at=NOON))["reply"]
    assert (waiting.state.value, waiting.at, waiting.link) == ("waiting", NOON, None)
    asked = {**talked("requested", requested_at=NOON), "debts": (debt("R16", late=True),)}
    assert (links(**asked)["reply"].why, links(**asked)["reply"].link) == ("Do it", "/there")
    other = {**asked, "debts": (debt("R16", interview_id=UUID(int=8)),)}
    assert links(**other)["reply"].why == "Give them some days."
    heard = talked("requested", requested_at=NOON, answered_at=NOON + DAY)
    assert links(**heard)["reply"].state.value == "done"


@pytest.mark.parametrize("state", ["declined", "no_response", "cancelled"])
def test_what_ended_needs_nothing_more_but_thanks_for_the_answer(state: str):
    found = links(**talked(state, ended_reason="On leave"))
    assert found["reply"].state.value == "done"
    assert found["reply"].why.endswith(": On leave.")
    for key in ("scheduled", "held", "thanks", "debrief", "referrals"):
        assert found[key].state.value == "not_needed"
    owed = links(**talked(state), debts=(debt("R20", late=True),))
    assert owed["reply"].state.value == "late"
    without = links(**talked(state), debts=(debt("R20", interview_id=None),))
    assert without["reply"].state.value == "due"
    other = links(**talked(state), debts=(debt("R20", interview_id=UUID(int=8)),))
    assert other["reply"].state.value == "done"
    dropped = links(**talked(state), debts=(debt("R20", dismissed=True),))
    assert dropped["reply"].state.value == "done"


def test_on_the_spot_there_was_no_request_and_no_appointment():
    found = links(**talked("held", held_at=NOON))
    assert found["request"].state.value == found["scheduled"].state.value == "not_needed"
    assert found["held"].state.value == "done"


def test_what_has_begun_is_to_be_recorded():
    begun = talked("scheduled", requested_at=NOON, starts_at=NOON)
    assert links(**begun)["held"].state.value == "open"
    assert links(**begun, debts=(debt("R21", late=True),))["held"].state.value == "late"
    dropped = debt("R21", late=True, dismissed=True)
    assert links(**begun, debts=(dropped,))["held"].state.value == "open"


@pytest.mark.parametrize(("key", "rule"), [("thanks", "R6"), ("debrief", "R29")])
def test_what_follows_a_conversation_is_owed_by_its_rule(key: str, rule: str):
    held = talked("held", held_at=NOON)
    assert links(**held)[key].state.value == "not_needed"
    assert links(**held, debts=(debt(rule),))[key].state.value == "due"
    assert links(**held, debts=(debt(rule, late=True),))[key].state.value == "late"
    assert links(**held, debts=(debt(rule, dismissed=True),))[key].state.value == "not_needed"


def test_several_of_a_kind_are_as_far_as_the_last_of_them():
    two = (Advice(UUID(int=4), True, NOON), Advice(UUID(int=5), True))
    assert links(commitments=two)["promises"].state.value == "open"
    assert links(commitments=two)["promises"].why == "1 of 2."
    late = debt("R45", "keep_promise", late=True, about_id=UUID(int=5))
    assert links(commitments=two, debts=(late,))["promises"].state.value == "late"
    another = replace(late, about_id=UUID(int=6))
    assert links(commitments=two, debts=(another,))["promises"].state.value == "open"
    dropped = replace(late, dismissed=True)
    assert links(commitments=two, debts=(dropped,))["promises"].state.value == "not_needed"
    tried = (Advice(UUID(int=4), False, NOON),)
    owed = debt("R34", "tell_back", about_id=UUID(int=4))
    assert links(commitments=tried, debts=(owed,))["told_back"].state.value == "due"


def test_of_several_that_are_owed_one_that_is_late_makes_them_late():
    two = (Advice(UUID(int=4), True), Advice(UUID(int=5), True))
    due = debt("R45", "keep_promise", about_id=UUID(int=4))
    late = debt("R45", "keep_promise", late=True, about_id=UUID(int=5))
    for debts in ((due, late), (late, due)):
        assert links(commitments=two, debts=debts)["promises"].state.value == "late"


def test_nothing_is_owed_to_whoever_wants_to_be_left_alone():
    commitments = (Advice(UUID(int=4), True), Advice(UUID(int=5), False, NOON))
    given = (Given(UUID(int=3), "Tom", NOON, settled=True),)
    found = links(commitments=commitments, given=given, left_alone=True)
    for key in ("promises", "told_back", "referrals_told"):
        assert found[key].state.value == "not_needed"


def test_referrals_are_asked_for_and_told_of():
    held = talked("held", held_at=NOON)
    assert links(**held)["referrals"].state.value == "open"
    nobody = talked("held", held_at=NOON, closing_answered=True)
    assert links(**nobody)["referrals"].state.value == "not_needed"
    tom = Given(UUID(int=3), "Tom", NOON)
    assert links(given=(tom,))["referrals"].why == "Tom"
    assert links(given=(tom,))["referrals_told"].state.value == "waiting"
    met = replace(tom, settled=True)
    owed = debt("R34", "tell_back", late=True, about_id=tom.id)
    assert links(given=(met,), debts=(owed,))["referrals_told"].state.value == "late"
    assert links(given=(met,))["referrals_told"].state.value == "open"
    told = replace(met, told_at=NOON)
    assert links(given=(told,))["referrals_told"].state.value == "done"
    assert links(given=(told, tom))["referrals_told"].state.value == "waiting"


def test_being_in_touch_is_late_or_done():
    ahead, late = debt("R35", interview_id=None), debt("R35", late=True, interview_id=None)
    assert links(debts=(ahead,), last_contact_at=NOON)["touch"].state.value == "done"
    assert links(debts=(late,))["touch"].state.value == "late"
