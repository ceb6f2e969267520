"""T25: a limit lets through exactly as many as it says: with several processes, a restart in the
middle, and a hundred forged addresses."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.durability.driver import Server, report

AT_ONCE = 8
TRIES = 100
LIMIT = 7
PROXY = "127.0.0.1"  # ours; it adds the address at the right end
CLIENT = "203.0.113.5"

Two = tuple[Server, Server]


@pytest.fixture
def two(new_server: Callable[..., Server]) -> Two:
    """Two processes on one database, behind a proxy that is trusted."""
    settings = {
        "login_burst": LIMIT,
        "login_pause": 3600,
        "registrations_per_hour": LIMIT,
        "trusted_proxies": PROXY,
    }
    first, second = (new_server(**settings) for _ in range(2))
    first.start()
    second.start()
    return first, second


def guess(server: Server, email: str, number: int) -> httpx.Response:
    form = {"username": email, "password": f"guess number {number}"}
    return server.http.post("/api/v1/auth/token", data=form, headers=forged(number))


def register(server: Server, number: int) -> httpx.Response:
    body = {"email": f"p{number}@example.com", "password": "seven quiet green vines"}
    return server.http.post(
        "/api/v1/auth/register", json={**body, "display_name": "P"}, headers=forged(number)
    )


def forged(number: int) -> dict[str, str]:
    """What the client writes stands on the left of what the proxy adds."""
    return {"X-Forwarded-For": f"198.51.100.{number}, {CLIENT}"}


def answers(two: Two, numbers: range) -> Counter[tuple[str, int]]:
    """Many attempts at once, on both processes: how often each kind got each status."""

    def attempt(number: int) -> list[tuple[str, int]]:
        server = two[number % 2]
        return [
            ("register", register(server, number).status_code),
            ("known", guess(server, "p0@example.com", number).status_code),
            ("unknown", guess(server, "nobody@example.com", number).status_code),
        ]

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return Counter(one for some in pool.map(attempt, numbers) for one in some)


def test_so_many_attempts_and_no_more(two: Two):
    found = answers(two, range(LIMIT - 3))
    for server in two:
        server.kill()
        server.reconnect()
        server.start()
    found += answers(two, range(LIMIT - 3, TRIES))
    refused = TRIES - LIMIT
    assert found == {
        ("register", 201): LIMIT,
        ("register", 429): refused,
        ("known", 401): LIMIT,
        ("known", 429): refused,
        ("unknown", 401): LIMIT,
        ("unknown", 429): refused,
    }
    report(f"{TRIES} attempts of each kind, 2 processes, 1 restart: {LIMIT} of {LIMIT} let through")
