"""T22: many clients, and a part of the connections held by what does not get on: who can't be
served is told to come back, nobody is told that something broke, and `/healthz` answers."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait

import httpx

from grapevine.kit.db import CONNECTIONS
from tests.durability.driver import Server, report, scale
from tests.faults.holding import held

CLIENTS = scale("OVERLOAD_CLIENTS", 100)
EACH = 2
HELD_FOR = scale("HELD_FOR", 1)  # seconds


def test_overload_is_never_our_mistake(server: Server, database_url: str):
    row = server.post("careers", {"title": "Held"}).json()["id"]
    with ThreadPoolExecutor(CLIENTS + CONNECTIONS // 2) as pool, held(database_url, row):
        stuck = [pool.submit(change, server, row) for _ in range(CONNECTIONS // 2)]
        healthy = ask_for_health(server, seconds=0.5)
        assert not any(one.done() for one in stuck), "nothing is held: this would prove nothing"
        clients = [pool.submit(use, server, number) for number in range(CLIENTS)]
        healthy += ask_for_health(server, seconds=HELD_FOR)
    wait(stuck + clients)
    assert {one.result() for one in stuck} <= {200, 412, 503}
    answers = Counter(status for one in clients for status in one.result())
    assert set(answers) <= {200, 201, 429, 503}
    report(f"{CLIENTS} clients: {dict(answers)}; {healthy} signs of health meanwhile")


def change(server: Server, row: str) -> int:
    return checked(server.http.patch(f"/api/v1/careers/{row}", json={"title": "Changed"}))


def use(server: Server, number: int) -> list[int]:
    """What one client is answered: it reads, and every fourth one writes."""
    statuses = []
    for _ in range(EACH):
        if number % 4:
            statuses.append(checked(server.http.get("/api/v1/contacts")))
        else:
            statuses.append(checked(server.post("contacts", {"display_name": "Somebody"})))
    return statuses


def checked(answer: httpx.Response) -> int:
    if answer.status_code in {429, 503}:
        assert int(answer.headers["Retry-After"]) >= 1
        assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code


def ask_for_health(server: Server, *, seconds: float) -> int:
    """How often it said that it is well."""
    times, until = 0, time.monotonic() + seconds
    while time.monotonic() < until:
        assert server.http.get("/healthz", timeout=10).status_code == 200
        times += 1
        time.sleep(0.05)
    return times
