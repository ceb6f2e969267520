"""T1: the server is killed under write load, again and again; nothing acknowledged is lost."""

import random
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Event
from uuid import uuid4

import httpx

from tests.durability.driver import Server, report, scale
from tests.durability.ledger import NAMES, Intent, Ledger, Stored

KILLS = scale("KILLS", 20)
WRITERS = 8
KILLED_AFTER = (0.1, 0.4)  # seconds of load
chance = random.Random(3)
numbers = count(1)


def test_nothing_acknowledged_is_lost_or_doubled_by_kills(server: Server, database_url: str):
    ledger, stored = Ledger(), Stored(database_url)
    for _ in range(KILLS):
        load_and_kill(server, ledger)
        stored.check(ledger)
        server.start()
        server.sign_in()
    send_again(server, ledger)
    server.kill()
    stored.check(ledger)
    stored.check_file()
    assert len(stored.rows()) == len(ledger.acknowledged)
    report(f"{KILLS} kills, {len(ledger.acknowledged)} acknowledged, 0 lost, 0 twice")


def load_and_kill(server: Server, ledger: Ledger) -> None:
    """Writers write, beginning with what the last kill left unanswered, until the kill."""
    left, killed = ledger.taken(), Event()
    with ThreadPoolExecutor(WRITERS) as pool:
        writing = [
            pool.submit(write_until, killed, server, ledger, left[writer::WRITERS])
            for writer in range(WRITERS)
        ]
        time.sleep(chance.uniform(*KILLED_AFTER))
        server.kill()
        killed.set()
    for one in writing:
        one.result()
    server.reconnect()


def write_until(killed: Event, server: Server, ledger: Ledger, left: list[Intent]) -> None:
    waiting = list(left)
    while not killed.is_set():
        intent = waiting.pop() if waiting else new_intent()
        try:
            send(server, ledger, intent)
        except httpx.TransportError:
            ledger.keep(intent)
            break
    for intent in waiting:
        ledger.keep(intent)


def new_intent() -> Intent:
    number = next(numbers)
    things = list(NAMES)[number % len(NAMES)]
    return Intent(things, f"Row {number}", str(uuid4()))


def send(server: Server, ledger: Ledger, intent: Intent) -> None:
    answer = server.post(intent.things, intent.body(), intent.key)
    assert answer.status_code == 201, answer.text
    ledger.acknowledge(answer.json()["id"], intent.name)


def send_again(server: Server, ledger: Ledger) -> None:
    for intent in ledger.taken():
        send(server, ledger, intent)
