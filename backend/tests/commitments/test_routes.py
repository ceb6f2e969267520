"""Commitments over HTTP: advice and promises, what became of them, and who knows."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import held, made, person

URL = "/api/v1/commitments"


@pytest.fixture
def ines(client: TestClient) -> str:
    return str(person(client)["id"])


def promise(client: TestClient, contact_id: str, **fields: Any) -> dict[str, Any]:
    body = {"kind": "promise", "contact_id": contact_id, "text": "Send the article.", **fields}
    return made(client.post(URL, json=body))


def listed(client: TestClient, **query: Any) -> list[str]:
    """The texts of a list, in its order."""
    return [one["text"] for one in made(client.get(URL, params=query))["items"]]


def test_a_commitment_is_open_and_nobody_was_told(client: TestClient, ines: str):
    interview = held(client, contact_ids=[ines])
    one = promise(client, ines, interview_id=interview["id"], due_on="2026-12-01")

    assert one["contact_name"] == "Ines Duarte"
    assert (one["state"], one["outcome"]) == ("open", "")
    assert (one["due_on"], one["closed_at"], one["told_at"]) == ("2026-12-01", None, None)
    assert made(client.get(f"{URL}/{one['id']}")) == one


@pytest.mark.parametrize("state", ["done", "dropped"])
def test_an_outcome_closes_it_and_can_be_corrected(client: TestClient, ines: str, state: str):
    url = f"{URL}/{promise(client, ines)['id']}"

    first = made(client.post(f"{url}/outcome", json={"state": state, "outcome": "She liked it"}))
    second = made(client.post(f"{url}/outcome", json={"state": "done", "outcome": "Loved it"}))

    assert (first["state"], first["outcome"]) == (state, "She liked it")
    assert (second["state"], second["outcome"]) == ("done", "Loved it")
    assert first["closed_at"] == second["closed_at"]


def test_an_outcome_taken_back_leaves_what_was_written_and_nobody_told(
    client: TestClient, ines: str
):
    url = f"{URL}/{promise(client, ines)['id']}"
    made(client.post(f"{url}/outcome", json={"outcome": "She liked it"}))
    made(client.put(f"{url}/told", json={}))

    again = made(client.delete(f"{url}/outcome"))

    assert (again["state"], again["closed_at"], again["told_at"]) == ("open", None, None)
    assert again["outcome"] == "She liked it"


def test_open_is_no_outcome(client: TestClient, ines: str):
    url = f"{URL}/{promise(client, ines)['id']}"
    answer = client.post(f"{url}/outcome", json={"state": "open"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/state"


def test_they_are_told_what_became_of_it_and_not_before(client: TestClient, ines: str):
    url = f"{URL}/{promise(client, ines)['id']}"
    early = client.put(f"{url}/told", json={})
    made(client.post(f"{url}/outcome", json={}))

    told = made(client.put(f"{url}/told", json={"told_at": "2026-03-02T09:00:00Z"}))
    ahead = client.put(f"{url}/told", json={"told_at": "2190-01-01T00:00:00Z"})
    not_told = made(client.delete(f"{url}/told"))

    assert (early.status_code, early.json()["code"]) == (409, "nothing_to_tell")
    assert told["told_at"] == "2026-03-02T09:00:00Z"
    assert (ahead.status_code, ahead.json()["errors"][0]["code"]) == (422, "in_the_future")
    assert not_told["told_at"] is None


def test_lists_are_filtered_searched_and_sorted(client: TestClient, ines: str):
    bo = person(client, "Bo Lind")["id"]
    interview = held(client, contact_ids=[ines])["id"]
    promise(client, ines, text="Later", due_on="2026-12-24")
    promise(client, ines, text="Sooner", due_on="2026-12-01", interview_id=interview)
    advice = promise(client, bo, text="Some day: read Żółw", kind="advice")
    made(client.post(f"{URL}/{advice['id']}/outcome", json={"outcome": "Marvellous"}))
    made(client.put(f"{URL}/{advice['id']}/told", json={}))

    assert listed(client, sort="due_on") == ["Sooner", "Later", "Some day: read Żółw"]
    assert listed(client, contact_id=bo) == listed(client, kind="advice") == [advice["text"]]
    assert listed(client, interview_id=interview) == ["Sooner"]
    assert listed(client, state="open", sort="due_on") == ["Sooner", "Later"]
    assert listed(client, told=True) == listed(client, state="done") == [advice["text"]]
    assert listed(client, told=False, sort="due_on") == ["Sooner", "Later"]
    assert listed(client, q="zolw") == listed(client, q="marvel") == [advice["text"]]


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"text": ""}, "/text"),
        ({"text": "   "}, "/text"),
        ({"text": "x" * 2001}, "/text"),
        ({"kind": "wish"}, "/kind"),
        ({"due_on": "2026-02-30"}, "/due_on"),
        ({"contact_id": "01900000-0000-7000-8000-000000000001"}, "/contact_id"),
        ({"interview_id": "01900000-0000-7000-8000-000000000001"}, "/interview_id"),
        ({"state": "done"}, "/state"),
    ],
)
def test_a_wrong_field_is_named(
    client: TestClient, ines: str, fields: dict[str, Any], pointer: str
):
    body = {"kind": "promise", "contact_id": ines, "text": "Send the article.", **fields}
    url = f"{URL}/{promise(client, ines)['id']}"
    for answer in (client.post(URL, json=body), client.patch(url, json=fields)):
        assert answer.status_code == 422, answer.text
        assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


def test_a_change_is_checked_against_the_version_that_was_seen(client: TestClient, ines: str):
    one = promise(client, ines)
    url, seen = f"{URL}/{one['id']}", {"If-Match": f'"{one["version"]}"'}
    changed = made(client.patch(url, json={"due_on": "2026-12-01", "kind": "advice"}, headers=seen))
    assert (changed["due_on"], changed["kind"]) == ("2026-12-01", "advice")
    assert made(client.patch(url, json={"due_on": None}))["due_on"] is None
    for late in (
        client.patch(url, json={"text": "B"}, headers=seen),
        client.post(f"{url}/outcome", json={}, headers=seen),
        client.delete(url, headers=seen),
    ):
        assert late.status_code == 412


def test_the_trash_gives_back(client: TestClient, ines: str):
    one = promise(client, ines)
    url = f"{URL}/{one['id']}"
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert listed(client) == []
    assert listed(client, trashed=True) == [one["text"]]
    assert made(client.post(f"{url}/restore"))["text"] == one["text"]


def test_it_is_hidden_with_its_person(client: TestClient, ines: str):
    one = promise(client, ines)
    client.delete(f"/api/v1/contacts/{ines}")
    assert listed(client) == []
    assert client.get(f"{URL}/{one['id']}").status_code == 404
    client.post(f"/api/v1/contacts/{ines}/restore")
    assert listed(client) == [one["text"]]
