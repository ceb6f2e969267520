"""The question bank over HTTP."""

from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient

from grapevine.questions.shipped import SHIPPED
from tests.interviews.steps import made
from tests.world import V1, post

URL = f"{V1}/questions"
KEY = "worst-part"


def bank(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(URL, params={"limit": 200, **query}))["items"])


def shipped(client: TestClient, key: str = KEY) -> dict[str, Any]:
    return next(one for one in bank(client) if one["text"] == SHIPPED[key].text)


def own(client: TestClient, text: str = "What keeps you awake?", **fields: Any) -> dict[str, Any]:
    return post(client, "/questions", {"text": text, **fields})


def test_everybody_starts_with_the_shipped_questions(client: TestClient, stranger: TestClient):
    mine, theirs = bank(client), bank(stranger)
    assert [one["text"] for one in mine] == [one.text for one in SHIPPED.values()]
    assert {one["version"] for one in mine} == {0}
    assert {one["id"] for one in mine}.isdisjoint(one["id"] for one in theirs)
    assert stranger.get(f"{URL}/{mine[0]['id']}").status_code == 404


def test_the_bank_comes_in_pages_that_miss_nothing(client: TestClient):
    own(client)
    found, cursor = [], None
    while True:
        query = {"limit": 7} | ({"cursor": cursor} if cursor else {})
        page = made(client.get(URL, params=query))
        found += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == [one["id"] for one in bank(client)]
    assert len(set(found)) == len(SHIPPED) + 1


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"topic": "close_referrals"}, 5),
        ({"phase": "opening"}, 5),
        ({"origin": "own"}, 1),
        ({"hidden": True}, 0),
        ({"q": "AWAK keep"}, 1),
        ({"q": "zzz"}, 0),
        ({"trashed": True}, 0),
    ],
)
def test_the_bank_can_be_looked_through(client: TestClient, query: dict, count: int):
    own(client)
    assert len(bank(client, **query)) == count


@pytest.mark.parametrize("query", [{"q": "?!"}, {"sort": "text"}, {"cursor": "x"}, {"topic": "x"}])
def test_a_wrong_question_about_the_bank_names_its_parameter(client: TestClient, query: dict):
    answer = client.get(URL, params=query)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] in query


def test_an_own_question_gets_what_follows_from_it(client: TestClient):
    closed = own(client, "Do you like it?", topic="rapport")
    assert (closed["open"], closed["phase"], closed["origin"]) == (False, "opening", "own")
    [finding] = closed["findings"]
    assert (finding["rule_id"], finding["suggestion"]) == ("R25", "What do you like about it?")

    opened = made(client.patch(f"{URL}/{closed['id']}", json={"text": finding["suggestion"]}))
    assert opened["open"] is True
    assert opened["findings"] == []


def test_a_shipped_question_can_be_reworded_and_go_back(client: TestClient):
    before = shipped(client)
    url = f"{URL}/{before['id']}"

    changed = made(client.patch(url, json={"text": "What is it worth to you?"}))
    assert changed["id"] == before["id"]
    assert (changed["edited"], changed["shipped_text"]) == (True, before["text"])
    assert shipped_count(client) == len(SHIPPED)

    back = made(client.delete(f"{url}/changes"))
    assert (back["edited"], back["shipped_text"], back["text"]) == (False, None, before["text"])
    assert made(client.patch(url, json={"text": before["text"]}))["edited"] is False


def shipped_count(client: TestClient) -> int:
    return len(bank(client, origin="shipped"))


