"""Who could be asked, over HTTP: people who know about a career, and how one comes to them."""

from typing import Any

from fastapi.testclient import TestClient

from tests.interviews.steps import made, person

URL = "/api/v1/candidates"


def speaker(client: TestClient, name: str, ux: str, **fields: Any) -> str:
    """The id of a new person who knows about a career."""
    return str(person(client, name, career_ids=[ux], **fields)["id"])


def refer(client: TestClient, referrer: str, referred: str, permission: str) -> str:
    body = {"referrer_id": referrer, "referred_id": referred, "permission": permission}
    return str(made(client.post("/api/v1/referrals", json=body))["id"])


def listed(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(URL, params=query))["items"])


def names(client: TestClient, **query: Any) -> list[str]:
    """Whom to ask, the best first."""
    return [one["contact"]["display_name"] for one in listed(client, **query)]
