"""The invitation to one interview: what raises its SEQUENCE, what takes it back, what it tells."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.calendars.reading import events_of
from tests.world import V1, post

AT = {"wall_time": "2027-03-12T10:30", "time_zone": "Europe/Berlin"}


@pytest.fixture
def talk(client: TestClient) -> str:
    person = {"display_name": "Ines Duarte", "email": "ines@example.com", "notes": "Canary."}
    ines = post(client, "/contacts", person)["id"]
    body = {"contact_ids": [ines], "notes": "Canary.", "preparation": "Canary."}
    return str(post(client, "/interviews", body)["id"])


def step(client: TestClient, talk: str, name: str, **body: Any) -> None:
    post(client, f"/interviews/{talk}/{name}", body)


def scheduled(client: TestClient, talk: str) -> None:
    step(client, talk, "request")
    step(client, talk, "schedule", **AT)


def invitation(client: TestClient, talk: str) -> Any:
    return client.get(f"{V1}/calendars/interviews/{talk}.ics")


def sequence(client: TestClient, talk: str) -> int:
    return int(events_of(invitation(client, talk).text)[0].sequence.value)


def change(client: TestClient, talk: str, **fields: Any) -> None:
    assert client.patch(f"{V1}/interviews/{talk}", json=fields).status_code == 200


def test_it_invites_and_tells_nothing_of_my_notes(client: TestClient, talk: str):
    scheduled(client, talk)
    answer = invitation(client, talk)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "METHOD:REQUEST" in answer.text
    assert "Canary" not in answer.text
    event = events_of(answer.text)[0]
    assert event.dtstart.value.isoformat() == "2027-03-12T10:30:00+01:00"
    assert event.attendee.value == "mailto:ines@example.com"
    assert event.organizer.value.startswith("mailto:person")


def test_the_same_invitation_is_the_same_bytes(client: TestClient, talk: str):
    scheduled(client, talk)
    first, second = invitation(client, talk), invitation(client, talk)
    assert first.content == second.content
    tag = {"If-None-Match": first.headers["ETag"]}
    again = client.get(f"{V1}/calendars/interviews/{talk}.ics", headers=tag)
    assert again.status_code == 304


def test_what_it_says_raises_its_number_and_nothing_else_does(client: TestClient, talk: str):
    scheduled(client, talk)
    assert sequence(client, talk) == 0
    for quiet in ({"notes": "More."}, {"preparation": "More."}, {"place": ""}, {}):
        change(client, talk, **quiet)
    client.put(f"{V1}/interviews/{talk}/research")
    assert sequence(client, talk) == 0
    tom = post(client, "/contacts", {"display_name": "Tom Ito"})["id"]
    for number, loud in enumerate(
        ({"place": "Room 1"}, {"mode": "video"}, {"agreed_minutes": 30}, {"contact_ids": [tom]}), 1
    ):
        change(client, talk, **loud)
        assert sequence(client, talk) == number, loud
    step(client, talk, "schedule", **{**AT, "wall_time": "2027-03-12T11:30"})
    assert sequence(client, talk) == 5
    step(client, talk, "schedule", **{**AT, "time_zone": "Asia/Tokyo"})
    assert sequence(client, talk) == 6


def test_calling_it_off_takes_it_back_under_the_same_name(client: TestClient, talk: str):
    scheduled(client, talk)
    before = events_of(invitation(client, talk).text)[0]
    step(client, talk, "cancellation", reason="Canary.")
    answer = invitation(client, talk)
    assert "METHOD:CANCEL" in answer.text
    assert "Canary" not in answer.text
    after = events_of(answer.text)[0]
    assert after.uid.value == before.uid.value
    assert int(after.sequence.value) == int(before.sequence.value) + 1
    assert after.status.value == "CANCELLED"


def test_beginning_again_never_counts_backwards(client: TestClient, talk: str):
    scheduled(client, talk)
    step(client, talk, "cancellation")
    step(client, talk, "reopening")
    assert invitation(client, talk).status_code == 409
    scheduled(client, talk)
    assert sequence(client, talk) > 1


def test_taking_a_step_back_counts_on(client: TestClient, talk: str):
    scheduled(client, talk)
    step(client, talk, "cancellation")
    off = sequence(client, talk)
    undone = client.delete(f"{V1}/interviews/{talk}/cancellation")
    assert undone.status_code == 200, undone.text
    assert "METHOD:REQUEST" in invitation(client, talk).text
    assert sequence(client, talk) > off


def test_what_was_never_agreed_has_none(client: TestClient, talk: str):
    for name in ("request", "decline"):
        assert invitation(client, talk).json()["code"] == "not_scheduled"
        step(client, talk, name)
    assert invitation(client, talk).json()["code"] == "not_scheduled"


def test_what_was_held_on_the_spot_is_shown_when_it_was(client: TestClient, talk: str):
    ended = "2026-01-05T10:20:00Z"
    step(client, talk, "completion", actual_minutes=20, held_at=ended)
    answer = invitation(client, talk)
    assert "METHOD:PUBLISH" in answer.text
    event = events_of(answer.text)[0]
    assert event.dtstart.value.isoformat() == "2026-01-05T10:00:00+00:00"
    assert event.dtend.value.isoformat() == "2026-01-05T10:20:00+00:00"


def test_who_was_forgotten_is_not_named_in_it(client: TestClient, talk: str):
    scheduled(client, talk)
    ines = client.get(f"{V1}/interviews/{talk}").json()["contacts"][0]["id"]
    post(client, f"/contacts/{ines}/forgetting", {})
    told = invitation(client, talk).text
    assert "Duarte" not in told
    assert "ines@example.com" not in told


def test_somebody_elses_is_missing(client: TestClient, stranger: TestClient, talk: str):
    scheduled(client, talk)
    assert invitation(stranger, talk).status_code == 404
