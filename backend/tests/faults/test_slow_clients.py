"""T21: who sends slowly, or reads nothing, is let go; others are served meanwhile.

Without a web server in front. `make soak` uses the deadlines of production and 200 clients.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from tests.durability.driver import Server, report, scale
from tests.faults.clients import LARGE, Hostile, memory, slow_clients, wait_until_gone

LONG = scale("DEADLINES", 0)
HEADERS, BODY = (15, 60) if LONG else (0.5, 1)  # seconds
EACH = scale("SLOW_CLIENTS", 60) // 5
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def bounded(new_server: Callable[..., Server], tmp_path: Path) -> Server:
    with (tmp_path / "large.js").open("wb") as file:
        file.truncate(LARGE)
    one = new_server(header_seconds=HEADERS, body_seconds=BODY, static_dir=tmp_path)
    one.start()
    one.register()
    return one


@pytest.fixture
def hostile(bounded: Server) -> Iterator[list[Hostile]]:
    """Each kind of them, not yet connected."""
    clients = slow_clients(bounded.http.headers["Authorization"], EACH)
    yield clients
    for one in clients:
        one.line.close()


def test_slow_clients_are_let_go_while_others_are_served(bounded: Server, hostile: list[Hostile]):
    usual = times_of_lists(bounded, stop_after=20)
    before, gone = memory(bounded), Event()
    for one in hostile:
        one.connect(bounded)
    with ThreadPoolExecutor(1) as pool:
        meanwhile = pool.submit(times_of_lists, bounded, gone)
        try:
            seconds = wait_until_gone(bounded, hostile, at_most=1)
        finally:
            gone.set()
        grown = memory(bounded) - before
    assert seconds < max(BODY, 3 * HEADERS) + 5
    assert grown < 50
    for one in hostile:
        if one.start and one.reads:
            one.go_on()
            assert one.received.startswith(b"HTTP/1.1 408 "), one.received
            assert b"application/problem+json" in one.received
    report(
        f"{len(hostile)} slow clients gone after {seconds:.1f} s, memory +{grown:.0f} MB, a list "
        f"took {p95(meanwhile.result()):.0f} ms (p95) meanwhile, {p95(usual):.0f} ms before"
    )


def times_of_lists(
    server: Server, stop: Event | None = None, stop_after: int = 1_000_000
) -> list[float]:
    """Ask for a list again and again; how long each took, in milliseconds."""
    taken: list[float] = []
    while len(taken) < stop_after and not (stop and stop.is_set()):
        assert server.http.get("/healthz").status_code == 200
        answer = server.http.get("/api/v1/careers")
        assert answer.status_code == 200, answer.text
        taken.append(answer.elapsed.total_seconds() * 1000)
    return taken


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]
