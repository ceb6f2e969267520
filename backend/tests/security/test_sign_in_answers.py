"""Signing in tells nobody whether an address has an account (T11)."""

import re
from collections.abc import Callable

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, select

from grapevine.kit.attempts import Attempt
from tests.conftest import PASSWORD

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


def test_other_spellings_of_an_address_share_its_limit(anonymous: TestClient):
    spellings = [KNOWN, KNOWN.upper(), f" {KNOWN} ", KNOWN.title()]
    found = [wrong(anonymous, spellings[n % 4]).status_code for n in range(12)]
    assert found == [401] * 10 + [429] * 2


def test_right_passwords_do_not_count(anonymous: TestClient):
    for _ in range(3):
        assert [wrong(anonymous, KNOWN).status_code for _ in range(3)] == [401] * 3
        assert [wrong(anonymous, KNOWN, PASSWORD).status_code for _ in range(4)] == [200] * 4


def test_what_is_counted_names_nobody(app: FastAPI, anonymous: TestClient):
    wrong(anonymous, KNOWN)
    with Session(app.state.engine) as session:
        kept = [row.key for row in session.exec(select(Attempt))]
    assert len(kept) >= 3  # this account from here and from anywhere, any account from here
    assert all(re.fullmatch("[0-9a-f]{32}", key) for key in kept)
