"""What makes me owe somebody something, and what is owed, over HTTP."""

from typing import Any

from fastapi.testclient import TestClient

from tests.agenda.steps import ago
from tests.interviews.steps import identified, made, step

DEBTS, CHAINS = "/api/v1/debts", "/api/v1/chains"


def promise(client: TestClient, contact_id: str, **fields: Any) -> str:
    """The id of a new promise."""
    body = {"contact_id": contact_id, "kind": "promise", "text": "The map", **fields}
    return str(made(client.post("/api/v1/commitments", json=body))["id"])


def just_held(client: TestClient, contact_id: str, days: float) -> dict[str, Any]:
    """A conversation that was held on the spot, some days ago."""
    interview = identified(client, contact_ids=[contact_id])
    return step(client, interview, "completion", actual_minutes=20, held_at=ago(days))


def owed(client: TestClient) -> dict[str, list[str]]:
    """The kinds of what I owe, by name."""
    found = made(client.get(DEBTS))["people"]
    return {one["contact_name"]: [debt["kind"] for debt in one["debts"]] for one in found}


def waiting(client: TestClient) -> list[dict[str, Any]]:
    """For what I wait."""
    return list(made(client.get(DEBTS))["waiting"])


def chains(client: TestClient, **query: Any) -> list[dict[str, Any]]:
    return list(made(client.get(CHAINS, params=query))["items"])


def states(chain: dict[str, Any]) -> dict[str, str]:
    """The state of each link, by its key."""
    return {link["key"]: link["state"] for link in chain["links"]}
