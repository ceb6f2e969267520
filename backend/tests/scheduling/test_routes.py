"""Times to propose, over HTTP."""

from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient

from tests.world import V1, post

SUNDAY = "2026-11-29T09:00:00Z"


@pytest.fixture(autouse=True)
def _a_sunday():
    with time_machine.travel(SUNDAY, tick=True):
        yield


def talk_with(client: TestClient, **person: Any) -> str:
    contact = post(client, "/contacts", {"display_name": "Ines Duarte", **person})["id"]
    return str(post(client, "/interviews", {"contact_ids": [contact]})["id"])


def slots(client: TestClient, interview: str, **asked: Any) -> dict[str, Any]:
    answer = client.get(f"{V1}/slots", params={"interview_id": interview, **asked})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def schedule(client: TestClient, interview: str, at: str) -> None:
    post(client, f"/interviews/{interview}/request", {})
    body = {"starts_at": at, "time_zone": "Europe/Berlin"}
    post(client, f"/interviews/{interview}/schedule", body)


def test_slots_stand_on_both_clocks(client: TestClient):
    found = slots(client, talk_with(client, time_zone="Europe/Lisbon"), days=3)
    first = found["slots"][0]
    assert first["starts_at"] == "2026-11-30T10:00:00Z"
    assert first["ends_at"] == "2026-11-30T10:20:00Z"
    assert first["mine"] == {"wall_time": "2026-11-30T11:00", "time_zone": "Europe/Berlin"}
    assert first["theirs"] == {"wall_time": "2026-11-30T10:00", "time_zone": "Europe/Lisbon"}
    assert found["text"].startswith("Monday 30 November at 10:00, ")
    assert found["text"].endswith(" (Lisbon time)")
    assert found["their_time_zone_known"] is True
    assert found["note"] == ""


def test_without_a_zone_of_theirs_it_is_a_guess_that_is_said(client: TestClient):
    found = slots(client, talk_with(client))
    assert found["their_time_zone"] == "Europe/Berlin"
    assert found["their_time_zone_known"] is False
    assert "not recorded" in found["note"]
    assert "time)" not in found["text"]


def test_other_scheduled_talks_are_in_the_way_and_this_one_is_not(client: TestClient):
    asked, other = talk_with(client), talk_with(client)
    free = slots(client, asked, days=1, most=20)["slots"]
    schedule(client, asked, free[0]["starts_at"])
    assert slots(client, asked, days=1, most=20)["slots"] == free
    schedule(client, other, free[0]["starts_at"])
    left = slots(client, asked, days=1, most=20)["slots"]
    assert left
    assert free[0] not in left
    client.delete(f"{V1}/interviews/{other}")
    assert slots(client, asked, days=1, most=20)["slots"] == free


def test_other_peoples_talks_are_not_in_my_way(client: TestClient, stranger: TestClient):
    asked = talk_with(client)
    free = slots(client, asked, days=1, most=20)["slots"]
    schedule(stranger, talk_with(stranger), free[0]["starts_at"])
    assert slots(client, asked, days=1, most=20)["slots"] == free


def test_my_days_off_are_left_out(client: TestClient):
    interview = talk_with(client)
    post(client, "/days-off", {"day": "2026-11-30", "title": "Moving house"})
    days = {one["starts_at"][:10] for one in slots(client, interview, days=2)["slots"]}
    assert days == {"2026-12-01"}


def test_days_that_are_over_are_not_proposed(client: TestClient):
    interview = talk_with(client)
    found = slots(client, interview, **{"from": "1900-01-01", "days": 60})
    assert found["slots"][0]["starts_at"] >= "2026-11-30"
    assert slots(client, interview, **{"from": "2199-12-31"})["minutes"] == 20


def test_no_slots_are_explained(client: TestClient):
    found = slots(client, talk_with(client, time_zone="Australia/Sydney"))
    assert found["slots"] == []
    assert found["text"] == ""
    assert "never meet" in found["note"]
    wider = slots(client, found["interview_id"], my_day_from=6)
    assert wider["slots"]


def test_a_day_that_ends_before_it_begins_is_refused(client: TestClient):
    interview = talk_with(client)
    answer = client.get(
        f"{V1}/slots", params={"interview_id": interview, "their_day_from": 17, "their_day_to": 9}
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "their_day_to"


def test_somebody_elses_interview_is_missing(client: TestClient, stranger: TestClient):
    interview = talk_with(client)
    answer = stranger.get(f"{V1}/slots", params={"interview_id": interview})
    assert answer.status_code == 404


def test_only_the_present_main_person_counts(client: TestClient):
    one = post(client, "/contacts", {"display_name": "Ana", "time_zone": "Asia/Tokyo"})["id"]
    two = post(client, "/contacts", {"display_name": "Ben", "time_zone": "Europe/Lisbon"})["id"]
    interview = post(client, "/interviews", {"contact_ids": [one, two]})["id"]
    assert slots(client, interview)["their_time_zone"] == "Asia/Tokyo"
    client.delete(f"{V1}/contacts/{one}")
    assert slots(client, interview)["their_time_zone"] == "Europe/Lisbon"
