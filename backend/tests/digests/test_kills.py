"""A worker that is killed again and again: no digest is lost, and what is doubled is the same mail
(T19). `make soak` kills more often."""

import random
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from grapevine.accounts import add_account
from grapevine.digests import DigestSetting, MailState, OutgoingMail
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine
from grapevine.kit.work import in_transaction
from tests.digests.mailbox import Mailbox
from tests.durability.driver import Nursery, Server, report, scale

KILLS = scale("DIGEST_KILLS", 4)
PATIENCE = 60.0 + 6 * KILLS  # seconds in which all have to arrive once nobody is killed any more


@pytest.fixture
def durable() -> bool:
    """A database that waits for the disk."""
    return True


def subscribe_many(url: str, count: int) -> set[str]:
    """Owners whose digest is due now; their addresses."""
    engine = open_engine(url)
    people = {f"owner{n}@vine.example" for n in range(count)}

    def fill(session):
        for email in people:
            account = add_account(
                session, email=email, password_hash="", display_name="Maya", time_zone="UTC"
            )
            session.add(
                DigestSetting(
                    owner_id=account.id, on=True, at="00:00", skip_empty=False,
                    on_since=now() - timedelta(days=2), confirmed=account.email_key,
                )
            )  # fmt: skip

    in_transaction(engine, fill, write=True)
    engine.dispose()
    return people


def waiting(url: str) -> int:
    """How many are still to leave, or were not even queued."""
    engine = open_engine(url)

    def count(session):
        states = Counter(session.exec(select(OutgoingMail.state)).all())
        return len(session.exec(select(DigestSetting)).all()) - states[MailState.SENT]

    left = in_transaction(engine, count, write=False)
    engine.dispose()
    return left


def _wait_until_at_work(mailbox: Mailbox) -> None:
    """Until another mail was taken, so that the kill comes in the middle of something; or not for
    long, since a worker may have nothing to do until a lease runs out."""
    before, patience = len(mailbox.taken), time.monotonic() + 1.5
    while len(mailbox.taken) == before and time.monotonic() < patience:
        time.sleep(0.01)


def test_a_killed_worker_loses_no_digest_and_doubles_none_but_as_the_same_mail(
    database_url: str, mailbox: Mailbox, nursery: Nursery, tmp_path: Path
):
    people = subscribe_many(database_url, 3 * KILLS)
    mailbox.slow = 0.05
    worker = Server(
        nursery, database_url, tmp_path, smtp_host="127.0.0.1", smtp_port=mailbox.port,
        smtp_tls="none", smtp_from="digest@vine.example", mail_pause=0.1, mail_lease=1.0,
    )  # fmt: skip
    kills = 0
    for _ in range(KILLS):
        worker.pid = nursery.start(worker.environment, worker.log, ("mail",))
        _wait_until_at_work(mailbox)
        time.sleep(random.uniform(0, 0.2))
        worker.kill()
        kills += 1
    worker.pid = nursery.start(worker.environment, worker.log, ("mail",))
    patience = time.monotonic() + PATIENCE
    while waiting(database_url) and time.monotonic() < patience:
        time.sleep(0.2)
    worker.kill()
    assert waiting(database_url) == 0, worker.said()[-4000:]
    arrived = Counter((str(mail["To"]), str(mail["Message-ID"])) for mail in mailbox.taken)
    assert {to for to, _ in arrived} == people, "none is lost"
    assert len(arrived) == len(people), "a second copy has the first one's Message-ID"
    doubled = arrived.total() - len(people)
    assert doubled <= kills
    report(f"{kills} kills: {len(people)} digests, 0 lost, {doubled} doubled as the same mail")
