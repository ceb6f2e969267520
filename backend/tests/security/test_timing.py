"""How long an answer takes tells nobody whether an address has an account (T11).

Known and unknown addresses take turns, and what is compared is the processor time of this process,
which other programs on the machine do not change. On SQLite that includes the database.
"""

import time
from collections.abc import Callable
from statistics import median

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import delete

from grapevine.kit.attempts import Attempt
from tests.durability.driver import report, scale
from tests.world import V1

PAIRS = scale("PAIRS", 60)
SHARE = 0.05
SECONDS = 0.003
KNOWN, UNKNOWN = "maya@example.com", "nora@example.com"
WARMING = 4

Ask = Callable[[TestClient, str], httpx.Response]


def sign_in(client: TestClient, email: str) -> httpx.Response:
    return client.post(f"{V1}/auth/token", data={"username": email, "password": "x" * 12})


def register_weakly(client: TestClient, email: str) -> httpx.Response:
    """A registration that is refused for another reason than its address."""
    body = {"email": email, "password": "password1234", "display_name": "Maya"}
    return client.post(f"{V1}/auth/register", json=body)


def forget_attempts(app: FastAPI) -> None:
    with app.state.engine.begin() as connection:
        connection.execute(delete(Attempt))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("ask", "status"), [(sign_in, 401), (register_weakly, 422)], ids=["sign in", "register"]
)
def test_known_and_unknown_addresses_take_the_same_time(
    app: FastAPI, anonymous: TestClient, sign_up: Callable[..., TestClient], ask: Ask, status: int
):
    sign_up(email=KNOWN)
    taken: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    for number in range(WARMING + PAIRS):
        forget_attempts(app)
        for email in (KNOWN, UNKNOWN) if number % 2 else (UNKNOWN, KNOWN):
            began = time.process_time()
            answer = ask(anonymous, email)
            taken[email].append(time.process_time() - began)
            assert answer.status_code == status, answer.text
    one, other = (median(times[WARMING:]) for times in taken.values())
    report(f"{ask.__name__}: {one * 1000:.2f} ms known, {other * 1000:.2f} ms unknown")
    assert abs(one - other) <= max(SECONDS, SHARE * other)
