"""Short ways to people, referrals, renderings and drafts, over HTTP."""

from typing import Any

from fastapi.testclient import TestClient

from tests.interviews.steps import made, person

URL = "/api/v1/drafts"
FIT = (
    "Dear Ines,\n\nI found you on LinkedIn. I am exploring design. Would you have 20 minutes?"
    "\n\nMaya"
)


def referred(
    client: TestClient, permission: str = "granted", name: str = "Daniel Weiß", **fields: Any
) -> dict[str, Any]:
    """Somebody new, and the referral by which somebody else pointed to them."""
    ines = person(client, email="ines@example.com")
    body = {"referrer_id": person(client, name)["id"], "referred_id": ines["id"]}
    referral = client.post("/api/v1/referrals", json={**body, "permission": permission, **fields})
    return {**ines, "referral_id": made(referral)["id"]}


def rendered(
    client: TestClient, contact: dict[str, Any], purpose: str, **fields: Any
) -> dict[str, Any]:
    body = {"contact_id": contact["id"], "purpose": purpose, **fields}
    return made(client.post(f"{URL}/rendering", json=body))


def version(rendering: dict[str, Any], tone: str = "warm") -> dict[str, Any]:
    return next(dict(one) for one in rendering["versions"] if one["tone"] == tone)


def filled(told: dict[str, Any]) -> dict[str, str | None]:
    """What each variable of a version became, by its name."""
    return {one["name"]: one["value"] for one in told["variables"]}


def drafted(client: TestClient, contact: dict[str, Any], **fields: Any) -> dict[str, Any]:
    body = {"contact_id": contact["id"], "purpose": "request_cold", "text": FIT, **fields}
    return made(client.post(URL, json=body))


def sent(client: TestClient, draft: dict[str, Any], **fields: Any) -> Any:
    return client.post(f"{URL}/{draft['id']}/sent", json=fields)


def codes(told: dict[str, Any]) -> list[str]:
    return [one["code"] for one in told["findings"]]
