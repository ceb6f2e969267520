"""Templates over HTTP: shipped ones, what is changed about them, and one's own."""

from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session

from grapevine.kit.ids import uuid7
from grapevine.templates import Template
from grapevine.templates.rules import MOST_OWN
from tests.interviews.steps import made

URL = "/api/v1/templates"
OWN = {"purpose": "nudge", "title": "Mine", "text": "Dear {first_name}, hello?"}


def listed(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor = None
    while True:
        page = made(client.get(URL, params={**query, **({"cursor": cursor} if cursor else {})}))
        found += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return found


def shipped(client: TestClient, purpose: str = "nudge", tone: str = "warm") -> dict[str, Any]:
    (found,) = listed(client, purpose=purpose, tone=tone, origin="shipped")
    return found


def test_all_that_is_shipped_is_there_with_where_its_variables_come_from(client: TestClient):
    found = listed(client)
    assert len(found) == 78
    assert [one["purpose"] for one in found[:4]] == ["spread_the_word"] * 3 + [
        "introduction_request"
    ]
    one = shipped(client, "request_referred", "formal")
    told = {use["name"]: use["when_missing"] for use in one["variables"]}
    assert (told["referrer"], told["common_ground"]) == ("block", "drop_sentence")
    assert (one["version"], one["recorded_as"], one["channel"]) == (0, "request", "email")
    assert one["preview"]["text"].startswith("Dear Ines Duarte,\n\nPriya Raman suggested")


def test_the_variables_are_listed_with_their_source(client: TestClient):
    items = made(client.get(f"{URL}/variables"))["items"]
    assert "referrer" in {one["name"] for one in items}
    assert all(one["source"] and one["example"] for one in items)


def test_a_shipped_template_is_edited_and_goes_back(client: TestClient):
    one = shipped(client)
    url = f"{URL}/{one['id']}"
    edited = made(client.patch(url, json={"text": "Hello {first_name}, any news?"}))
    assert (edited["edited"], edited["version"]) == (True, 1)
    assert edited["shipped_text"] == one["text"]
    back = made(client.delete(f"{url}/changes"))
    assert (back["edited"], back["text"], back["shipped_text"]) == (False, one["text"], None)


def test_one_of_my_own_is_kept_changed_dropped_and_restored(client: TestClient):
    one = made(client.post(URL, json=OWN))
    url = f"{URL}/{one['id']}"
    assert (one["origin"], one["tone"], one["channel"]) == ("own", "warm", "email")
    assert [use["name"] for use in one["variables"]] == ["first_name"]
    assert made(client.patch(url, json={"tone": "short"}))["tone"] == "short"
    assert client.delete(f"{url}/changes").json()["code"] == "not_shipped"
    assert client.delete(url).status_code == 204
    assert client.get(url).status_code == 404
    assert [found["id"] for found in listed(client, trashed=True)] == [one["id"]]
    assert made(client.post(f"{url}/restore"))["title"] == "Mine"


def test_a_shipped_one_is_hidden_and_shown(client: TestClient):
    one = shipped(client)
    url = f"{URL}/{one['id']}"
    assert client.delete(url).status_code == 204
    assert made(client.get(url))["hidden"] is True
    assert one["id"] not in {found["id"] for found in listed(client, hidden=False)}
    assert made(client.post(f"{url}/restore"))["hidden"] is False


def test_lists_are_filtered_and_searched(client: TestClient):
    own = made(client.post(URL, json={**OWN, "title": "Größe zählt"}))
    assert [one["id"] for one in listed(client, q="grosse")] == [own["id"]]
    assert {one["channel"] for one in listed(client, channel="phone")} == {"phone"}
    assert [one["id"] for one in listed(client, origin="own")] == [own["id"]]
    assert listed(client, q="by hand", tone="short")[0]["purpose"] == "thank_you_handwritten"
    assert client.get(URL, params={"q": "?!"}).status_code == 422


def test_the_templates_of_a_purpose_are_put_into_an_order(client: TestClient):
    made(client.post(URL, json=OWN))
    ids = [one["id"] for one in listed(client, purpose="nudge")][::-1]
    ordered = made(client.put(f"{URL}/order", json={"purpose": "nudge", "ids": ids}))
    assert [one["id"] for one in ordered["items"]] == ids
    assert [one["id"] for one in listed(client, purpose="nudge")] == ids
    answer = client.put(f"{URL}/order", json={"purpose": "nudge", "ids": ids[1:]})
    assert answer.json()["errors"][0]["code"] == "not_the_purpose"


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"text": "Dear {nobody}"}, "/text", "unknown_variable"),
        ({"subject": "{nobody?}"}, "/subject", "unknown_variable"),
        ({"text": "{first_name.__class__}"}, "/text", "not_a_variable"),
        ({"text": "{{ 7*7 }}"}, "/text", "not_a_variable"),
        ({"text": ""}, "/text", "too_short"),
        ({"text": "Do you know of any openings?"}, "/text", "job_ask"),
        ({"subject": "Could you offer me a job?"}, "/subject", "job_ask"),
        ({"purpose": "spam"}, "/purpose", "enum"),
    ],
)
def test_a_wrong_field_is_named(client: TestClient, fields: dict, pointer: str, code: str):
    own = made(client.post(URL, json=OWN))
    for answer in (
        client.post(URL, json={**OWN, **fields}),
        client.patch(f"{URL}/{own['id']}", json=fields),
        client.patch(f"{URL}/{shipped(client)['id']}", json=fields),
    ):
        assert answer.status_code == 422, answer.text
        assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [
            (pointer, code)
        ]


def test_a_change_is_checked_against_the_version_that_was_seen(client: TestClient):
    url = f"{URL}/{shipped(client)['id']}"
    seen = {"If-Match": '"0"'}
    assert client.patch(url, json={"title": "A"}, headers=seen).status_code == 200
    assert client.patch(url, json={"title": "B"}, headers=seen).status_code == 412
    assert client.delete(url, headers=seen).status_code == 412


def test_my_shipped_templates_are_not_those_of_another(client: TestClient, stranger: TestClient):
    mine, theirs = shipped(client), shipped(stranger)
    assert mine["id"] != theirs["id"]
    assert stranger.get(f"{URL}/{mine['id']}").status_code == 404


def test_there_is_room_for_500_of_my_own_whatever_another_has(
    app: FastAPI, client: TestClient, stranger: TestClient
):
    last = made(client.post(URL, json=OWN))
    fill_up(app, made(stranger.post(URL, json=OWN)), MOST_OWN)
    fill_up(app, last, MOST_OWN - 2)
    made(client.post(URL, json=OWN))
    refused = client.post(URL, json=OWN)
    assert (refused.status_code, refused.json()["code"]) == (409, "templates_full")
    assert client.delete(f"{URL}/{last['id']}").status_code == 204
    made(client.post(URL, json=OWN))
    assert client.post(f"{URL}/{last['id']}/restore").json()["code"] == "templates_full"
    hidden = shipped(client)
    assert client.delete(f"{URL}/{hidden['id']}").status_code == 204
    made(client.post(f"{URL}/{hidden['id']}/restore"))  # shipped ones count for nothing


def fill_up(app: FastAPI, template: dict[str, Any], count: int) -> None:
    """So many copies of a template, made in one go."""
    with Session(app.state.engine) as session:
        like = session.get_one(Template, UUID(template["id"])).model_dump()
        session.add_all(Template(**{**like, "id": uuid7()}) for _ in range(count))
        session.commit()
