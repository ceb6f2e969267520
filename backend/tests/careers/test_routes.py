"""Careers over HTTP."""

import pytest
from fastapi.testclient import TestClient

from tests.world import V1, post


def add(client: TestClient, title: str, **fields: object) -> dict:
    return post(client, "/careers", {"title": title, **fields})


def test_a_new_career_is_explored_and_has_a_colour(client: TestClient):
    first, second = add(client, "UX research", interest=6), add(client, "Data journalism")

    assert first["status"] == "exploring"
    assert first["interest"] == 6
    assert first["color"] != second["color"]


def test_interest_is_a_history(client: TestClient):
    career = add(client, "UX research", interest=6)
    post(client, f"/careers/{career['id']}/interest", {"value": 8, "note": "After the open day."})

    history = client.get(f"{V1}/careers/{career['id']}/interest").json()["items"]

    assert [entry["value"] for entry in history] == [6, 8]
    assert client.get(f"{V1}/careers/{career['id']}").json()["interest"] == 8


def test_ruling_out_needs_a_reason_and_can_be_reopened(client: TestClient):
    url = f"/careers/{add(client, 'UX research')['id']}/decisions"

    refused = client.post(V1 + url, json={"status": "ruled_out"})
    post(client, url, {"status": "ruled_out", "reason": "Too much travel."})
    post(client, url, {"status": "exploring"})

    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"] == "/reason"
    journal = client.get(V1 + url).json()["items"]
    assert [entry["status"] for entry in journal] == ["exploring", "ruled_out"]
    assert journal[1]["reason"] == "Too much travel."


def test_a_career_in_the_trash_comes_back_whole(client: TestClient):
    career = add(client, "UX research", description="Talking with people who use things.")
    url = f"{V1}/careers/{career['id']}"

    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert client.get(f"{V1}/careers").json()["items"] == []
    assert [c["id"] for c in client.get(f"{V1}/careers?trashed=true").json()["items"]] == [
        career["id"]
    ]

    restored = client.post(f"{url}/restore").json()
    assert restored["description"] == career["description"]
    assert client.get(url).status_code == 200


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("ux", ["UX research"]),
        ("RES", ["UX research"]),
        ("bäck", ["Bäckerei"]),
        ("backer", ["Bäckerei"]),
        ("newspapers data", ["Data journalism"]),
        ("o'br", ["O'Brien's workshop"]),
        ('"', None),
        ("c++ AND", []),
    ],
)
def test_search_finds_beginnings_of_words(client: TestClient, query: str, titles: list | None):
    for title in ("UX research", "Bäckerei", "O'Brien's workshop"):
        add(client, title)
    add(client, "Data journalism", description="Graphics for newspapers")

    answer = client.get(f"{V1}/careers", params={"q": query})

    if titles is None:
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "q"
    else:
        assert [career["title"] for career in answer.json()["items"]] == titles


def test_search_follows_a_change(client: TestClient):
    career = add(client, "UX research")
    client.patch(f"{V1}/careers/{career['id']}", json={"title": "Beekeeping"})

    assert client.get(f"{V1}/careers?q=research").json()["items"] == []
    assert len(client.get(f"{V1}/careers?q=beek").json()["items"]) == 1


def test_a_stale_change_is_refused(client: TestClient):
    career = add(client, "UX research")
    url = f"{V1}/careers/{career['id']}"

    first = client.patch(url, json={"title": "User research"}, headers={"If-Match": '"1"'})
    second = client.patch(url, json={"title": "Design"}, headers={"If-Match": '"1"'})

    assert (first.status_code, first.headers["ETag"]) == (200, '"2"')
    assert second.status_code == 412
    assert client.get(url).json()["title"] == "User research"


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/title"),
        ({"title": "   "}, "/title"),
        ({"title": "x" * 201}, "/title"),
        ({"title": "a\x00b"}, "/title"),
        ({"title": None}, "/title"),
        ({"title": "x", "kind": "hobby"}, "/kind"),
        ({"title": "x", "interest": 11}, "/interest"),
        ({"title": "x", "interest": "7"}, "/interest"),
        ({"title": "x", "owner_id": "0192f0c1-a2b3-7e00-8000-000000000000"}, "/owner_id"),
    ],
)
def test_wrong_input_is_refused_by_name_and_not_repeated(client: TestClient, body, pointer):
    answer = client.post(f"{V1}/careers", json=body)

    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert "hobby" not in answer.text
    assert client.get(f"{V1}/careers").json()["items"] == []


def test_null_clears_only_what_may_be_empty(client: TestClient):
    career = add(client, "UX research")
    answer = client.patch(f"{V1}/careers/{career['id']}", json={"title": None})
    assert answer.status_code == 422
