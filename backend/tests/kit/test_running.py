"""How endpoints run: they answer what their schema writes, and only who is signed in."""

import re
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from pydantic import TypeAdapter

from grapevine.app import ROUTERS
from grapevine.kit.running import in_one_go
from tests.world import V1, build_world, post

READS = [
    route
    for router in ROUTERS
    for route in router.routes
    if isinstance(route, APIRoute) and "GET" in (route.methods or ()) and route.response_model
]
ODD = {
    "display_name": "Zoë “Ö” \\ \U0001f33f \u2028 </script> \u00e9\u0323",
    "notes": 'tab\there\nline\r\nquote" back\\slash \u200d\ufdd0',
    "role": "",
    "email": None,
    "closeness": 5,
    "tags": ["Ünïcode", "#\"'"],
}


@pytest.fixture
def world(client: TestClient) -> dict[str, str]:
    """One of everything, with odd values and with fields that are empty."""
    ids = build_world(client)
    client.patch(f"{V1}/contacts/{ids['contact_id']}", json=ODD).raise_for_status()
    client.delete(f"{V1}/contacts/{ids['other_contact_id']}").raise_for_status()
    post(client, "/contacts", {"role": "Somebody unnamed", "do_not_contact": True})
    post(client, "/interviews", {
        "contact_ids": [ids["contact_id"]], "preparation": ODD["notes"], "agreed_minutes": 15,
    })  # fmt: skip
    return ids


def test_every_read_answers_with_the_bytes_that_its_schema_writes(
    client: TestClient, world: dict[str, str]
):
    """Statements hand columns over as the driver gives them; nothing of that may show."""
    assert len(READS) > 20
    for route in READS:
        path = re.sub(r"{(\w+)}", lambda name: world[name[1]], route.path)
        for query in ("", "?trashed=true", "?limit=1", "?sort=-created_at"):
            answer = client.get(path + query)
            if answer.status_code in (404, 422) or route.path == f"{V1}/export":
                continue
            schema: TypeAdapter[Any] = TypeAdapter(route.response_model)
            assert schema.dump_json(schema.validate_json(answer.content)) == answer.content, path


@pytest.mark.parametrize(
    "path", ["/contacts", "/contacts/{contact_id}", "/contacts?q=zoe", "/agenda", "/rules"]
)
def test_who_signed_out_reads_nothing_more(client: TestClient, world: dict[str, str], path: str):
    """Also where the answer itself needs nothing from the database."""
    url = V1 + path.format_map(world)
    assert client.get(url).status_code == 200
    client.post(f"{V1}/auth/sign-out").raise_for_status()
    answer = client.get(url)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_who_signed_out_changes_nothing_more(app: FastAPI, client: TestClient):
    client.post(f"{V1}/auth/sign-out").raise_for_status()
    for headers in ({}, {"Idempotency-Key": "after-the-end"}):
        answer = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        assert answer.status_code == 401
    with app.state.engine.connect() as connection:
        for table in ("career", "idempotency_key"):
            counted = connection.exec_driver_sql(f"SELECT count(*) FROM {table}")
            assert counted.scalar() == 0


def test_an_endpoint_that_would_run_in_the_event_loop_is_refused():
    """It would hold every other request up while it waits for the database."""

    async def endpoint() -> None: ...

    with pytest.raises(TypeError, match="plain function"):
        in_one_go(endpoint, APIRoute("/", lambda: None))