def test_an_upgrade_reaches_what_was_not_reworded(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    hidden, edited = shipped(client, "worst-part"), shipped(client, "best-part")
    client.delete(f"{URL}/{hidden['id']}")
    client.patch(f"{URL}/{edited['id']}", json={"depth": 3})
    for key in ("worst-part", "best-part"):
        monkeypatch.setitem(SHIPPED, key, replace(SHIPPED[key], text=f"A new {key}?"))

    after = {one["id"]: one for one in bank(client)}
    assert after[hidden["id"]]["text"] == "A new worst-part?"
    assert after[hidden["id"]]["hidden"] is True
    assert after[edited["id"]]["text"] == edited["text"]
    assert after[edited["id"]]["shipped_text"] == "A new best-part?"


def test_what_is_no_longer_shipped_stays_if_it_was_made_ones_own(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    edited, hidden = shipped(client, "worst-part"), shipped(client, "best-part")
    client.patch(f"{URL}/{edited['id']}", json={"text": "What is it worth to you?"})
    client.delete(f"{URL}/{hidden['id']}")
    for key in ("worst-part", "best-part"):
        monkeypatch.delitem(SHIPPED, key)

    kept = made(client.get(f"{URL}/{edited['id']}"))
    assert (kept["origin"], kept["text"]) == ("own", "What is it worth to you?")
    assert client.get(f"{URL}/{hidden['id']}").status_code == 404
    assert client.delete(f"{URL}/{edited['id']}/changes").status_code == 409


def test_a_shipped_question_is_hidden_and_an_own_one_deleted(client: TestClient):
    ours, mine = shipped(client), own(client)
    for one in (ours, mine):
        assert client.delete(f"{URL}/{one['id']}").status_code == 204

    assert [one["id"] for one in bank(client, hidden=True)] == [ours["id"]]
    assert [one["id"] for one in bank(client, trashed=True)] == [mine["id"]]
    for one in (ours, mine):
        assert made(client.post(f"{URL}/{one['id']}/restore"))["hidden"] is False
    assert bank(client, hidden=True) == []


def test_an_own_question_has_nothing_to_go_back_to(client: TestClient):
    answer = client.delete(f"{URL}/{own(client)['id']}/changes")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_shipped")


def test_a_stale_change_is_refused_even_of_what_has_no_row_yet(client: TestClient):
    url, seen = f"{URL}/{shipped(client)['id']}", {"If-Match": '"0"'}
    first = client.patch(url, json={"depth": 3}, headers=seen)
    assert (first.status_code, first.headers["ETag"]) == (200, '"1"')
    assert client.patch(url, json={"depth": 1}, headers=seen).status_code == 412
    assert client.delete(url, headers=seen).status_code == 412


def test_a_topic_is_ordered_as_its_owner_likes(client: TestClient):
    mine = own(client, "Which chair is yours?", topic="culture")
    client.delete(f"{URL}/{shipped_in(client, 'culture')[0]['id']}")
    ids = [one["id"] for one in bank(client, topic="culture", hidden=False)][::-1]

    body = {"topic": "culture", "ids": ids}
    ordered = made(client.put(f"{URL}/order", json=body))["items"]
    assert [one["id"] for one in ordered] == ids
    assert ids[0] == mine["id"]
    assert [one["id"] for one in bank(client, topic="culture", hidden=False)] == ids
    for wrong in (ids[1:], [*ids, ids[0]], ids[:-1] + ids[:1]):
        answer = client.put(f"{URL}/order", json={**body, "ids": wrong})
        assert answer.json()["errors"][0]["pointer"] == "/ids"


def shipped_in(client: TestClient, topic: str) -> list[dict[str, Any]]:
    return bank(client, topic=topic, origin="shipped")


def test_a_wording_is_looked_at_while_it_is_written(client: TestClient):
    told = made(client.post(f"{URL}/wording", json={"text": "Are you hiring?"}))
    assert [one["rule_id"] for one in told["findings"]] == ["R9"]
    told = made(client.post(f"{URL}/wording", json={"text": "What now?", "researchable": True}))
    assert (told["open"], [one["rule_id"] for one in told["findings"]]) == (True, ["R24"])
    assert bank(client, origin="own") == []


@pytest.mark.parametrize("text", ["x" * 500, "👩🏽‍🔬 ما الذي تحبه؟", "<script>alert(1)</script>"])
def test_any_text_is_kept_as_it_is(client: TestClient, text: str):
    assert made(client.get(f"{URL}/{own(client, text)['id']}"))["text"] == text


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/text"),
        ({"text": " "}, "/text"),
        ({"text": "x" * 501}, "/text"),
        ({"text": "x", "depth": 4}, "/depth"),
        ({"text": "x", "phase": "middle"}, "/phase"),
        ({"text": "x", "open": "yes"}, "/open"),
    ],
)
def test_wrong_input_is_refused_by_name(client: TestClient, body: dict, pointer: str):
    answer = client.post(URL, json=body)
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


def test_a_plan_takes_questions_of_ones_own_bank_only(client: TestClient, stranger: TestClient):
    interview = post(client, "/contacts", {"display_name": "Ines Duarte"})
    interview = post(client, "/interviews", {"contact_ids": [interview["id"]]})
    url = f"/interviews/{interview['id']}/questions"
    mine, theirs = shipped(client), shipped(stranger)

    planned = post(client, url, {"text": mine["text"], "bank_question_id": mine["id"]})
    assert planned["bank_question_id"] == mine["id"]
    for answer in (
        client.post(V1 + url, json={"text": "x", "bank_question_id": theirs["id"]}),
        client.patch(f"{V1}{url}/{planned['id']}", json={"bank_question_id": theirs["id"]}),
    ):
        assert answer.json()["errors"][0]["pointer"] == "/bank_question_id"
