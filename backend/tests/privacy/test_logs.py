"""Logs hold no personal data, whatever goes wrong (D18)."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text

from grapevine.kit import routing
from grapevine.kit.db import Db
from grapevine.kit.logs import configure_logs
from tests.privacy.hygiene import EVENTS, leaks
from tests.world import V1, build_world

CANARY = "kanarie"  # no pattern: the tests look for it themselves
SECRET = "hidden-words-of-somebody"


@pytest.fixture
def logs() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    yield stream
    configure_logs()


def lines(logs: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in logs.getvalue().splitlines()]


@pytest.fixture
def broken(app: FastAPI) -> Iterator[FastAPI]:
    """Addresses of which each fails in another way, with a secret in what it raises."""
    router = routing.router("broken")

    @router.post("/mistake", status_code=204)
    def mistake() -> None:
        raise RuntimeError(SECRET)

    @router.post("/twice", status_code=204)
    def twice(db: Db) -> None:
        statement = "INSERT INTO attempt (key, due) VALUES (:key, 0)"
        for _ in range(2):
            db.execute(text(statement), {"key": SECRET[:32]})

    @router.post("/nonsense", status_code=204)
    def nonsense(db: Db) -> None:
        db.execute(text("SELECT :secret FROM nowhere"), {"secret": SECRET})

    @router.post("/chained", status_code=204)
    def chained() -> None:
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            logging.getLogger("some.library").exception("It was %s", error)
            raise KeyError(SECRET) from error

    before = list(app.router.routes)
    app.include_router(router)
    app.router.routes[:] = app.router.routes[len(before) :] + before
    yield app
    app.router.routes[:] = before


@pytest.mark.parametrize(
    ("path", "status"), [("mistake", 500), ("twice", 409), ("nonsense", None), ("chained", 500)]
)
def test_what_an_exception_says_is_never_logged(
    broken: FastAPI, logs: io.StringIO, path: str, status: int | None
):
    configure_logs(logs)
    client = TestClient(broken, raise_server_exceptions=False)
    answer = client.post(f"{V1}/broken/{path}?secret={SECRET}", json={"secret": SECRET})
    assert answer.status_code == status or status is None
    assert answer.status_code >= 400
    assert SECRET[:20] not in logs.getvalue()
    assert SECRET[:20] not in answer.text
    assert lines(logs)[-1]["route"] == f"{V1}/broken/{path}"


def test_one_line_for_each_request_with_its_route_and_nothing_of_its_address(
    client: TestClient, logs: io.StringIO
):
    world = build_world(client)
    configure_logs(logs)
    client.get(f"{V1}/contacts/{world['contact_id']}?{CANARY}=1", headers={"X-Canary": CANARY})
    client.get(f"{V1}/{CANARY}/feed-{CANARY}.ics?token={CANARY}")
    client.get(f"{V1}/contacts", params={"q": CANARY})
    client.post(f"{V1}/contacts", json={"display_name": CANARY, CANARY: 1})
    client.post(f"{V1}/auth/token", data={"username": CANARY, "password": CANARY})
    found = lines(logs)
    assert [one["status"] for one in found] == [200, 404, 200, 422, 401]
    assert [one["route"] for one in found[2:]] == [
        f"{V1}/contacts", f"{V1}/contacts", f"{V1}/auth/token",
    ]  # fmt: skip
    assert found[0]["route"] == f"{V1}/contacts/{{contact_id}}"
    assert all(set(one) == EVENTS["request"] | {"event", "level", "timestamp"} for one in found)
    assert CANARY not in logs.getvalue()


def test_libraries_may_say_that_something_happened_but_not_what(logs: io.StringIO):
    configure_logs(logs)
    logging.getLogger("sqlalchemy.pool").error("Exception with %s", SECRET)
    loop = asyncio.new_event_loop()
    loop.call_exception_handler({"message": SECRET, "exception": ValueError(SECRET)})
    loop.close()
    logging.getLogger("uvicorn.error").warning("Invalid HTTP request received.")
    pool, asynchronous, server = lines(logs)
    assert SECRET not in logs.getvalue()
    assert pool["logger"] == "sqlalchemy.pool"
    assert asynchronous["kind"] == "ValueError"
    assert server["message"] == "Invalid HTTP request received."


def test_the_web_servers_access_log_is_silent(logs: io.StringIO):
    configure_logs(logs)
    logging.getLogger("uvicorn.access").warning("GET /api/v1/contacts?q=%s", SECRET)
    assert logs.getvalue() == ""


@pytest.mark.parametrize(
    "line",
    [
        "maya@example.org signed in",
        "GET /api/v1/contacts?q=x",
        "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "gv_3b1f0c9d8e7a",
        f"refresh {'0' * 32}.{'x' * 43}",
        "/feeds/3b1f.ics",
        "[parameters: ('Maya',)]",
        "with seven quiet green vines",
        '{"event": "request", "route": "/api/v1/contacts/0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"}',
        '{"event": "request", "route": "-", "path": "/x"}',
        '{"event": "hello"}',
    ],
)
def test_a_log_that_tells_too_much_is_found_out(line: str):
    assert list(leaks(line))


def test_an_innocent_log_is_none():
    assert not list(leaks('{"event": "unexpected", "kind": "X", "where": "y", "line": 1}\nmade 5'))
