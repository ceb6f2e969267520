"""The prep sheet and its checklist over HTTP."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

V1 = "/api/v1"
RESEARCH = (
    "person", "current_projects", "past_accomplishments", "future_goals", "career_source",
    "association",
)  # fmt: skip


def post(client: TestClient, path: str, **body: Any) -> dict[str, Any]:
    answer = client.post(f"{V1}{path}", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


@pytest.fixture
def known(client: TestClient) -> dict[str, str]:
    """Noor at the Lamp House, to whom Ines pointed me, and a talk with her about design."""
    career = post(client, "/careers", title="Design")["id"]
    house = post(client, "/organizations", name="Lamp House", culture="Quiet mornings.")["id"]
    noor = post(
        client, "/contacts", display_name="Noor Haddad", organization_id=house,
        common_ground="We both taught biology.",
    )["id"]  # fmt: skip
    ines = post(client, "/contacts", display_name="Ines Duarte")["id"]
    talk = post(client, "/interviews", contact_ids=[noor], career_ids=[career], mode="video")["id"]
    return {"career": career, "house": house, "noor": noor, "ines": ines, "talk": talk}


def sheet(client: TestClient, talk: str) -> dict[str, Any]:
    answer = client.get(f"{V1}/preparation/{talk}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def tick(client: TestClient, talk: str, key: str, **body: Any) -> dict[str, Any]:
    answer = client.put(f"{V1}/preparation/{talk}/checks/{key}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_sheet_says_what_connects_us_and_who_may_be_named(client: TestClient, known):
    pointed = {"referrer_id": known["ines"], "referred_id": known["noor"]}
    post(client, "/referrals", **pointed, permission="asked")
    [person] = sheet(client, known["talk"])["people"]
    assert person["common_ground"] == "We both taught biology."
    [referral] = person["referred_by"]
    assert (referral["referrer_name"], referral["may_name_referrer"]) == ("Ines Duarte", False)

    path = f"{V1}/referrals/{referral['referral_id']}"
    client.patch(path, json={"permission": "granted"})
    [person] = sheet(client, known["talk"])["people"]
    assert person["referred_by"][0]["may_name_referrer"] is True


def test_the_sheet_shows_the_last_three_messages_newest_first(client: TestClient, known):
    for day in range(1, 6):
        post(
            client, "/messages", contact_id=known["noor"], text=f"Message {day}",
            sent_at=f"2026-01-0{day}T09:00:00Z",
        )  # fmt: skip
    [person] = sheet(client, known["talk"])["people"]
    assert [one["text"] for one in person["messages"]] == ["Message 5", "Message 4", "Message 3"]


def test_the_sheet_shows_what_they_and_others_there_said(client: TestClient, known):
    colleague = post(
        client, "/contacts", display_name="Bo Lind", organization_id=known["house"]
    )["id"]  # fmt: skip
    claim = {"career_id": known["career"], "topic": "culture"}
    post(client, "/insights", **claim, contact_id=known["noor"], text="We start late.")
    post(client, "/insights", **claim, contact_id=colleague, text="Nobody eats alone.")
    post(client, "/insights", **claim, contact_id=known["ines"], text="Elsewhere it is loud.")
    post(
        client, "/insights", **claim, contact_id=colleague, text="I will leave.",
        privacy="off_the_record",
    )  # fmt: skip
    found = sheet(client, known["talk"])
    assert [one["text"] for one in found["people"][0]["said"]] == ["We start late."]
    [said] = found["organization"]["said"]
    assert (said["contact_name"], said["text"]) == ("Bo Lind", "Nobody eats alone.")
    assert found["careers"][0]["missing"], "one voice is not a balanced picture"


def test_the_sheet_shows_the_pitch_that_was_chosen(client: TestClient, known):
    assert sheet(client, known["talk"])["pitch"] is None
    pitch = post(client, "/pitches", title="For designers", text="word " * 150)["id"]
    path = f"{V1}/interviews/{known['talk']}"
    assert client.patch(path, json={"pitch_id": pitch}).status_code == 200
    found = sheet(client, known["talk"])
    assert found["pitch"]["seconds"] == 60
    assert {one["key"]: one["done"] for one in found["checklist"]}["pitch"] is True


def test_ticking_the_last_thing_to_read_up_on_is_the_research(client: TestClient, known):
    path = f"{V1}/interviews/{known['talk']}"
    for key in RESEARCH:
        assert client.get(path).json()["researched_at"] is None
        assert tick(client, known["talk"], key)["done"] is True
    assert client.get(path).json()["researched_at"] is not None

    tick(client, known["talk"], "person", done=False, note="Her talk is still to watch.")
    assert client.get(path).json()["researched_at"] is None


def test_logistics_leave_the_research_as_it_is(client: TestClient, known):
    path = f"{V1}/interviews/{known['talk']}"
    assert client.put(f"{path}/research").status_code == 200
    tick(client, known["talk"], "tech")
    assert client.get(path).json()["researched_at"] is not None


def test_an_own_item_is_written_changed_and_taken_back(client: TestClient, known):
    made = tick(client, known["talk"], "flowers", title="Bring flowers", done=False)
    assert (made["group"], made["done"]) == ("own", False)
    assert tick(client, known["talk"], "flowers")["title"] == "Bring flowers"

    path = f"{V1}/preparation/{known['talk']}/checks/flowers"
    assert client.delete(path).status_code == 204
    assert "flowers" not in {one["key"] for one in sheet(client, known["talk"])["checklist"]}
    assert client.delete(path).status_code == 404


def test_a_tick_for_another_way_of_meeting_comes_back_with_it(client: TestClient, known):
    tick(client, known["talk"], "tech", note="Works.")
    path = f"{V1}/interviews/{known['talk']}"
    client.patch(path, json={"mode": "phone"})
    assert "tech" not in {one["key"] for one in sheet(client, known["talk"])["checklist"]}
    client.patch(path, json={"mode": "video"})
    kept = {one["key"]: one for one in sheet(client, known["talk"])["checklist"]}["tech"]
    assert (kept["done"], kept["note"]) == (True, "Works.")


@pytest.mark.parametrize(
    ("key", "body", "pointer"),
    [("flowers", {}, "/title"), ("tech", {"title": "Mine"}, "/title")],
)
def test_a_wrong_title_is_refused(client: TestClient, known, key, body, pointer):
    answer = client.put(f"{V1}/preparation/{known['talk']}/checks/{key}", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer
