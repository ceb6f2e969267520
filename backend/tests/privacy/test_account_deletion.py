"""Whoever deletes their account leaves nothing behind, and takes nothing from others (T20, D17)."""

import io
from collections.abc import Callable
from uuid import UUID

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.contacts import make_contact
from grapevine.kit.db import writing
from grapevine.kit.erasure import owner_column
from grapevine.kit.logs import configure_logs
from tests.conftest import PASSWORD
from tests.privacy.canaries import CANARY, plant, secrets_of, tables_with_owner, traces
from tests.privacy.full import export_of, fill
from tests.world import V1

MANY = 300  # people, so that their rows fill pages of their own
URL = f"{V1}/me/deletion"


def owner_of(client: TestClient) -> UUID:
    return UUID(client.get(f"{V1}/me").json()["id"])


def add_many(app: FastAPI, owner: UUID) -> None:
    with writing(app.state.engine) as session:
        notes = "What was said in confidence. " * 20
        people = [
            make_contact(owner, {"display_name": f"Person {number}", "notes": notes})
            for number in range(MANY)
        ]
        session.add_all(people)
        session.commit()


def leave(client: TestClient, password: str | None = PASSWORD) -> int:
    body = {"current_password": password} if password else {}
    return client.put(URL, json=body).status_code


@pytest.fixture
def owner(app: FastAPI, client: TestClient) -> UUID:
    """Somebody with a canary in every text of every table."""
    fill(client)
    owner = owner_of(client)
    add_many(app, owner)
    with app.state.engine.connect() as connection:
        for table in tables_with_owner():
            found = connection.execute(table.select().where(owner_column(table) == owner)).first()
            assert found, f"tests/privacy/full.py makes no {table.name}: it would go untested"
    plant(app.state.engine, owner)
    return owner


def test_nothing_of_a_deleted_account_is_left(
    app: FastAPI, client: TestClient, owner: UUID, stranger: TestClient
):
    fill(stranger)
    theirs = export_of(stranger)
    engine = app.state.engine
    words = [CANARY, *secrets_of(engine, owner)]
    assert traces(engine, [CANARY]), "canaries that nobody can find prove nothing"
    configure_logs(logs := io.StringIO())

    assert leave(client) == 204

    assert traces(engine, words) == []
    assert CANARY not in logs.getvalue()
    assert export_of(stranger) == theirs
    assert CANARY not in str(theirs)
    with engine.connect() as connection:
        for table in tables_with_owner():
            column = owner_column(table)
            left = connection.execute(table.select().where(column == owner)).all()
            assert left == [], table.name


def test_every_token_dies_with_the_account(sign_up: Callable[..., TestClient], client: TestClient):
    me = client.get(f"{V1}/me").json()
    form = {"username": me["email"], "password": PASSWORD}
    other_device = client.post(f"{V1}/auth/token", data=form).json()

    assert leave(client) == 204

    assert client.get(f"{V1}/me").status_code == 401
    headers = {"Authorization": f"Bearer {other_device['access_token']}"}
    assert client.get(f"{V1}/me", headers=headers).status_code == 401
    token = {"refresh_token": other_device["refresh_token"]}
    assert client.post(f"{V1}/auth/refresh", json=token).status_code == 401
    assert client.post(f"{V1}/auth/token", data=form).status_code == 401
    anew = sign_up(email=me["email"])
    assert anew.get(f"{V1}/contacts").json()["items"] == []


def test_a_device_that_was_left_open_is_not_enough(client: TestClient):
    assert leave(client, "a wrong guess of it") == 422
    assert leave(client, None) == 422
    answer = client.put(URL, json={"current_password": "a wrong guess of it"})
    assert answer.json()["errors"][0]["pointer"] == "/current_password"
    assert client.get(f"{V1}/me").status_code == 200


def test_guesses_of_the_password_are_counted(client: TestClient):
    statuses = [leave(client, "a wrong guess of it") for _ in range(12)]
    assert statuses[-1] == 429
    assert leave(client) == 429
    assert client.get(f"{V1}/me").status_code == 200


def test_a_sample_account_needs_no_password(app: FastAPI, anonymous: TestClient):
    answer = anonymous.post(f"{V1}/samples", json={"time_zone": "Europe/Berlin"})
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    looking = TestClient(app, headers=headers, raise_server_exceptions=False)
    assert leave(looking, None) == 204
    assert looking.get(f"{V1}/me").status_code == 401


def test_the_browser_forgets_its_cookie(client: TestClient):
    answer = client.put(
        URL, json={"current_password": PASSWORD}, headers={"X-Requested-With": "test"}
    )
    assert "Max-Age=0" in answer.headers["set-cookie"]
