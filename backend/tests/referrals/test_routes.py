"""Referrals over HTTP: who pointed me to whom, and whether I may say so."""

from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/referrals"
NOBODY = "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"


@pytest.fixture
def ana(client: TestClient) -> str:
    return str(post(client, "/contacts", {"display_name": "Ana"})["id"])


@pytest.fixture
def bo(client: TestClient) -> str:
    return str(post(client, "/contacts", {"display_name": "Bo"})["id"])


def listed(client: TestClient, **params: Any) -> list[str]:
    answer = client.get(URL, params=params)
    assert answer.status_code == 200, answer.text
    return [f"{one['referrer_name']} > {one['referred_name']}" for one in answer.json()["items"]]


def test_a_referral_carries_permission_to_use_the_name(client: TestClient, ana: str, bo: str):
    made = post(client, "/referrals", {"referrer_id": ana, "referred_id": bo})
    url = f"{URL}/{made['id']}"

    assert client.get(url).json() == made
    assert (made["permission"], made["may_name_referrer"]) == ("not_asked", False)
    granted = client.patch(url, json={"permission": "granted", "outcome": "contacted"}).json()
    assert (granted["may_name_referrer"], granted["outcome"]) == (True, "contacted")
    withdrawn = client.patch(url, json={"permission": "withdrawn"}).json()
    assert withdrawn["may_name_referrer"] is False
    again = client.patch(url, json={"permission": "granted_with_conditions"}).json()
    assert again["may_name_referrer"] is True


def test_somebody_new_becomes_a_named_contact(client: TestClient, ana: str):
    body = {
        "referrer_id": ana,
        "referred": {"role": "Head of design", "organization_name": "Fernweh"},
    }

    made = post(client, "/referrals", body)

    contact = client.get(f"/api/v1/contacts/{made['referred_id']}").json()
    assert made["referred_name"] == "Head of design"
    assert (contact["standing"], contact["circle"]) == ("named", "stranger")
    assert contact["organization_name"] == "Fernweh"


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"referrer_id": NOBODY}, "/referrer_id"),
        ({"referred_id": NOBODY}, "/referred_id"),
        ({"referred_id": None}, "/referred_id"),
        ({"referred": {"display_name": "Cy"}}, "/referred_id"),
        ({"referred_id": None, "referred": {"organization_name": "X"}}, "/referred/display_name"),
        ({"permission": "perhaps"}, "/permission"),
        ({"given_on": "yesterday"}, "/given_on"),
        ({"given_on": "0001-01-01"}, "/given_on"),
    ],
)
def test_what_is_not_valid_is_refused_and_leaves_nothing_behind(
    client: TestClient, ana: str, bo: str, change: dict[str, Any], pointer: str
):
    answer = client.post(URL, json={"referrer_id": ana, "referred_id": bo, **change})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert listed(client) == []
    assert client.get("/api/v1/contacts/count").json() == {"count": 2}
    assert client.get("/api/v1/organizations").json()["items"] == []


def test_nobody_refers_me_to_themselves(client: TestClient, ana: str):
    answer = client.post(URL, json={"referrer_id": ana, "referred_id": ana})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/referred_id"


@pytest.fixture
def late_in_utc() -> Iterator[None]:
    """Half past eleven in London's winter is half past twelve, and the next day, in Berlin."""
    with time_machine.travel("2026-01-31T23:30:00Z"):
        yield


def test_a_referral_is_dated_by_the_day_where_i_live(
    late_in_utc: None, client: TestClient, ana: str, bo: str
):
    made = post(client, "/referrals", {"referrer_id": ana, "referred_id": bo})

    assert made["given_on"] == "2026-02-01"


def test_referrals_are_filtered_by_either_person_and_by_permission(
    client: TestClient, ana: str, bo: str
):
    cy = post(client, "/contacts", {"display_name": "Cy"})["id"]
    common = {"permission": "granted", "given_on": "2026-03-01"}
    post(client, "/referrals", {"referrer_id": ana, "referred_id": bo, **common})
    post(client, "/referrals", {"referrer_id": bo, "referred_id": cy, "given_on": "2026-03-02"})

    assert listed(client) == ["Bo > Cy", "Ana > Bo"]
    assert listed(client, sort="given_on") == ["Ana > Bo", "Bo > Cy"]
    assert listed(client, referrer_id=bo) == ["Bo > Cy"]
    assert listed(client, referred_id=bo) == ["Ana > Bo"]
    assert listed(client, contact_id=bo) == ["Bo > Cy", "Ana > Bo"]
    assert listed(client, permission="granted") == ["Ana > Bo"]
    assert listed(client, interview_id=NOBODY) == []


def test_a_change_needs_the_version_it_is_based_on(client: TestClient, ana: str, bo: str):
    made = post(client, "/referrals", {"referrer_id": ana, "referred_id": bo})
    url = f"{URL}/{made['id']}"

    told = {"told_at": "2026-03-01T12:00:00+02:00"}
    assert client.patch(url, json=told).json()["told_at"] == "2026-03-01T10:00:00Z"
    stale = client.patch(url, json={"told_at": None}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert client.patch(url, json={"told_at": None}).json()["told_at"] is None
    for wrong in ({"permission": None}, {"given_on": None}, {"referred_id": ana}):
        assert client.patch(url, json=wrong).status_code == 422


def test_the_trash_hides_a_referral_and_so_does_that_of_its_people(
    client: TestClient, ana: str, bo: str
):
    made = post(client, "/referrals", {"referrer_id": ana, "referred_id": bo})
    url = f"{URL}/{made['id']}"

    client.delete(url)
    assert (listed(client), listed(client, trashed=True)) == ([], ["Ana > Bo"])
    client.post(f"{url}/restore")
    client.delete(f"/api/v1/contacts/{ana}")
    assert (listed(client), client.get(url).status_code) == ([], 404)
    client.post(f"/api/v1/contacts/{ana}/restore")
    assert listed(client) == ["Ana > Bo"]


def test_people_of_others_can_not_be_referred(
    client: TestClient, stranger: TestClient, ana: str, bo: str
):
    theirs = post(stranger, "/contacts", {"display_name": "Theirs"})["id"]
    made = post(client, "/referrals", {"referrer_id": ana, "referred_id": bo})

    for field in ("referrer_id", "referred_id"):
        answer = client.post(URL, json={"referrer_id": ana, "referred_id": bo, field: theirs})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == f"/{field}"
    assert stranger.get(f"{URL}/{made['id']}").status_code == 404
    assert listed(stranger) == []


def test_a_name_is_added_to_the_conversation_it_was_given_in(client: TestClient, ana: str, bo: str):
    talk = post(client, "/interviews", {"contact_ids": [ana]})

    made = post(
        client, "/referrals", {"referrer_id": ana, "referred_id": bo, "interview_id": talk["id"]}
    )

    assert made["interview_id"] == talk["id"]
    assert listed(client, interview_id=talk["id"]) == ["Ana > Bo"]


def test_the_conversation_is_one_of_your_own(
    client: TestClient, stranger: TestClient, ana: str, bo: str
):
    them = post(stranger, "/contacts", {"display_name": "Ana"})["id"]
    theirs = post(stranger, "/interviews", {"contact_ids": [them]})["id"]
    gone = post(client, "/interviews", {"contact_ids": [ana]})["id"]
    client.delete(f"/api/v1/interviews/{gone}")

    for interview_id in (theirs, gone, NOBODY):
        body = {"referrer_id": ana, "referred_id": bo, "interview_id": interview_id}
        answer = client.post(URL, json=body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/interview_id"
        assert listed(client) == []
