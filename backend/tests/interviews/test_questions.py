"""The plan of an interview over HTTP."""

from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import URL, identified, made, one_database, pointers


@pytest.fixture
def plan(client: TestClient) -> str:
    """The address of the questions of a new interview."""
    return f"{URL}/{identified(client)['id']}/questions"


def ask(client: TestClient, plan: str, text: str, **fields: Any) -> dict[str, Any]:
    return made(client.post(plan, json={"text": text, **fields}))


def texts(client: TestClient, plan: str) -> list[str]:
    return [question["text"] for question in made(client.get(plan))["items"]]


@pytest.mark.parametrize("text", ["x" * 500, "👩🏽‍🔬 ما الذي تحبه في عملك؟", "왜? 🍇"])
def test_a_question_keeps_its_text(client: TestClient, plan: str, text: str):
    assert ask(client, plan, text)["text"] == text
    assert texts(client, plan) == [text]


@pytest.mark.parametrize("text", ["", "   ", "x" * 501])
@one_database
def test_a_question_has_1_to_500_characters(client: TestClient, plan: str, text: str):
    answer = client.post(plan, json={"text": text})
    assert answer.status_code == 422
    assert pointers(answer) == ["/text"]


def test_notes_are_saved_on_what_was_seen(client: TestClient, plan: str):
    question = ask(client, plan, "What is a typical day like?", topic="day_to_day")
    url, seen = f"{plan}/{question['id']}", {"If-Match": f'"{question["version"]}"'}

    saved = client.patch(url, json={"notes": "Mostly reviews", "state": "asked"}, headers=seen)
    other_tab = client.patch(url, json={"notes": "Overwritten?"}, headers=seen)

    assert made(saved)["state"] == "asked"
    assert saved.headers["ETag"] == f'"{question["version"] + 1}"'
    assert other_tab.status_code == 412
    assert made(client.get(plan))["items"][0]["notes"] == "Mostly reviews"


def test_the_whole_plan_is_ordered_at_once(client: TestClient, plan: str):
    ids = [ask(client, plan, text)["id"] for text in ("a", "b", "c")]

    ordered = made(client.put(f"{plan}/order", json={"ids": [ids[2], ids[0], ids[1]]}))

    assert [question["text"] for question in ordered["items"]] == ["c", "a", "b"]
    assert [question["position"] for question in ordered["items"]] == [0, 1, 2]
    assert texts(client, plan) == ["c", "a", "b"]


def test_an_order_names_every_question_once(client: TestClient, plan: str):
    first, second = (ask(client, plan, text)["id"] for text in ("a", "b"))
    for ids in ([first], [first, first], [first, str(uuid4())], [first, second, second], []):
        answer = client.put(f"{plan}/order", json={"ids": ids})
        assert (answer.status_code, pointers(answer)) == (422, ["/ids"])
    assert texts(client, plan) == ["a", "b"]


def test_a_deleted_question_comes_back_with_its_notes(client: TestClient, plan: str):
    question = ask(client, plan, "a", notes="Said yes")
    ask(client, plan, "b")
    url = f"{plan}/{question['id']}"

    assert client.delete(url).status_code == 204
    assert texts(client, plan) == ["b"]
    assert client.patch(url, json={"notes": "x"}).status_code == 404
    assert made(client.get(plan, params={"trashed": True}))["items"][0]["notes"] == "Said yes"
    assert made(client.post(f"{url}/restore"))["notes"] == "Said yes"
    assert texts(client, plan) == ["a", "b"]


def test_a_question_belongs_to_its_interview(client: TestClient, plan: str):
    question = ask(client, plan, "a")
    other = f"{URL}/{identified(client)['id']}/questions/{question['id']}"

    assert client.patch(other, json={"notes": "x"}).status_code == 404
    assert client.delete(other).status_code == 404
    assert client.post(f"{other}/restore").status_code == 404


def test_a_plan_has_an_end(client: TestClient, plan: str):
    ids = [ask(client, plan, f"Question {number}")["id"] for number in range(50)]

    full = client.post(plan, json={"text": "One more"})
    client.delete(f"{plan}/{ids[0]}")
    ask(client, plan, "Instead")
    back = client.post(f"{plan}/{ids[0]}/restore")

    assert (full.status_code, full.json()["code"]) == (409, "too_many_questions")
    assert back.status_code == 409


def test_the_findings_count_the_questions_of_the_plan(client: TestClient):
    interview = identified(client)
    url = f"{URL}/{interview['id']}"
    for number in range(4):
        made(client.post(f"{url}/questions", json={"text": f"What about {number}?"}))
    rules = [one["rule_id"] for one in client.get(f"{url}/findings").json()]
    assert "R1" not in rules
