"""Steps that tests of the agenda take over HTTP."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import time_machine
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.conftest import PASSWORD
from tests.world import V1


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
