"""Accounts over HTTP: what a person and a client may rely on."""

from collections.abc import Callable

from fastapi.testclient import TestClient

from tests.conftest import PASSWORD


def test_a_new_account_is_signed_in(client: TestClient):
    me = client.get("/api/v1/me")

    assert me.status_code == 200
    assert me.json()["display_name"] == "Maya Okafor"
    assert me.headers["ETag"].startswith('"1.')


def test_a_sign_in_needs_the_right_password(anonymous: TestClient, sign_up: Callable[..., TestClient]):
    sign_up(email="maya@example.com")

    right = anonymous.post(
        "/api/v1/auth/token", data={"username": "Maya@Example.com", "password": PASSWORD}
    )
    wrong = anonymous.post(
        "/api/v1/auth/token", data={"username": "maya@example.com", "password": "x" * 12}
    )

    assert right.status_code == 200
    assert wrong.status_code == 401
    assert wrong.json()["code"] == "unauthenticated"
    assert wrong.headers["content-type"] == "application/problem+json"
