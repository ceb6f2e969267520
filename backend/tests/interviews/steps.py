"""Short ways to an interview in some state, over HTTP."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

URL = "/api/v1/interviews"
PAST = {"starts_at": "2026-03-02T09:30:00Z", "time_zone": "Europe/Berlin"}

# What is refused before anything is stored, or is only worded, is the same on both databases.
one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def made(answer: Any) -> dict[str, Any]:
    """The body of an answer that must be a success."""
    assert answer.is_success, answer.text
    return dict(answer.json())


def pointers(answer: Any) -> list[str]:
    """The fields that an answer refuses."""
    return [error["pointer"] for error in answer.json()["errors"]]


def person(client: TestClient, name: str = "Ines Duarte", **fields: Any) -> dict[str, Any]:
    return made(client.post("/api/v1/contacts", json={"display_name": name, **fields}))


def career(client: TestClient, title: str = "UX research") -> dict[str, Any]:
    return made(client.post("/api/v1/careers", json={"title": title}))


def identified(client: TestClient, **fields: Any) -> dict[str, Any]:
    if "contact_ids" not in fields:
        fields["contact_ids"] = [person(client)["id"]]
    return made(client.post(URL, json=fields))


def step(client: TestClient, interview: dict[str, Any], name: str, **body: Any) -> dict[str, Any]:
    return made(client.post(f"{URL}/{interview['id']}/{name}", json=body or None))


def requested(client: TestClient, **fields: Any) -> dict[str, Any]:
    interview = identified(client, **fields)
    return made(client.post(f"{URL}/{interview['id']}/request", json={}))


def scheduled(client: TestClient, **fields: Any) -> dict[str, Any]:
    return step(client, requested(client, **fields), "schedule", **PAST)


def held(client: TestClient, **fields: Any) -> dict[str, Any]:
    return step(client, scheduled(client, **fields), "completion", actual_minutes=22)
