"""Writers with a ledger that take a refusal for an answer, and come back with the same key."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from threading import Event
from uuid import uuid4

import httpx

from tests.durability.driver import Server
from tests.durability.ledger import NAMES, Intent, Ledger

numbers = count(1)


class Load:
    """Eight clients, each of which writes, then reads, again and again. They accept success and the
    refusals named; every answer is counted."""

    def __init__(self, server: Server, *, refusals: set[int], writers: int = 8) -> None:
        self.server, self.ledger = server, Ledger()
        self.written, self.read = Counter[int](), Counter[int]()
        self._refusals, self._writers, self._ended = refusals, writers, Event()

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Traffic while the body runs; what a client found wrong is raised at the end."""
        self._ended.clear()
        with ThreadPoolExecutor(self._writers) as pool:
            clients = [pool.submit(self._work) for _ in range(self._writers)]
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
            answer = self._post(intent)
            assert answer.status_code == 201, answer.text

    def _work(self) -> None:
        waiting: list[Intent] = []
        try:
            while not self._ended.is_set():
                intent = waiting.pop() if waiting else new_intent()
                if self._post(intent).status_code != 201:
                    waiting.append(intent)
                    time.sleep(0.02)
                self._read()
        finally:
            for intent in waiting:
                self.ledger.keep(intent)

    def _post(self, intent: Intent) -> httpx.Response:
        answer = self.server.post(intent.things, intent.body(), intent.key)
        self.written[answer.status_code] += 1
        if answer.status_code == 201:
            self.ledger.acknowledge(answer.json()["id"], intent.name)
        else:
            self._check(answer)
        return answer

    def _read(self) -> None:
        answer = self.server.http.get("/api/v1/careers?limit=5")
        self.read[answer.status_code] += 1
        if answer.status_code != 200:
            self._check(answer)

    def _check(self, answer: httpx.Response) -> None:
        assert answer.status_code in self._refusals, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        if answer.status_code == 503:
            assert int(answer.headers["Retry-After"]) >= 1


def new_intent() -> Intent:
    number = next(numbers)
    things = list(NAMES)[number % len(NAMES)]
    return Intent(things, f"Row {number}", str(uuid4()))
