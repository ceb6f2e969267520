"""R48: who agreed to be introduced is introduced, at its edges and over HTTP."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from fastapi.testclient import TestClient

from grapevine.agenda.rules import Agreed, Facts, Urgency, all_items_of, link_of
from tests.interviews.steps import made, person

from .literals import NOW
from .steps import ids, of_rule

PAIR = Agreed(UUID(int=1), UUID(int=2), "Ines", UUID(int=3), "Tom", NOW)
URL = "/api/v1/introductions"


@pytest.mark.parametrize(
    ("days", "urgency"),
    [(0, Urgency.SOON), (2, Urgency.DUE), (3, Urgency.DUE), (3.001, Urgency.LATE)],
)
def test_it_is_due_three_days_after_both_agreed(days: float, urgency: Urgency):
    at = NOW + timedelta(days=days)
    (item,) = all_items_of(Facts(at, "UTC", agreed=(PAIR,)))
    assert (item.title, item.due) == ("Introduce Ines and Tom", NOW + timedelta(days=3))
    assert item.urgency(at) is urgency
    assert link_of(item) == "/outreach/introductions"


@pytest.fixture
def pair(client: TestClient) -> dict[str, Any]:
    both = {"one_id": person(client)["id"], "other_id": person(client, "Tom Vale")["id"]}
    return made(client.post(URL, json=both))


def answer(client: TestClient, pair: dict[str, Any], *said: str) -> None:
    for who, word in zip(("one_id", "other_id"), said, strict=True):
        made(client.put(f"{URL}/{pair['id']}/answers/{pair[who]}", json={"answer": word}))


def test_only_when_both_agreed_and_until_it_is_done(client: TestClient, pair: dict[str, Any]):
    answer(client, pair, "agreed", "asked")
    assert of_rule(client, "R48") == []
    answer(client, pair, "agreed", "agreed")
    (item,) = of_rule(client, "R48")
    assert item["title"] == "Introduce Ines Duarte and Tom Vale"
    made(client.post(f"{URL}/{pair['id']}/made", json={}))
    assert of_rule(client, "R48") == []
    assert ids(client, "done") == ["R48"]


def test_nobody_is_introduced_who_wants_to_be_left_alone(client: TestClient, pair: dict[str, Any]):
    answer(client, pair, "agreed", "agreed")
    client.patch(f"/api/v1/contacts/{pair['other_id']}", json={"do_not_contact": True})
    assert of_rule(client, "R48") == []
