"""The agenda over HTTP: what happened decides what is next."""

from datetime import timedelta

import pytest
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.interviews.steps import one_database
from tests.world import V1, post

from .steps import agenda, ago, days_later, say, somebody


def deeds(client: TestClient, place: str = "items") -> list[tuple[str, str]]:
    """Each item's rule and what it asks for, in order."""
    return [(item["rule_id"], item["deed"]) for item in agenda(client)[place]]


@pytest.fixture
def interview(client: TestClient, priya: str) -> str:
    return post(client, "/interviews", {"contact_ids": [priya]})["id"]


def test_an_empty_day_is_empty(client: TestClient):
    body = agenda(client)
    assert (body["items"], body["done"], body["time_zone"]) == ([], [], "Europe/Berlin")


def test_a_conversation_raises_a_debrief_and_a_thank_you_until_they_are_done(
    client: TestClient, priya: str, interview: str
):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    assert deeds(client) == [("R29", "debrief"), ("R6", "thank")]

    say(client, priya, "thank_you", interview_id=interview)
    assert deeds(client) == [("R29", "debrief")]

    post(
        client, "/debriefs", {"interview_id": interview, "learned": "It is quieter than I thought."}
    )
    assert deeds(client) == []
    assert deeds(client, "done") == [("R29", "debrief"), ("R6", "thank")]


def test_a_thank_you_that_is_taken_back_is_owed_again(
    client: TestClient, priya: str, interview: str
):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    message = say(client, priya, "thank_you", interview_id=interview)
    client.delete(f"{V1}/messages/{message}")
    assert deeds(client) == [("R29", "debrief"), ("R6", "thank")]


def test_everyone_who_took_part_is_thanked_however_long_ago_it_was(client: TestClient, priya: str):
    tom = somebody(client, "Tom Ek")
    talk = post(client, "/interviews", {"contact_ids": [priya, tom]})["id"]
    post(client, f"/interviews/{talk}/completion", {"actual_minutes": 20})
    post(client, "/debriefs", {"interview_id": talk, "learned": "Two views of one job."})
    say(client, priya, "thank_you", interview_id=talk)

    with days_later(client, 90):
        owed, *others = agenda(client)["items"]
        assert (owed["rule_id"], owed["contact_id"], owed["urgency"]) == ("R6", tom, "late")
        assert {item["rule_id"] for item in others} == {"R35"}


def test_who_comes_back_from_the_trash_is_owed_thanks_as_before(client: TestClient, priya: str):
    tom = somebody(client, "Tom Ek")
    talk = post(client, "/interviews", {"contact_ids": [priya, tom]})["id"]
    long_ago = {"actual_minutes": 20, "held_at": ago(40)}
    post(client, f"/interviews/{talk}/completion", long_ago)
    post(client, "/debriefs", {"interview_id": talk, "learned": "Two views of one job."})
    client.delete(f"{V1}/contacts/{tom}")
    say(client, priya, "thank_you", interview_id=talk)
    assert deeds(client) == []

    post(client, f"/contacts/{tom}/restore", {})

    assert deeds(client) == [("R6", "thank")]


def test_silence_asks_for_one_follow_up(client: TestClient, priya: str, interview: str):
    say(client, priya, "request", 8, interview_id=interview, channel="email")
    (item,) = agenda(client)["items"]
    assert (item["rule_id"], item["deed"]) == ("R16", "follow_up")
    assert "phone" in item["why"]
    assert item["contact_id"] == priya

    say(client, priya, "reply", interview_id=interview, direction="in")
    assert deeds(client) == [("R47", "answer")]


def test_an_earlier_round_says_nothing_about_the_present_one(
    client: TestClient, priya: str, interview: str
):
    say(client, priya, "request", 60, interview_id=interview)
    say(client, priya, "decline", 59, interview_id=interview, direction="in")
    client.post(f"{V1}/interviews/{interview}/reopening")

    post(client, f"/interviews/{interview}/request", {})
    assert deeds(client) == []

    client.delete(f"{V1}/interviews/{interview}/request")
    post(client, f"/interviews/{interview}/request", {"requested_at": ago(8)})
    assert deeds(client) == [("R16", "follow_up")]


def test_what_is_scheduled_comes_up_and_wants_preparing(client: TestClient, interview: str):
    start = (now() + timedelta(hours=30)).isoformat()
    client.post(f"{V1}/interviews/{interview}/request", json={})
    post(
        client,
        f"/interviews/{interview}/schedule",
        {"starts_at": start, "time_zone": "Europe/Berlin"},
    )
    assert deeds(client) == [("R21", "talk"), ("R26", "research")]
    client.put(f"{V1}/interviews/{interview}/research")
    assert deeds(client) == [("R21", "talk")]


@one_database
def test_every_item_explains_itself(client: TestClient, interview: str):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    rules = {rule["rule_id"]: rule for rule in client.get(f"{V1}/rules").json()["items"]}
    items = agenda(client)["items"]
    assert len(items) == 2
    for item in items:
        rule = rules[item["rule_id"]]
        numbers = {one["name"]: one["value"] for one in rule["parameters"]}
        assert "agenda" in rule["kinds"]
        assert (item["source"], item["parameters"]) == (rule["source"], numbers)
        assert item["why"]
        assert item["inputs"]
        assert interview in item["link"]


def test_a_promise_is_owed_until_it_is_kept_and_to_nobody_in_the_trash(
    client: TestClient, priya: str
):
    today = agenda(client)["now"][:10]
    body = {"kind": "promise", "contact_id": priya, "text": "Send the map.", "due_on": today}
    promise = post(client, "/commitments", body)["id"]
    advice = post(client, "/commitments", {**body, "kind": "advice"})["id"]
    assert deeds(client) == [("R45", "keep_promise"), ("R45", "try_advice")]
    item = agenda(client)["items"][0]
    assert (item["commitment_id"], item["interview_id"]) == (promise, None)
    assert item["link"] == f"/people/{priya}"

    post(client, f"/commitments/{promise}/outcome", {})
    read = agenda(client)
    assert [one["commitment_id"] for one in read["items"]] == [advice]
    assert [one["commitment_id"] for one in read["done"]] == [promise]

    client.delete(f"{V1}/contacts/{priya}")
    assert deeds(client) == []
