"""The states of an interview over HTTP: each step, each refusal, each step taken back."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import (
    PAST,
    URL,
    held,
    identified,
    made,
    one_database,
    person,
    pointers,
    requested,
    scheduled,
    step,
)
from tests.world import V1, post

BODIES: dict[str, dict[str, Any]] = {
    "request": {},
    "schedule": PAST,
    "completion": {"actual_minutes": 20},
    "decline": {"reason": "Too busy"},
    "no-response": {},
    "cancellation": {"reason": "Ill"},
    "reopening": {},
}
NAMES = {
    "identified": {"request", "completion", "decline", "cancellation"},
    "requested": {"schedule", "decline", "no-response", "cancellation"},
    "scheduled": {"schedule", "completion", "decline", "cancellation"},
    "held": set(),
    "declined": {"reopening"},
    "no_response": {"reopening"},
    "cancelled": {"reopening"},
}


def in_state(client: TestClient, state: str, contact_id: str) -> dict[str, Any]:
    ways = {
        "identified": identified, "requested": requested, "scheduled": scheduled, "held": held,
    }  # fmt: skip
    endings = {"declined": "decline", "no_response": "no-response", "cancelled": "cancellation"}
    if state in ways:
        return ways[state](client, contact_ids=[contact_id])
    interview = requested(client, contact_ids=[contact_id])
    name = endings[state]
    return made(client.post(f"{URL}/{interview['id']}/{name}", json=BODIES[name]))


@pytest.mark.parametrize("state", list(NAMES))
def test_only_the_steps_of_its_state_can_be_taken(client: TestClient, state: str):
    contact_id = person(client)["id"]
    for name, body in BODIES.items():
        interview = in_state(client, state, contact_id)
        answer = client.post(f"{URL}/{interview['id']}/{name}", json=body)
        if name in NAMES[state]:
            assert answer.status_code == 201, (name, answer.text)
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "wrong_state")
            assert client.get(f"{URL}/{interview['id']}").json() == interview


def test_the_way_from_the_first_thought_to_the_conversation(client: TestClient):
    interview = held(client)

    assert interview["state"] == "held"
    assert interview["starts_at"] == "2026-03-02T09:30:00Z"
    assert interview["wall_time"] == "2026-03-02T10:30"
    assert interview["held_at"] == "2026-03-02T09:52:00Z"
    assert (interview["actual_minutes"], interview["overrun_minutes"]) == (22, 2)
    [person_met] = interview["contacts"]
    contact = client.get(f"/api/v1/contacts/{person_met['id']}").json()
    assert contact["last_touched_at"] == interview["held_at"]
    changes = made(client.get(f"{URL}/{interview['id']}/changes"))["items"]
    assert [one["to_state"] for one in changes] == ["held", "scheduled", "requested"]


def test_a_start_can_be_given_as_wall_time(client: TestClient):
    interview = requested(client)
    start = {"wall_time": "2027-03-28T02:30", "time_zone": "Europe/Berlin"}

    answer = step(client, interview, "schedule", **start, place="Cafe", agreed_minutes=30)

    assert answer["starts_at"] == "2027-03-28T01:30:00Z"
    assert answer["wall_time"] == "2027-03-28T03:30"
    assert (answer["place"], answer["agreed_minutes"]) == ("Cafe", 30)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"starts_at": "2027-03-01T09:00:00Z"}, "/time_zone"),
        ({"starts_at": "2027-03-01T09:00:00Z", "time_zone": "Mars/Olympus"}, "/time_zone"),
        ({"starts_at": "2027-03-01T09:00:00Z", "time_zone": "../../etc/passwd"}, "/time_zone"),
        ({"starts_at": "2027-03-01T09:00:00", "time_zone": "Europe/Berlin"}, "/starts_at"),
        ({"time_zone": "Europe/Berlin"}, "/starts_at"),
        ({**PAST, "wall_time": "2027-03-01T09:00"}, "/starts_at"),
        ({"wall_time": "2027-02-30T09:00", "time_zone": "Europe/Berlin"}, "/wall_time"),
        ({**PAST, "agreed_minutes": 45}, "/agreed_minutes"),
    ],
)
@one_database
def test_a_start_needs_an_instant_and_a_zone(
    client: TestClient, body: dict[str, Any], pointer: str
):
    interview = requested(client)
    answer = client.post(f"{URL}/{interview['id']}/schedule", json=body)
    assert answer.status_code == 422
    assert pointers(answer) == [pointer]


def test_it_is_not_held_before_it_starts(client: TestClient):
    interview = requested(client)
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    step(client, interview, "schedule", starts_at=tomorrow, time_zone="UTC")

    answer = client.post(f"{URL}/{interview['id']}/completion", json={"actual_minutes": 20})

    assert (answer.status_code, answer.json()["code"]) == (409, "not_started")


def test_a_conversation_on_the_spot_is_held_at_once(client: TestClient):
    interview = step(client, identified(client), "completion", actual_minutes=15)
    assert interview["state"] == "held"
    assert interview["starts_at"] is None
    assert interview["held_at"] is not None


def test_a_request_can_be_recorded_later_but_not_ahead(client: TestClient):
    interview = identified(client)
    url = f"{URL}/{interview['id']}/request"
    ahead = (datetime.now(UTC) + timedelta(hours=1)).isoformat()

    refused = client.post(url, json={"requested_at": ahead})
    done = made(client.post(url, json={"requested_at": "2026-02-01T08:00:00+01:00"}))

    assert pointers(refused) == ["/requested_at"]
    assert done["requested_at"] == "2026-02-01T07:00:00Z"


@pytest.mark.parametrize(
    ("state", "name"),
    [
        ("requested", "request"),
        ("scheduled", "schedule"),
        ("held", "completion"),
        ("declined", "decline"),
        ("no_response", "no-response"),
        ("cancelled", "cancellation"),
    ],
)
def test_the_last_step_can_be_taken_back(client: TestClient, state: str, name: str):
    interview = in_state(client, state, person(client)["id"])
    url = f"{URL}/{interview['id']}"
    before = {
        "requested": "identified", "scheduled": "requested", "held": "scheduled",
    }.get(state, "requested")  # fmt: skip

    back = made(client.delete(f"{url}/{name}"))
    again = client.delete(f"{url}/{name}")

    assert back["state"] == before
    assert back["version"] > interview["version"]
    assert (again.status_code, again.json()["code"]) == (409, "wrong_state")


def test_taking_a_step_back_gives_back_what_it_overwrote(client: TestClient):
    first = scheduled(client)
    url = f"{URL}/{first['id']}"
    step(client, first, "schedule", starts_at="2026-04-01T08:00:00Z", time_zone="Asia/Tokyo")
    step(client, first, "cancellation", reason="Ill")

    assert made(client.delete(f"{url}/cancellation"))["time_zone"] == "Asia/Tokyo"
    back = made(client.delete(f"{url}/schedule"))

    kept = ("state", "starts_at", "time_zone", "wall_time", "requested_at", "ended_reason")
    assert {name: back[name] for name in kept} == {name: first[name] for name in kept}


def test_beginning_again_forgets_the_dates_and_keeps_the_history(client: TestClient):
    interview = step(client, scheduled(client), "cancellation", reason="Ill")
    assert interview["ended_reason"] == "Ill"

    again = step(client, interview, "reopening")

    assert (again["state"], again["starts_at"], again["ended_reason"]) == ("identified", None, "")
    changes = made(client.get(f"{URL}/{interview['id']}/changes"))["items"]
    assert [one["reason"] for one in changes] == ["", "Ill", "", ""]


def test_a_step_on_an_old_version_is_refused(client: TestClient):
    interview = identified(client)
    step(client, interview, "request", requested_at="2026-03-01T08:00:00Z")

    answer = client.post(
        f"{URL}/{interview['id']}/decline",
        json={"reason": "No"},
        headers={"If-Match": f'"{interview["version"]}"'},
    )

    assert answer.status_code == 412
    assert client.get(f"{URL}/{interview['id']}").json()["state"] == "requested"


def test_a_step_happened_when_it_happened_however_late_it_is_written_down(client: TestClient):
    priya = post(client, "/contacts", {"display_name": "Priya Raman"})["id"]
    talk = post(client, "/interviews", {"contact_ids": [priya]})["id"]
    long_ago = "2026-01-15T10:00:00Z"
    body = {"actual_minutes": 20, "held_at": long_ago}
    post(client, f"/interviews/{talk}/completion", body)

    (step,) = client.get(f"{V1}/interviews/{talk}/changes").json()["items"]

    assert step["at"] == long_ago


def test_taking_a_start_back_gives_back_what_was_agreed_along_with_it(client: TestClient):
    before = requested(client, mode="phone", place="+49 30 901820", agreed_minutes=20)
    along = {"mode": "video", "place": "https://meet.example/abc", "agreed_minutes": 30}
    step(client, before, "schedule", **PAST, **along)

    after = made(client.delete(f"{URL}/{before['id']}/schedule"))

    for name in ("state", "starts_at", *along):
        assert after[name] == before[name], name
