"""T4: many writers and two processes: no failure, and one effect for each Idempotency-Key."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import httpx
import pytest

from tests.durability.driver import Server, report, scale
from tests.durability.ledger import Ledger, Stored

WRITERS = 32
POSTS = scale("POSTS", 320)
KEYS = scale("KEYS", 20)
SENDS = scale("SENDS", 16)

Two = tuple[Server, Server]


def test_32_writers_on_two_processes_meet_no_failure(two_servers: Two, database_url: str):
    ledger = Ledger()

    def write(writer: int) -> None:
        for number in range(writer, POSTS, WRITERS):
            answer = two_servers[writer % 2].post("careers", {"title": f"Row {number}"})
            assert answer.status_code == 201, answer.text
            ledger.acknowledge(answer.json()["id"], f"Row {number}")

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    assert len(ledger.acknowledged) == POSTS
    Stored(database_url).check(ledger)
    assert all("locked" not in one.said() for one in two_servers)
    report(f"{POSTS} acknowledged, 0 lost, 0 failures")


def test_a_key_sent_many_times_at_once_has_one_effect(two_servers: Two, database_url: str):
    together = Barrier(SENDS)

    def send(sender: int, key: str) -> httpx.Response:
        together.wait()
        return two_servers[sender % 2].post("careers", {"title": f"Row {key}"}, key)

    with ThreadPoolExecutor(SENDS) as pool:
        for key in (f"key-{number}" for number in range(KEYS)):
            answers = list(pool.map(send, range(SENDS), [key] * SENDS))
            assert {one.status_code for one in answers} == {201}, [one.text for one in answers]
            assert len({one.content for one in answers}) == 1
            replays = sum("idempotency-replayed" in one.headers for one in answers)
            assert replays == SENDS - 1
    assert len(Stored(database_url).rows("careers")) == KEYS
    report(f"{KEYS} keys, {SENDS} sends of each, {KEYS} rows")


@pytest.mark.parametrize("answered", [True, False], ids=["answered", "unanswered"])
def test_a_key_sent_again_after_a_kill_has_one_effect(
    server: Server, database_url: str, answered: bool
):
    key, body = str(uuid4()), {"title": "Once"}
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(server.post, "careers", body, key)
        if answered:
            assert first.result().status_code == 201
        server.kill()
        if not answered:
            first.exception()  # whether it got through is chance; what follows holds either way
    server.reconnect()
    server.start()
    server.sign_in()
    again = server.post("careers", body, key)
    assert again.status_code == 201
    if answered:
        assert again.content == first.result().content
    assert [name for _, name in Stored(database_url).rows("careers")] == ["Once"]
