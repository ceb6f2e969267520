"""Refresh tokens under concurrency: one mints, nobody is signed out by two open tabs (T10)."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpx
import pytest
from fastapi.testclient import TestClient

from tests.conftest import PASSWORD
from tests.durability.driver import scale

AUTH = "/api/v1/auth"
EMAIL = "maya@example.com"
ROUNDS = scale("TABS", 200)


@pytest.fixture
def refresh_token(sign_up: Callable[..., TestClient], anonymous: TestClient) -> str:
    sign_up(email=EMAIL)
    answer = anonymous.post(f"{AUTH}/token", data={"username": EMAIL, "password": PASSWORD})
    return answer.json()["refresh_token"]


def at_once(client: TestClient, token: str, pool: ThreadPoolExecutor, count: int):
    """The answers to `count` refreshes of one token that start together."""
    start = Barrier(count)

    def refresh(_: int) -> httpx.Response:
        start.wait()
        return client.post(f"{AUTH}/refresh", json={"refresh_token": token})

    return list(pool.map(refresh, range(count)))


def the_minted(answers: list[httpx.Response]) -> dict[str, str]:
    """The one new session; the others are told to wait and get nothing."""
    minted = [answer for answer in answers if answer.status_code == 200]
    others = [answer for answer in answers if answer.status_code != 200]
    assert len(minted) == 1, [answer.status_code for answer in answers]
    for other in others:
        assert (other.status_code, other.json()["code"]) == (409, "refresh_in_progress")
        assert "token" not in other.json()
        assert "set-cookie" not in other.headers
    return minted[0].json()


def test_of_sixteen_at_once_one_mints(anonymous: TestClient, refresh_token: str):
    with ThreadPoolExecutor(16) as pool:
        session = the_minted(at_once(anonymous, refresh_token, pool, 16))
    bearer = {"Authorization": f"Bearer {session['access_token']}"}
    assert anonymous.get("/api/v1/me", headers=bearer).status_code == 200


def test_two_tabs_never_sign_anybody_out(anonymous: TestClient, refresh_token: str):
    with ThreadPoolExecutor(2) as pool:
        for _ in range(ROUNDS):
            refresh_token = the_minted(at_once(anonymous, refresh_token, pool, 2))["refresh_token"]
    answer = anonymous.post(f"{AUTH}/refresh", json={"refresh_token": refresh_token})
    assert answer.status_code == 200
