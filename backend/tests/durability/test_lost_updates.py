"""T3: many clients count up one number, each from what it read; no step is lost."""

import random
import time
from concurrent.futures import ThreadPoolExecutor

from tests.durability.driver import Server, report, scale

CLIENTS = 16
STEPS = scale("STEPS", 20)  # of each client


def test_read_modify_write_with_if_match_loses_no_update(server: Server):
    made = server.post("careers", {"title": "Counting", "description": "0"}).json()
    address = f"/api/v1/careers/{made['id']}"
    with ThreadPoolExecutor(CLIENTS) as pool:
        stale = sum(pool.map(lambda seed: count_up(server, address, seed), range(CLIENTS)))
    row = server.http.get(address).json()
    assert int(row["description"]) == CLIENTS * STEPS
    assert stale > 0, "nobody met anybody: this proved nothing"
    assert "locked" not in server.said()
    report(f"{CLIENTS * STEPS} acknowledged and counted, {stale} refused with 412")


def count_up(server: Server, address: str, seed: int) -> int:
    """Make this client's steps; how often it lost a race and had to read again."""
    chance, stale = random.Random(seed), 0
    for _ in range(STEPS):
        losses = 0
        while not step(server, address):
            losses += 1
            time.sleep(chance.uniform(0, 0.04 * 2 ** min(losses, 4)))  # else few get anywhere
        stale += losses
    return stale


def step(server: Server, address: str) -> bool:
    """Read, add one, write; False when somebody else wrote in between."""
    seen = server.http.get(address)
    assert seen.status_code == 200, seen.text
    written = server.http.patch(
        address,
        json={"description": str(int(seen.json()["description"]) + 1)},
        headers={"If-Match": seen.headers["ETag"]},
    )
    assert written.status_code in {200, 412}, written.text
    return written.status_code == 200
