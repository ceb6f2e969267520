"""Ties over HTTP: who knows whom."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.world import post

URL = "/api/v1/ties"


@pytest.fixture
def ana(client: TestClient) -> str:
    return str(post(client, "/contacts", {"display_name": "Ana"})["id"])


@pytest.fixture
def bo(client: TestClient) -> str:
    return str(post(client, "/contacts", {"role": "Head of design"})["id"])


def listed(client: TestClient, **params: Any) -> list[str]:
    items = client.get(URL, params=params).json()["items"]
    return [f"{item['from_name']} > {item['to_name']}" for item in items]


def test_a_tie_says_who_would_introduce_whom(client: TestClient, ana: str, bo: str):
    made = post(client, "/ties", {"from_id": ana, "to_id": bo, "willing": "yes"})

    assert client.get(f"{URL}/{made['id']}").json() == made
    assert (made["from_name"], made["to_name"]) == ("Ana", "Head of design")
    assert (made["kind"], made["strength"], made["willing"]) == ("professional", 3, "yes")


def test_the_same_two_may_have_several_ties(client: TestClient, ana: str, bo: str):
    post(client, "/ties", {"from_id": ana, "to_id": bo, "kind": "friend"})
    post(client, "/ties", {"from_id": bo, "to_id": ana, "kind": "colleague"})

    both = ["Head of design > Ana", "Ana > Head of design"]
    assert listed(client) == listed(client, contact_id=ana) == listed(client, contact_id=bo) == both


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"to_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}, "/to_id"),
        ({"from_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}, "/from_id"),
        ({"strength": 6}, "/strength"),
        ({"strength": "3"}, "/strength"),
        ({"kind": "enemy"}, "/kind"),
    ],
)
def test_what_is_not_valid_is_refused_by_field(
    client: TestClient, ana: str, bo: str, change: dict[str, Any], pointer: str
):
    answer = client.post(URL, json={"from_id": ana, "to_id": bo, **change})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert listed(client) == []


def test_nobody_is_tied_to_themselves(client: TestClient, ana: str):
    answer = client.post(URL, json={"from_id": ana, "to_id": ana})

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/to_id"


def test_a_tie_changes_but_not_whom_it_joins(client: TestClient, ana: str, bo: str):
    made = post(client, "/ties", {"from_id": ana, "to_id": bo})
    url = f"{URL}/{made['id']}"

    changed = client.patch(url, json={"strength": 5}, headers={"If-Match": '"1"'})

    assert changed.json()["strength"] == 5
    assert client.patch(url, json={"willing": "no"}, headers={"If-Match": '"1"'}).status_code == 412
    assert client.patch(url, json={"to_id": ana}).status_code == 422


def test_the_trash_hides_a_tie_and_restores_it(client: TestClient, ana: str, bo: str):
    made = post(client, "/ties", {"from_id": ana, "to_id": bo})
    url = f"{URL}/{made['id']}"

    assert client.delete(url).status_code == 204
    assert listed(client) == []
    assert len(listed(client, trashed=True)) == 1
    assert client.post(f"{url}/restore").status_code == 200
    assert len(listed(client)) == 1


def test_a_person_in_the_trash_takes_their_ties_along(client: TestClient, ana: str, bo: str):
    made = post(client, "/ties", {"from_id": ana, "to_id": bo})

    client.delete(f"/api/v1/contacts/{bo}")
    assert listed(client) == []
    assert client.get(f"{URL}/{made['id']}").status_code == 404
    assert client.patch(f"{URL}/{made['id']}", json={"strength": 1}).status_code == 404
    client.post(f"/api/v1/contacts/{bo}/restore")
    assert client.get(f"{URL}/{made['id']}").json() == made


def test_people_of_others_can_not_be_tied(
    client: TestClient, stranger: TestClient, ana: str, bo: str
):
    theirs = post(stranger, "/contacts", {"display_name": "Theirs"})["id"]
    made = post(client, "/ties", {"from_id": ana, "to_id": bo})

    answer = client.post(URL, json={"from_id": ana, "to_id": theirs})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/to_id"
    assert stranger.get(f"{URL}/{made['id']}").status_code == 404
    assert listed(stranger) == []
    assert listed(stranger, contact_id=ana) == []
