"""Steps that tests of the agenda take over HTTP: what happened on some day, what it makes due."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import time_machine
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.world import PASSWORD, V1, post


def agenda(client: TestClient) -> dict[str, Any]:
    answer = client.get(f"{V1}/agenda")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ids(client: TestClient, place: str = "items") -> list[str]:
    """The rules of the items at a place, in order."""
    return [item["rule_id"] for item in agenda(client)[place]]


def titles(client: TestClient) -> list[str]:
    return [item["title"] for item in agenda(client)["items"]]


def of_rule(client: TestClient, rule_id: str) -> list[dict[str, Any]]:
    return [item for item in agenda(client)["items"] if item["rule_id"] == rule_id]


@contextmanager
def days_later(client: TestClient, days: float) -> Iterator[None]:
    """Some days from now, signed in again."""
    email, before = client.get(f"{V1}/me").json()["email"], client.headers["Authorization"]
    with time_machine.travel(now() + timedelta(days=days)):
        form = {"username": email, "password": PASSWORD}
        token = client.post(f"{V1}/auth/token", data=form).json()["access_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield
    client.headers["Authorization"] = before


def ago(days: float) -> str:
    """The moment some days before now, as the API takes it."""
    return (now() - timedelta(days=days)).isoformat()


def somebody(client: TestClient, name: str, **fields: Any) -> str:
    """The id of a new person."""
    return str(post(client, "/contacts", {"display_name": name, **fields})["id"])


def say(client: TestClient, who: str, kind: str, days: float = 0, **fields: Any) -> str:
    """The id of a message that went to somebody, or came from them, some days ago."""
    body = {"contact_id": who, "kind": kind, "sent_at": ago(days), **fields}
    return str(post(client, "/messages", body)["id"])


def ask(client: TestClient, who: str, days: float) -> str:
    """The id of a conversation that somebody was asked for some days ago."""
    talk = str(post(client, "/interviews", {"contact_ids": [who]})["id"])
    say(client, who, "request", days, interview_id=talk)
    return talk


def choose(client: TestClient, **body: Any) -> None:
    """A method, or numbers of one's own."""
    assert client.patch(f"{V1}/method", json=body).status_code == 200
