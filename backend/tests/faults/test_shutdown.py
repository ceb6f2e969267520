"""A server that is asked to stop finishes what it is doing (D14)."""

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.durability.driver import Nursery, Server
from tests.faults.holding import held


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_what_was_begun_is_finished_and_nothing_new_is_taken(
    nursery: Nursery, server: Server, database_url: str
):
    row = server.post("careers", {"title": "Held"}).json()["id"]
    with ThreadPoolExecutor(1) as pool:
        with held(database_url, row):
            begun = pool.submit(server.http.patch, f"/api/v1/careers/{row}", json={"title": "New"})
            time.sleep(0.5)
            os.kill(server.pid, signal.SIGTERM)
            time.sleep(0.5)
            with pytest.raises(httpx.TransportError):
                httpx.get(f"http://127.0.0.1:{server.port}/healthz", trust_env=False)
            assert not begun.done()
        answer = begun.result()
    assert nursery.bury(server.pid) == -signal.SIGTERM
    server.pid = 0
    assert (answer.status_code, answer.json()["title"]) == (200, "New")
