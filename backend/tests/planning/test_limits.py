"""How many questions a bank and a career hold, at the last one that fits and the first that does
not; the rows before it are copies, made in one go."""

from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session

from grapevine.kit.ids import uuid7
from grapevine.planning.rules.words import MOST_WANTED
from grapevine.planning.tables import WantedQuestion
from grapevine.questions import Question
from grapevine.questions.rules import MOST_OWN
from tests.interviews.steps import career, made
from tests.world import V1, post


def multiply(app: FastAPI, table: Any, row: dict[str, Any], count: int) -> None:
    """So many copies of a row, as if they had been added one by one."""
    with Session(app.state.engine) as session:
        like = session.get_one(table, UUID(row["id"])).model_dump()
        for number in range(1, count + 1):
            place = {"position": number} if table is WantedQuestion else {}
            session.add(table(**{**like, "id": uuid7(), "text": f"What is {number}?", **place}))
        session.commit()


@pytest.fixture
def wanted(client: TestClient, app: FastAPI) -> dict[str, Any]:
    """A wanted question of a career that has room for one more."""
    first = post(
        client, "/wanted-questions", {"career_id": career(client)["id"], "text": "What is 0?"}
    )
    multiply(app, WantedQuestion, first, MOST_WANTED - 2)
    return first


def test_a_bank_holds_500_questions_of_ones_own(app: FastAPI, client: TestClient):
    first = post(client, "/questions", {"text": "What is 0?"})
    multiply(app, Question, first, MOST_OWN - 2)
    last = post(client, "/questions", {"text": "What is last?"})

    refused = client.post(f"{V1}/questions", json={"text": "What is more?"})
    assert (refused.status_code, MOST_OWN) == (409, 500)
    assert "at most 500" in refused.json()["detail"]

    assert client.delete(f"{V1}/questions/{last['id']}").status_code == 204
    post(client, "/questions", {"text": "What fits again?"})
    assert client.post(f"{V1}/questions/{last['id']}/restore").status_code == 409

    hidden = made(client.get(f"{V1}/questions", params={"origin": "shipped", "limit": 1}))
    url = f"{V1}/questions/{hidden['items'][0]['id']}"
    assert client.delete(url).status_code == 204  # shipped ones count for nothing
    assert client.post(f"{url}/restore").status_code == 200


def test_a_topic_of_a_full_bank_can_be_put_in_order(app: FastAPI, client: TestClient):
    first = post(client, "/questions", {"text": "What is 0?", "topic": "culture"})
    multiply(app, Question, first, MOST_OWN - 1)
    ids, cursor = [], None
    while True:
        query = {"topic": "culture", "limit": 200} | ({"cursor": cursor} if cursor else {})
        page = made(client.get(f"{V1}/questions", params=query))
        ids += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    body = {"topic": "culture", "ids": ids[::-1]}
    ordered = made(client.put(f"{V1}/questions/order", json=body))

    assert [one["id"] for one in ordered["items"]] == ids[::-1]
    assert len(ids) > MOST_OWN


def test_a_career_holds_300_wanted_questions(client: TestClient, wanted: dict[str, Any]):
    body = {"career_id": wanted["career_id"], "text": "What is last?"}
    last = post(client, "/wanted-questions", body)

    refused = client.post(f"{V1}/wanted-questions", json={**body, "text": "What is more?"})
    assert (refused.status_code, MOST_WANTED) == (409, 300)
    assert "at most 300" in refused.json()["detail"]
    elsewhere = career(client, "Beekeeping")["id"]
    post(client, "/wanted-questions", {**body, "career_id": elsewhere})

    assert client.delete(f"{V1}/wanted-questions/{last['id']}").status_code == 204
    post(client, "/wanted-questions", {**body, "text": "What fits again?"})
    again = client.post(f"{V1}/wanted-questions/{last['id']}/restore")
    assert again.status_code == 409


def test_all_300_are_split_or_listed_as_unasked(client: TestClient, wanted: dict[str, Any]):
    query = {"career_id": wanted["career_id"]}
    post(client, "/wanted-questions", {**query, "text": "What is last?"})
    found = made(client.get(f"{V1}/plans/split", params=query))
    assert len(found["unasked"]) == 300
    assert found["findings"][0]["message"].startswith("300 questions have nobody to answer.")
