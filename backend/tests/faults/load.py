"""Writers with a ledger that take a refusal for an answer, and come back with the same key."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from threading import Event
from typing import Any, Protocol
from uuid import uuid4

import httpx

from tests.durability.driver import Server, report
from tests.durability.ledger import NAMES, Intent, Ledger

BROKEN = 0  # counted as a status: the connection broke before the answer was here
numbers = count(1)


class Front(Protocol):
    """Whatever takes requests: a server, or what stands in front of several."""

    http: httpx.Client


class Load:
    """Eight clients, each of which writes, then reads, again and again. They accept success and the
    refusals named; every answer is counted. BROKEN among the refusals: connections may break."""

    def __init__(self, server: Front, *, refusals: set[int], writers: int = 8) -> None:
        self.server, self.ledger = server, Ledger()
        self.written, self.read = Counter[int](), Counter[int]()
        self._refusals, self.writers, self._ended = refusals, writers, Event()

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Traffic while the body runs; what a client found wrong is raised at the end."""
        self._ended.clear()
        with ThreadPoolExecutor(self.writers) as pool:
            clients = [pool.submit(self._work) for _ in range(self.writers)]
            try:
                yield
            finally:
                self._ended.set()
        for one in clients:
            one.result()

    def wait_for(self, status: int, *, times: int = 1, at_most: float = 20) -> float:
        """Until this answer to a write was given as often again; in how many seconds."""
        begun, before = time.monotonic(), self.written[status]
        while self.written[status] < before + times:
            assert time.monotonic() - begun < at_most, f"no {status}: {self.written}"
            time.sleep(0.01)
        return time.monotonic() - begun

    def send_again(self) -> None:
        """What was refused, which may have been stored all the same."""
        for intent in self.ledger.taken():
            assert self._post(intent) == 201

    def _work(self) -> None:
        waiting: list[Intent] = []
        try:
            while not self._ended.is_set():
                intent = waiting.pop() if waiting else new_intent()
                if self._post(intent) != 201:
                    waiting.append(intent)
                    time.sleep(0.02)
                self._read()
        finally:
            for intent in waiting:
                self.ledger.keep(intent)

    def _post(self, intent: Intent) -> int:
        key = {"Idempotency-Key": intent.key}
        path, body = f"/api/v1/{intent.things}", intent.body()
        answer = self._ask("POST", path, json=body, headers=key)
        if answer is not None and answer.status_code == 201:
            self.ledger.acknowledge(answer.json()["id"], intent.name)
        return self._count(self.written, answer)

    def _read(self) -> None:
        self._count(self.read, self._ask("GET", "/api/v1/careers?limit=5"))

    def _ask(self, method: str, path: str, **more: Any) -> httpx.Response | None:
        try:
            return self.server.http.request(method, path, **more)
        except httpx.TransportError:
            assert BROKEN in self._refusals
            return None

    def _count(self, answers: Counter[int], answer: httpx.Response | None) -> int:
        status = answer.status_code if answer is not None else BROKEN
        answers[status] += 1
        if answer is not None and not answer.is_success:
            assert status in self._refusals, answer.text
            assert answer.headers["content-type"] == "application/problem+json"
            assert status != 503 or int(answer.headers["Retry-After"]) >= 1
        return status


def new_intent() -> Intent:
    number = next(numbers)
    things = list(NAMES)[number % len(NAMES)]
    return Intent(things, f"Row {number}", str(uuid4()))


def kill_one_under(load: Load, servers: list[Server]) -> None:
    """Kill one of several servers that share the load, and start it again; then send again what
    that left unanswered."""
    killed = servers[0]
    with load.going_on():
        load.wait_for(201, times=40)
        killed.kill()
        load.wait_for(201, times=40)
        killed.start()
        load.wait_for(201, times=20)
    load.send_again()
    missed = sum(
        answers[status] for answers in (load.written, load.read) for status in (BROKEN, 503)
    )
    assert missed, "the kill met nobody: this proved nothing"
    assert not any('"unexpected"' in one.said() for one in servers)
    report(f"{len(load.ledger.acknowledged)} acknowledged, {missed} broken off, 0 lost, 0 twice")
