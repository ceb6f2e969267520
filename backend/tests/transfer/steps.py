"""The steps of an import over HTTP, as a client takes them."""

from typing import Any

from fastapi.testclient import TestClient

from .exports import export

V1 = "/api/v1"


def upload(client: TestClient, data: bytes, name: str = "Connections.csv") -> Any:
    return client.post(f"{V1}/imports", files={"file": (name, data)})


def preview(client: TestClient, *rows: str, data: bytes | None = None) -> dict[str, Any]:
    """Upload some rows, or a whole file."""
    answer = upload(client, data or export(*rows).encode())
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def step(client: TestClient, made: dict[str, Any], what: str) -> dict[str, Any]:
    """`batches` or `commit`."""
    answer = client.post(f"{V1}/imports/{made['id']}/{what}")
    assert answer.status_code == 200, answer.text
    moved: dict[str, Any] = answer.json()
    return moved


def write_all(client: TestClient, made: dict[str, Any]) -> dict[str, Any]:
    while made["done"] < made["total"]:
        made = step(client, made, "batches")
    return made


def bring_in(client: TestClient, *rows: str) -> dict[str, Any]:
    """A whole import, from the upload to the commit."""
    return step(client, write_all(client, preview(client, *rows)), "commit")


def take_back(client: TestClient, made: dict[str, Any]) -> dict[str, Any]:
    answer = client.delete(f"{V1}/imports/{made['id']}")
    assert answer.status_code == 200, answer.text
    undone: dict[str, Any] = answer.json()
    return undone


def rows_of(client: TestClient, made: dict[str, Any], **query: str) -> list[dict[str, Any]]:
    answer = client.get(f"{V1}/imports/{made['id']}/rows", params=query)
    assert answer.status_code == 200, answer.text
    rows: list[dict[str, Any]] = answer.json()["items"]
    return rows


def people(client: TestClient, **query: Any) -> list[str]:
    """The names in the list of contacts."""
    items = client.get(f"{V1}/contacts", params=query).json()["items"]
    return [one["display_name"] for one in items]


def person(client: TestClient, name: str) -> dict[str, Any]:
    """Everything about the one contact of this name."""
    items = client.get(f"{V1}/contacts", params={"q": name}).json()["items"]
    assert len(items) == 1, items
    found: dict[str, Any] = client.get(f"{V1}/contacts/{items[0]['id']}").json()
    return found


def organizations(client: TestClient, **query: Any) -> list[str]:
    items = client.get(f"{V1}/organizations", params=query).json()["items"]
    return [one["name"] for one in items]
