"""The address that somebody signs in with: it has one account, and its owner can change it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from tests.conftest import PASSWORD

V1 = "/api/v1"
OLD, NEW = "maya@example.com", "maya.okafor@example.com"
SignUp = Callable[..., TestClient]


@pytest.fixture
def maya(sign_up: SignUp) -> TestClient:
    return sign_up(email=OLD)


def change(client: TestClient, **fields: str) -> httpx.Response:
    body = {"email": NEW, "current_password": PASSWORD, **fields}
    return client.put(f"{V1}/me/email", json=body)


def sign_in(client: TestClient, email: str) -> int:
    form = {"username": email, "password": PASSWORD}
    return client.post(f"{V1}/auth/token", data=form).status_code


def shown(answer: httpx.Response) -> tuple[int, dict[str, Any]]:
    return answer.status_code, answer.json() | {"request_id": ""}


def test_the_new_address_signs_in_and_the_old_one_does_not(maya: TestClient, anonymous: TestClient):
    answer = change(maya)
    assert (answer.status_code, answer.json()["email"]) == (200, NEW)
    assert answer.headers["ETag"] == '"2"'
    assert maya.get(f"{V1}/me").json()["email"] == NEW
    assert sign_in(anonymous, NEW) == 200
    assert sign_in(anonymous, OLD) == 401


def test_it_needs_the_password(maya: TestClient):
    answer = change(maya, current_password="wrong password!")
    assert answer.status_code == 422
    assert [one["pointer"] for one in answer.json()["errors"]] == ["/current_password"]
    assert maya.get(f"{V1}/me").json()["email"] == OLD


def test_guessing_the_password_has_to_wait_like_signing_in(maya: TestClient, anonymous: TestClient):
    guesses = [change(maya, current_password="wrong password!").status_code for _ in range(11)]
    assert guesses == [422] * 10 + [429]
    assert sign_in(anonymous, OLD) == 429


def test_right_passwords_do_not_count(maya: TestClient):
    turns = [NEW, OLD] * 6
    assert [change(maya, email=email).status_code for email in turns] == [200] * 12


def test_a_taken_address_is_refused_as_when_registering(maya: TestClient, sign_up: SignUp):
    sign_up(email=NEW)
    refused = change(maya, email=NEW.upper())
    body = {"email": NEW, "password": PASSWORD, "display_name": "Other"}
    assert shown(refused) == shown(maya.post(f"{V1}/auth/register", json=body))
    assert refused.json()["code"] == "email_taken"
    assert maya.get(f"{V1}/me").json()["email"] == OLD


def test_a_stale_version_is_refused(maya: TestClient):
    body = {"email": NEW, "current_password": PASSWORD}
    maya.patch(f"{V1}/me", json={"weekly_goal": 3})
    answer = maya.put(f"{V1}/me/email", json=body, headers={"If-Match": '"1"'})
    assert answer.status_code == 412


def test_of_two_who_register_an_address_at_once_one_is_told_that_it_is_taken(
    anonymous: TestClient,
):
    together = Barrier(2)

    def register(email: str) -> httpx.Response:
        body = {"email": email, "password": PASSWORD, "display_name": "Maya"}
        together.wait()
        return anonymous.post(f"{V1}/auth/register", json=body)

    with ThreadPoolExecutor(2) as pool:
        for number in range(8):
            email = f"twin{number}@example.com"
            answers = sorted(pool.map(register, [email] * 2), key=lambda one: one.status_code)
            assert answers[0].status_code == 201
            body = {"email": email, "password": PASSWORD, "display_name": "Late"}
            late = anonymous.post(f"{V1}/auth/register", json=body)
            assert shown(answers[1]) == shown(late)
            assert answers[1].headers.keys() == late.headers.keys()
            assert late.json()["code"] == "email_taken"
