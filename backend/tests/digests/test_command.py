"""`grapevine mail --once`, and the server that delivers by itself on SQLite."""

import time
from pathlib import Path

import pytest

from tests.digests.mailbox import Mailbox
from tests.digests.test_kills import subscribe_many
from tests.durability.driver import Nursery, Server

ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def process(nursery: Nursery, url: str, folder: Path, mailbox: Mailbox) -> Server:
    return Server(
        nursery, url, folder, smtp_host="127.0.0.1", smtp_port=mailbox.port, smtp_tls="none",
        smtp_from="digest@vine.example", mail_pause=0.1,
    )  # fmt: skip


@ONE_DATABASE
def test_once_delivers_what_is_due_and_ends(
    database_url: str, mailbox: Mailbox, nursery: Nursery, tmp_path: Path
):
    people = subscribe_many(database_url, 2)
    worker = process(nursery, database_url, tmp_path, mailbox)
    pid = nursery.start(worker.environment, worker.log, ("mail", "--once"))
    assert nursery.bury(pid) == 0, worker.said()
    assert {str(mail["To"]) for mail in mailbox.taken} == people


@ONE_DATABASE
def test_on_sqlite_the_server_delivers(
    database_url: str, mailbox: Mailbox, nursery: Nursery, tmp_path: Path
):
    people = subscribe_many(database_url, 1)
    server = process(nursery, database_url, tmp_path, mailbox)
    server.start()
    patience = time.monotonic() + 30
    while not mailbox.taken and time.monotonic() < patience:
        time.sleep(0.05)
    server.kill()
    assert {str(mail["To"]) for mail in mailbox.taken} == people


@ONE_DATABASE
def test_without_a_mail_server_it_says_so(
    database_url: str, mailbox: Mailbox, nursery: Nursery, tmp_path: Path
):
    worker = Server(nursery, database_url, tmp_path)
    pid = nursery.start(worker.environment, worker.log, ("mail",))
    assert nursery.bury(pid) == 78
    assert "GRAPEVINE_SMTP_HOST" in worker.said()
