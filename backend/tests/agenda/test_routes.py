"""The agenda over HTTP: what happened decides what is next."""

from datetime import timedelta

import pytest
import time_machine
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.conftest import PASSWORD
from tests.world import V1, post


def agenda(client: TestClient) -> list[tuple[str, str]]:
    items = client.get(f"{V1}/agenda").json()["items"]
    return [(item["rule_id"], item["deed"]) for item in items]


@pytest.fixture
def priya(client: TestClient) -> str:
    return post(client, "/contacts", {"display_name": "Priya Raman"})["id"]


@pytest.fixture
def interview(client: TestClient, priya: str) -> str:
    return post(client, "/interviews", {"contact_ids": [priya]})["id"]


def test_an_empty_day_is_empty(client: TestClient):
    body = client.get(f"{V1}/agenda").json()
    assert (body["items"], body["done"], body["time_zone"]) == ([], [], "Europe/Berlin")


def test_a_conversation_raises_a_debrief_and_a_thank_you_until_they_are_done(
    client: TestClient, priya: str, interview: str
):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    assert agenda(client) == [("R29", "debrief"), ("R6", "thank")]

    thanks = {"contact_id": priya, "interview_id": interview, "kind": "thank_you"}
    post(client, "/messages", thanks)
    assert agenda(client) == [("R29", "debrief")]

    post(
        client, "/debriefs", {"interview_id": interview, "learned": "It is quieter than I thought."}
    )
    body = client.get(f"{V1}/agenda").json()
    assert body["items"] == []
    assert [(item["rule_id"], item["deed"]) for item in body["done"]] == [
        ("R29", "debrief"),
        ("R6", "thank"),
    ]


def test_a_thank_you_that_is_taken_back_is_owed_again(
    client: TestClient, priya: str, interview: str
):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    thanks = {"contact_id": priya, "interview_id": interview, "kind": "thank_you"}
    message = post(client, "/messages", thanks)
    client.delete(f"{V1}/messages/{message['id']}")
    assert ("R6", "thank") in agenda(client)


def test_everyone_who_took_part_is_thanked_however_long_ago_it_was(client: TestClient, priya: str):
    email = client.get(f"{V1}/me").json()["email"]
    tom = post(client, "/contacts", {"display_name": "Tom Ek"})["id"]
    talk = post(client, "/interviews", {"contact_ids": [priya, tom]})["id"]
    post(client, f"/interviews/{talk}/completion", {"actual_minutes": 20})
    post(client, "/debriefs", {"interview_id": talk, "learned": "Two views of one job."})
    post(client, "/messages", {"contact_id": priya, "interview_id": talk, "kind": "thank_you"})

    with time_machine.travel(now() + timedelta(days=90)):
        form = {"username": email, "password": PASSWORD}
        token = client.post(f"{V1}/auth/token", data=form).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        owed, *others = client.get(f"{V1}/agenda").json()["items"]
        assert (owed["rule_id"], owed["contact_id"], owed["urgency"]) == ("R6", tom, "late")
        assert {item["rule_id"] for item in others} == {"R35"}


def test_who_comes_back_from_the_trash_is_owed_thanks_as_before(client: TestClient, priya: str):
    tom = post(client, "/contacts", {"display_name": "Tom Ek"})["id"]
    talk = post(client, "/interviews", {"contact_ids": [priya, tom]})["id"]
    long_ago = {"actual_minutes": 20, "held_at": (now() - timedelta(days=40)).isoformat()}
    post(client, f"/interviews/{talk}/completion", long_ago)
    post(client, "/debriefs", {"interview_id": talk, "learned": "Two views of one job."})
    client.delete(f"{V1}/contacts/{tom}")
    post(client, "/messages", {"contact_id": priya, "interview_id": talk, "kind": "thank_you"})
    assert agenda(client) == []

    post(client, f"/contacts/{tom}/restore", {})

    assert agenda(client) == [("R6", "thank")]


def test_silence_asks_for_one_follow_up(client: TestClient, priya: str, interview: str):
    asked = (now() - timedelta(days=8)).isoformat()
    request = {
        "contact_id": priya, "interview_id": interview, "kind": "request", "channel": "email",
        "sent_at": asked,
    }  # fmt: skip
    post(client, "/messages", request)
    (item,) = client.get(f"{V1}/agenda").json()["items"]
    assert (item["rule_id"], item["deed"]) == ("R16", "follow_up")
    assert "phone" in item["why"]
    assert item["contact_id"] == priya

    reply = {"contact_id": priya, "interview_id": interview, "direction": "in", "kind": "reply"}
    post(client, "/messages", reply)
    assert agenda(client) == [("R47", "answer")]


def test_an_earlier_round_says_nothing_about_the_present_one(
    client: TestClient, priya: str, interview: str
):
    long_ago, a_while_ago = now() - timedelta(days=60), now() - timedelta(days=8)
    about = {"contact_id": priya, "interview_id": interview}
    post(client, "/messages", {**about, "kind": "request", "sent_at": long_ago.isoformat()})
    answer = {**about, "direction": "in", "kind": "decline", "sent_at": long_ago.isoformat()}
    post(client, "/messages", answer)
    client.post(f"{V1}/interviews/{interview}/reopening")

    post(client, f"/interviews/{interview}/request", {})
    assert agenda(client) == []

    client.delete(f"{V1}/interviews/{interview}/request")
    post(client, f"/interviews/{interview}/request", {"requested_at": a_while_ago.isoformat()})
    assert agenda(client) == [("R16", "follow_up")]


def test_what_is_scheduled_comes_up_and_wants_preparing(client: TestClient, interview: str):
    start = (now() + timedelta(hours=30)).isoformat()
    client.post(f"{V1}/interviews/{interview}/request", json={})
    post(
        client,
        f"/interviews/{interview}/schedule",
        {"starts_at": start, "time_zone": "Europe/Berlin"},
    )
    assert agenda(client) == [("R21", "talk"), ("R26", "research")]
    client.put(f"{V1}/interviews/{interview}/research")
    assert agenda(client) == [("R21", "talk")]


def test_every_item_explains_itself(client: TestClient, interview: str):
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    rules = {rule["rule_id"]: rule for rule in client.get(f"{V1}/rules").json()["items"]}
    for item in client.get(f"{V1}/agenda").json()["items"]:
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
    today = client.get(f"{V1}/agenda").json()["now"][:10]
    body = {"kind": "promise", "contact_id": priya, "text": "Send the map.", "due_on": today}
    promise = post(client, "/commitments", body)["id"]
    advice = post(client, "/commitments", {**body, "kind": "advice"})["id"]
    assert agenda(client) == [("R45", "keep_promise"), ("R45", "try_advice")]
    item = client.get(f"{V1}/agenda").json()["items"][0]
    assert (item["commitment_id"], item["interview_id"]) == (promise, None)
    assert item["link"] == f"/people/{priya}"

    post(client, f"/commitments/{promise}/outcome", {})
    read = client.get(f"{V1}/agenda").json()
    assert [one["commitment_id"] for one in read["items"]] == [advice]
    assert [one["commitment_id"] for one in read["done"]] == [promise]

    client.delete(f"{V1}/contacts/{priya}")
    assert agenda(client) == []
