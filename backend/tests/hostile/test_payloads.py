"""Script payloads in every text field of an account: what the API does with them (T26). Whether
they run in the web UI, `frontend/e2e/payloads.spec.ts` finds out."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.world import V1, WEB_ADDRESSES, build_world, text_for

from .making import address_of, body_of, content, ready
from .payloads import COPIES, PAYLOADS, payload_texts
from .slots import Slot, put, slots

SCHEMES = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "javascript\u200b:alert(1)", "\u202ejavascript:alert(1)",
    "javascript://example.com/%0aalert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)", "file:///etc/passwd", "blob:https://example.com/1", "about:blank",
    "view-source:https://example.com", "ftp://example.com", "//example.com", "mailto:a@example.com",
    "javascript&colon;alert(1)", "https:javascript:alert(1)",
]  # fmt: skip


def addresses() -> list[Slot]:
    """The fields that become links."""
    found = [slot for one in content() for slot in slots(one) if slot.place == "body"]
    return [slot for slot in found if "url" in slot.name or slot.name in WEB_ADDRESSES]


def test_each_of_forty_payloads_stands_in_a_line_of_some_copy():
    assert len(set(PAYLOADS)) == 40
    written = " ".join(payload_texts(copy)("x", {"maxLength": 200}) for copy in range(COPIES))
    assert all(one.strip() in written for one in PAYLOADS)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_no_field_for_an_address_takes_another_scheme(client: TestClient):
    assert addresses()
    ids = build_world(client)
    for slot in addresses():
        for scheme in SCHEMES:
            operation = slot.operation
            own = ready(client, operation, ids)
            body = put(body_of(operation, own, text_for("x")), slot.steps, scheme)
            answer = client.request(operation.method, address_of(operation, own), json=body)
            if answer.status_code == 422:
                assert answer.json()["errors"][0]["pointer"] == slot.pointer
    stored = [one for name in {slot.name for slot in addresses()} for one in named(client, name)]
    assert any(stored)
    assert [one for one in stored if one and not one.startswith(("https://", "http://"))] == []


def named(client: TestClient, name: str) -> Iterator[str | None]:
    """Every value of a field of this name, wherever the account has one."""

    def look(inside: Any) -> Iterator[str | None]:
        if isinstance(inside, dict):
            for key, value in inside.items():
                yield from [value] if key == name else look(value)
        if isinstance(inside, list):
            for one in inside:
                yield from look(one)

    return look(client.get(f"{V1}/export").json())


def test_what_is_stored_comes_back_as_it_was_and_as_nothing_but_json(
    sign_up: Callable[..., TestClient],
):
    client = sign_up(display_name=PAYLOADS[0])
    body = {"name": PAYLOADS[6], "culture": "\n".join(PAYLOADS[:36])}
    made = client.post(f"{V1}/organizations", json=body).json()
    assert {name: made[name] for name in body} == body
    for path in ("/organizations", f"/organizations/{made['id']}", "/me", "/export"):
        answer = client.get(f"{V1}{path}")
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert json.loads(answer.text)
