"""What a phone writes without a network is repeated until it is answered, perhaps after days: it
is there once, whatever the `Idempotency-Key` has forgotten."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import URL, identified, made, one_database, person, pointers, step

KEY = "3f0c6d1e9a7b4c2d8e5f60718293a4b5"


def bodies(client: TestClient) -> dict[str, dict[str, Any]]:
    """What Talk and "I just talked to someone" write, by its address."""
    plan = f"{URL}/{identified(client)['id']}/questions"
    return {
        "/api/v1/contacts": {"display_name": "Lena Fox", "standing": "named"},
        URL: {"contact_ids": [person(client, "Bo Lind")["id"]], "notes": "He hires by word."},
        plan: {"text": "Who taught you most?"},
    }


def ids(client: TestClient, url: str) -> list[str]:
    return [one["id"] for one in made(client.get(url))["items"]]


def test_a_repeated_write_makes_one_row(client: TestClient):
    for url, body in bodies(client).items():
        before = len(ids(client, url))
        first = made(client.post(url, json={**body, "local_key": KEY}))
        again = client.post(url, json={**body, "local_key": KEY})
        assert (again.status_code, again.json()["id"]) == (201, first["id"])
        assert len(ids(client, url)) == before + 1


def test_it_answers_with_the_row_as_it_is_by_then(client: TestClient):
    body = {"contact_ids": [person(client)["id"]], "local_key": KEY}
    talk = made(client.post(URL, json=body))
    step(client, talk, "completion", actual_minutes=12)

    again = made(client.post(URL, json=body))

    assert (again["id"], again["state"], again["actual_minutes"]) == (talk["id"], "held", 12)


def test_what_was_deleted_meanwhile_does_not_come_back(client: TestClient):
    for url, body in bodies(client).items():
        row = made(client.post(url, json={**body, "local_key": KEY}))
        assert client.delete(f"{url}/{row['id']}").status_code == 204
        answer = client.post(url, json={**body, "local_key": KEY})
        assert answer.status_code == 409
        assert "in the trash" in answer.json()["detail"]
        assert row["id"] not in ids(client, url)


def test_a_key_names_something_else_for_somebody_else_and_elsewhere(
    client: TestClient, stranger: TestClient
):
    body = {"text": "Who taught you most?", "local_key": KEY}
    plans = [
        (one, f"{URL}/{identified(one)['id']}/questions") for one in (client, client, stranger)
    ]

    found = [made(one.post(plan, json=body))["id"] for one, plan in plans]

    assert len(set(found)) == 3
    assert [ids(one, plan) for one, plan in plans] == [[one] for one in found]


@pytest.mark.parametrize(
    "key", ["", "short", "x" * 101, "with a space in it", "ключ-ключ-ключ-ключ"]
)
@one_database
def test_a_key_is_random_and_plain(client: TestClient, key: str):
    answer = client.post("/api/v1/contacts", json={"display_name": "Bo", "local_key": key})
    assert answer.status_code == 422
    assert pointers(answer) == ["/local_key"]
