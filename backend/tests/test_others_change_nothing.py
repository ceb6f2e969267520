"""What somebody else has, or does, changes nothing for me. The tests of isolation ask whether it
can be seen; here it would decide: what is taken, found, counted, ended or erased."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.accounts.rules import MOST_SIGN_INS
from tests.conftest import PASSWORD
from tests.transfer.steps import bring_in, preview
from tests.world import V1, post

CLEO = "Cleo,Quill,https://www.linkedin.com/in/cleo-quill,,Fernweh Rail,Guide,12 Mar 2024"
KEY = {"Idempotency-Key": "same"}


def sign_in(client: TestClient, email: str) -> str:
    form = {"username": email, "password": PASSWORD}
    answer = client.post(f"{V1}/auth/token", data=form)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["access_token"])


def create(client: TestClient, name: str) -> Any:
    """A contact, with the key that everybody uses."""
    return client.post(f"{V1}/contacts", json={"display_name": name}, headers=KEY)


def forget(client: TestClient, contact_id: str) -> dict[str, Any]:
    answer = client.post(f"{V1}/contacts/{contact_id}/forgetting")
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def test_a_key_that_they_use_too_keeps_my_answer(client: TestClient, stranger: TestClient):
    mine, theirs = create(client, "Ana"), create(stranger, "Ben")
    again = create(client, "Ana")
    assert "idempotency-replayed" in again.headers
    assert again.json() == mine.json()
    assert create(stranger, "Ben").json() == theirs.json()


def test_their_careers_take_no_colour_of_mine(client: TestClient, stranger: TestClient):
    theirs = post(stranger, "/careers", {"title": "Pilot"})
    assert post(client, "/careers", {"title": "Baker"})["color"] == theirs["color"]


def test_a_name_means_my_organization(client: TestClient, stranger: TestClient):
    person = {"display_name": "Cleo", "organization_name": "Fernweh Rail"}
    theirs, mine = post(stranger, "/contacts", person), post(client, "/contacts", person)
    assert mine["organization_id"] != theirs["organization_id"]


def test_an_import_finds_only_my_people_and_places(client: TestClient, stranger: TestClient):
    bring_in(stranger, CLEO)
    begun = preview(stranger, CLEO)
    assert bring_in(client, CLEO)["counts"]["new"] == 1
    assert len(client.get(f"{V1}/organizations").json()["items"]) == 1
    assert stranger.get(f"{V1}/imports/{begun['id']}").json()["status"] == "previewed"


def test_their_places_do_not_stand_in_for_those_of_my_import(
    client: TestClient, stranger: TestClient
):
    """Nor where they were added after mine was written, before it was shown."""
    made = preview(client, CLEO)
    assert client.post(f"{V1}/imports/{made['id']}/batches").status_code == 200
    post(stranger, "/organizations", {"name": "Fernweh Rail"})
    assert client.post(f"{V1}/imports/{made['id']}/commit").status_code == 200
    assert len(client.get(f"{V1}/organizations").json()["items"]) == 1


def test_whom_they_forgot_i_may_import(client: TestClient, stranger: TestClient):
    bring_in(stranger, CLEO)
    (cleo,) = stranger.get(f"{V1}/contacts").json()["items"]
    forget(stranger, cleo["id"])
    assert bring_in(stranger, CLEO)["counts"]["new"] == 0
    assert bring_in(client, CLEO)["counts"]["new"] == 1


def test_forgetting_looks_for_the_name_in_my_texts_alone(client: TestClient, stranger: TestClient):
    post(client, "/contacts", {"display_name": "Ben", "notes": "Knows Cleo Quill."})
    cleo = post(stranger, "/contacts", {"display_name": "Cleo Quill"})
    assert forget(stranger, cleo["id"])["mentions"] == []


@pytest.mark.parametrize("forgetting", ["mine", "theirs"])
def test_forgetting_erases_no_answer_kept_for_somebody_else(
    client: TestClient, stranger: TestClient, forgetting: str
):
    """Whether the answer that names the person is kept for them or for me."""
    cleo = create(client, "Cleo Quill").json()
    create(stranger, "Ben")
    if forgetting == "theirs":
        theirs = post(stranger, "/contacts", {"display_name": "Cleo Quill"})
        forget(stranger, theirs["id"])
        assert "idempotency-replayed" in create(stranger, "Ben").headers
        assert "idempotency-replayed" in create(client, "Cleo Quill").headers
    else:
        forget(client, cleo["id"])
        assert "idempotency-replayed" in create(stranger, "Ben").headers


def test_their_contacts_leave_me_room(app: FastAPI, client: TestClient, stranger: TestClient):
    app.state.engine.update_execution_options(most_rows={"contact": 2})
    for name in ("Ana", "Ben"):
        post(stranger, "/contacts", {"display_name": name})
    gone = post(client, "/contacts", {"display_name": "Gone"})
    client.delete(f"{V1}/contacts/{gone['id']}")
    for name in ("Cleo", "Dov"):
        post(client, "/contacts", {"display_name": name})


def test_their_questions_leave_room_in_my_bank(
    monkeypatch: pytest.MonkeyPatch, client: TestClient, stranger: TestClient
):
    monkeypatch.setattr("grapevine.kit.shelf.changing.MOST_OWN", 1)
    for person in (stranger, client):
        post(person, "/questions", {"text": "What do you read?", "topic": "day_to_day"})


def test_their_sign_ins_end_none_of_mine(
    client: TestClient, sign_up: Callable[..., TestClient], anonymous: TestClient
):
    sign_up(email="busy@example.com")
    token = ""
    for _ in range(MOST_SIGN_INS):
        token = sign_in(anonymous, "busy@example.com")
    busy = {"Authorization": f"Bearer {token}"}
    assert len(anonymous.get(f"{V1}/me/sign-ins", headers=busy).json()) > 1
    assert client.get(f"{V1}/me").status_code == 200
    answer = anonymous.post(f"{V1}/auth/sign-out-everywhere", headers=busy)
    assert answer.status_code == 204
    assert client.get(f"{V1}/me").status_code == 200


def test_deleting_an_account_deletes_nothing_of_mine(client: TestClient, stranger: TestClient):
    mine = post(client, "/contacts", {"display_name": "Ana"})
    answer = stranger.put(f"{V1}/me/deletion", json={"current_password": PASSWORD})
    assert answer.status_code == 204, answer.text
    assert stranger.get(f"{V1}/me").status_code == 401
    assert client.get(f"{V1}/contacts/{mine['id']}").status_code == 200
