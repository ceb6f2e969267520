"""T15: backups that are made while the server writes at its full rate hold everything that was
acknowledged before they began."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from grapevine.backups import InUse, make_backup, restore_backup
from tests.backups.empty import empty_databases
from tests.durability.driver import STARTED_WITHIN, Server, report, scale
from tests.durability.ledger import Ledger, Stored
from tests.durability.test_kills import write_until

BACKUPS = scale("BACKUPS", 3)
WRITERS = 8


@pytest.fixture
def elsewhere(database_url: str, tmp_path: Path) -> Iterator[Callable[[], str]]:
    with empty_databases(database_url, tmp_path) as give:
        yield give


@contextmanager
def writers(server: Server, ledger: Ledger) -> Iterator[None]:
    """While this lasts, the server writes as fast as it can."""
    enough = Event()
    with ThreadPoolExecutor(WRITERS) as pool:
        writing = [pool.submit(write_until, enough, server, ledger, []) for _ in range(WRITERS)]
        try:
            yield
        finally:
            enough.set()
    for one in writing:
        one.result()


def wait_for_writes(ledger: Ledger) -> None:
    """Until the writers got some way since the last backup."""
    enough, patience = len(ledger.acknowledged) + 4 * WRITERS, time.monotonic() + STARTED_WITHIN
    while len(ledger.acknowledged) < enough and time.monotonic() < patience:
        time.sleep(0.01)


def test_a_backup_holds_what_was_acknowledged_before_it_began(
    server: Server, database_url: str, elsewhere: Callable[[], str], tmp_path: Path
):
    ledger, held, meanwhile = Ledger(), 0, 0
    there, file = elsewhere(), tmp_path / "backup"
    for _ in range(BACKUPS):
        with writers(server, ledger):
            wait_for_writes(ledger)
            acknowledged = ledger.acknowledged.copy()
            make_backup(database_url, file)
            meanwhile += len(ledger.acknowledged) - len(acknowledged)
        restore_backup(there, file)
        restored = Stored(there)
        restored.check_file()
        lost = acknowledged.items() - set(restored.rows())
        assert not lost, f"{len(lost)} of {len(acknowledged)} acknowledged rows are missing"
        held += len(acknowledged)
        file.unlink()
    assert meanwhile, "nothing was written while the backups were made"
    report(f"{BACKUPS} backups, {meanwhile} writes meanwhile; {held} rows looked for, 0 missing")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_nothing_is_restored_under_a_running_server(
    server: Server, database_url: str, tmp_path: Path
):
    server.post("careers", {"title": "Row 0"})
    make_backup(database_url, tmp_path / "backup")
    server.post("careers", {"title": "Row 1"})
    with pytest.raises(InUse):
        restore_backup(database_url, tmp_path / "backup")
    assert len(Stored(database_url).rows("careers")) == 2
