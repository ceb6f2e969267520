"""T23, T1: the database server is stopped or killed under load; the application stays up."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grapevine.migrating import upgrade
from tests.durability.driver import Nursery, Server, report, scale
from tests.durability.ledger import Stored
from tests.faults.load import Load
from tests.faults.postmaster import Postmaster

STOPS = scale("POSTMASTER_STOPS", 1)
KILLS = scale("POSTMASTER_KILLS", 2)
BACK_WITHIN = 5  # seconds after the database takes connections again


@pytest.fixture
def postmaster() -> Iterator[Postmaster]:
    folder = Path(tempfile.mkdtemp(prefix="grapevine-pg-"))
    made = Postmaster(folder)
    yield made
    made.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(nursery: Nursery, postmaster: Postmaster, tmp_path: Path) -> Iterator[Server]:
    upgrade(postmaster.url)
    one = Server(nursery, postmaster.url, tmp_path)
    one.start()
    one.register()
    yield one
    one.close()


def test_a_database_that_stops_and_starts_costs_only_a_wait(server: Server, postmaster: Postmaster):
    load = Load(server, refusals={503})
    slowest = 0.0
    for go in [postmaster.stop] * STOPS + [postmaster.kill] * KILLS:
        server.sign_in()
        slowest = max(slowest, interrupt(load, postmaster, go))
    load.send_again()
    Stored(postmaster.url).check_all(load.ledger)
    assert slowest < BACK_WITHIN
    report(
        f"{STOPS} stops and {KILLS} kills of the database server, {len(load.ledger.acknowledged)} "
        f"acknowledged, 0 lost, 0 twice; {load.written[503] + load.read[503]} refusals, all 503; "
        f"writing again within {slowest:.1f} s"
    )


def interrupt(load: Load, postmaster: Postmaster, go: Callable[[], None]) -> float:
    """Take the database away and bring it back; the seconds from then to the next write."""
    server = load.server
    with load.going_on():
        load.wait_for(201, times=20)
        go()
        load.wait_for(503, times=5)
        assert server.http.get("/healthz").status_code == 200
        assert server.http.get("/readyz").status_code == 503
        postmaster.start()
        begun = time.monotonic()
        load.wait_for(201, times=8)
        assert server.http.get("/readyz").status_code == 200
        return time.monotonic() - begun
