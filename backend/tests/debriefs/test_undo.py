"""Taking a debrief back: all that was recorded with it goes, and comes back with it."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.debriefs.test_routes import INTERVIEWS, URL, everything, items
from tests.interviews.steps import career, held, made, person

PARTS = ("insights", "referrals", "commitments", "leads")


@pytest.fixture
def ux(client: TestClient) -> str:
    made_one = career(client)["id"]
    made(client.post(f"/api/v1/careers/{made_one}/interest", json={"value": 6}))
    return str(made_one)


@pytest.fixture
def talk(client: TestClient, ux: str) -> dict[str, Any]:
    return held(client, career_ids=[ux])


@pytest.fixture
def debrief(client: TestClient, ux: str, talk: dict[str, Any]) -> dict[str, Any]:
    return made(client.post(URL, json=everything(talk, ux)))


def recorded(client: TestClient, ux: str) -> dict[str, Any]:
    """Everything that a debrief could have changed, without its counters."""
    found = {part: [one["id"] for one in items(client, part)] for part in PARTS}
    moved = [one["value"] for one in items(client, f"careers/{ux}/interest")]
    people = {one["display_name"] for one in items(client, "contacts")}
    interest = made(client.get(f"/api/v1/careers/{ux}"))["interest"]
    return {**found, "moved": moved, "people": people, "interest": interest}


def test_all_of_it_goes_and_all_of_it_comes_back(client: TestClient, ux: str, talk: dict[str, Any]):
    before = recorded(client, ux)
    debrief = made(client.post(URL, json=everything(talk, ux)))
    after = recorded(client, ux)

    assert client.delete(f"{URL}/{debrief['id']}").status_code == 204
    assert recorded(client, ux) == before
    assert made(client.get(f"{INTERVIEWS}/{talk['id']}"))["debriefed_at"] is None
    assert client.get(f"{URL}/{debrief['id']}").status_code == 404
    assert [one["id"] for one in items(client, "debriefs", trashed=True)] == [debrief["id"]]

    back = made(client.post(f"{URL}/{debrief['id']}/restore"))
    assert recorded(client, ux) == after
    assert back["insight_ids"] == debrief["insight_ids"]
    assert made(client.get(f"{INTERVIEWS}/{talk['id']}"))["debriefed_at"] is not None
    assert made(client.post(f"{URL}/{debrief['id']}/restore")) == back


def test_the_talk_can_be_debriefed_anew_and_then_the_old_one_stays_gone(
    client: TestClient, ux: str, talk: dict[str, Any], debrief: dict[str, Any]
):
    client.delete(f"{URL}/{debrief['id']}")
    made(client.post(URL, json=everything(talk, ux)))
    assert len(items(client, "insights")) == 3
    assert sum(one["display_name"] == "Bo Lind" for one in items(client, "contacts")) == 1
    old = client.post(f"{URL}/{debrief['id']}/restore")
    assert (old.status_code, old.json()["code"]) == (409, "already_debriefed")


def test_what_was_not_held_after_all_has_no_debrief_to_bring_back(
    client: TestClient, talk: dict[str, Any], debrief: dict[str, Any]
):
    client.delete(f"{URL}/{debrief['id']}")
    assert client.delete(f"{INTERVIEWS}/{talk['id']}/completion").status_code == 200
    old = client.post(f"{URL}/{debrief['id']}/restore")
    assert (old.status_code, old.json()["code"]) == (409, "not_held")


def test_what_was_recorded_apart_from_it_stays(
    client: TestClient, ux: str, talk: dict[str, Any], debrief: dict[str, Any]
):
    said = {"career_id": ux, "contact_id": talk["contacts"][0]["id"], "text": "One more thing."}
    made(client.post("/api/v1/insights", json={**said, "interview_id": talk["id"]}))
    made(client.post(f"/api/v1/careers/{ux}/interest", json={"value": 9}))
    thrown_away = items(client, "leads")[0]["id"]
    client.delete(f"/api/v1/leads/{thrown_away}")

    client.delete(f"{URL}/{debrief['id']}")
    assert [one["text"] for one in items(client, "insights")] == ["One more thing."]
    assert made(client.get(f"/api/v1/careers/{ux}"))["interest"] == 9

    made(client.post(f"{URL}/{debrief['id']}/restore"))
    assert made(client.get(f"/api/v1/careers/{ux}"))["interest"] == 9
    assert [one["id"] for one in items(client, "leads", trashed=True)] == [thrown_away]


def test_whoever_has_come_up_elsewhere_stays(
    client: TestClient, talk: dict[str, Any], debrief: dict[str, Any]
):
    [bo] = items(client, "contacts", q="bo")
    made(client.post(INTERVIEWS, json={"contact_ids": [bo["id"]]}))
    client.delete(f"{URL}/{debrief['id']}")
    assert [one["id"] for one in items(client, "contacts", q="bo")] == [bo["id"]]


def test_it_is_taken_back_by_whoever_saw_it(
    client: TestClient, stranger: TestClient, debrief: dict[str, Any]
):
    url = f"{URL}/{debrief['id']}"
    made(client.patch(url, json={"learned": "More"}))
    stale = client.delete(url, headers={"If-Match": f'"{debrief["version"]}"'})
    assert stale.status_code == 412
    person(stranger)
    for answer in (stranger.delete(url), stranger.post(f"{url}/restore")):
        assert answer.status_code == 404
    assert len(items(client, "insights")) == 3
