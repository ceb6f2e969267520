"""Forgetting somebody over HTTP, as a client does."""

from typing import Any

from fastapi.testclient import TestClient

from tests.world import V1

NOBODY = "A forgotten person"
NINA = {
    "display_name": "Nina Lang",
    "email": "nina@example.com",
    "role": "Guide",
    "organization_name": "Fernweh",
    "closeness": 4,
    "circle": "friend",
    "tags": ["guide"],
    "notes": "Met on the train.",
}


def forget(client: TestClient, contact: dict[str, Any]) -> dict[str, Any]:
    answer = client.post(f"{V1}/contacts/{contact['id']}/forgetting")
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def read(client: TestClient, path: str) -> Any:
    answer = client.get(f"{V1}{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()
