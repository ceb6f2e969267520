"""Signing in tells nobody whether an address has an account (T11)."""

from collections.abc import Callable

import httpx
import pytest
from fastapi.testclient import TestClient

URL = "/api/v1/auth/token"
KNOWN, UNKNOWN = "maya@example.com", "nobody@example.com"
VARYING = {"x-request-id", "retry-after"}  # in every answer, whoever asks


@pytest.fixture(autouse=True)
def _account(sign_up: Callable[..., TestClient]) -> None:
    sign_up(email=KNOWN)


def shown(answer: httpx.Response) -> tuple[int, dict[str, str], dict[str, str]]:
    """Everything in an answer that could tell two addresses apart."""
    headers = {name: value for name, value in answer.headers.items() if name not in VARYING}
    return answer.status_code, headers, answer.json() | {"request_id": ""}


def wrong(client: TestClient, email: str, password: str = "x" * 12) -> httpx.Response:
    return client.post(URL, data={"username": email, "password": password})


@pytest.mark.parametrize("password", ["x" * 12, "x", "x" * 2000, "é" * 20, " "])
@pytest.mark.parametrize("spelling", [str, str.upper, " {} ".format])
def test_a_wrong_password_is_answered_alike(
    anonymous: TestClient, password: str, spelling: Callable[[str], str]
):
    known = wrong(anonymous, spelling(KNOWN), password)
    unknown = wrong(anonymous, spelling(UNKNOWN), password)
    assert known.status_code == 401
    assert shown(known) == shown(unknown)


def test_who_has_to_wait_is_told_alike(anonymous: TestClient):
    for _ in range(10):
        assert shown(wrong(anonymous, KNOWN)) == shown(wrong(anonymous, UNKNOWN))
    known, unknown = wrong(anonymous, KNOWN), wrong(anonymous, UNKNOWN)
    assert known.status_code == 429
    assert shown(known) == shown(unknown)
    for answer in (known, unknown):
        assert 1 <= int(answer.headers["retry-after"]) <= 601
