"""An account with something in every table."""

from typing import Any

from fastapi.testclient import TestClient

from tests.transfer.steps import bring_in
from tests.world import V1, build_world, post

LINE = "Nina,Lang,https://www.linkedin.com/in/nina-lang,nina@example.com,Fernweh,Guide,12 Mar 2024"


def fill(client: TestClient) -> dict[str, str]:
    """The world of the other tests, and what it leaves out. `nina_id` came by an import."""
    world = build_world(client)
    career = world["career_id"]
    post(client, f"/careers/{career}/interest", {"value": 7, "note": "After the talk."})
    post(client, f"/careers/{career}/decisions", {"status": "ruled_out", "reason": "No."})
    bring_in(client, LINE)
    found = client.get(f"{V1}/contacts", params={"q": "Nina"}).json()["items"]
    gone = post(client, "/contacts", {"display_name": "Gone", "email": "gone@example.com"})
    post(client, f"/contacts/{gone['id']}/forgetting", {})
    _ask_for_a_digest(client)
    dismissed = client.put(f"{V1}/agenda/items/{world['item']}/dismissal")
    assert dismissed.status_code == 200, dismissed.text
    asked = {"contact_id": world["other_contact_id"], "kind": "request"}
    post(client, "/messages", {**asked, "referral_id": world["referral_id"]})
    method = client.patch(f"{V1}/method", json={"key": "strict"})
    assert method.status_code == 200, method.text
    once = client.post(f"{V1}/careers", json={"title": "Kept"}, headers={"Idempotency-Key": "kept"})
    assert once.status_code == 201, once.text
    return {**world, "nina_id": found[0]["id"]}


def _ask_for_a_digest(client: TestClient) -> None:
    """A letter that waits to leave: the application has to know a mail server for it."""
    state: Any = client.app.state
    settings = state.settings
    mail = {"smtp_host": "localhost", "smtp_from": "digest@example.com"}
    state.settings = settings.model_copy(update=mail)
    answer = client.patch(f"{V1}/digest", json={"on": True})
    state.settings = settings
    assert answer.status_code == 200, answer.text


def export_of(client: TestClient) -> dict[str, Any]:
    """Everything an account has, without the moment at which it was asked for."""
    document: dict[str, Any] = client.get(f"{V1}/export").json()
    document.pop("exported_at")
    return document
