"""From what is due to what arrives: once, or not at all when it must not."""

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, select

from grapevine.accounts import Account
from grapevine.digests import MailState, Outcome, claim_mail, queue_due, settle_mail
from grapevine.kit.clock import now
from grapevine.kit.work import in_transaction
from grapevine.mailing import Mailer
from tests.digests.conftest import Subscribers
from tests.digests.mailbox import Mailbox, path_of, text_of
from tests.world import PASSWORD, V1, post

pytestmark = pytest.mark.usefixtures("clock")


def talked(client: TestClient) -> None:
    """Something to do: a thank-you and a debrief are owed."""
    ines = post(client, "/contacts", {"display_name": "Ines Duarte"})["id"]
    talk = post(client, "/interviews", {"contact_ids": [ines]})["id"]
    post(client, f"/interviews/{talk}/completion", {"actual_minutes": 20})


def test_the_agenda_arrives_once_a_day(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    talked(client)
    assert mailer.round() == 0, "it was turned on after today's time"
    subscribers.until_tomorrow()
    for _ in range(3):
        mailer.round()
    (mail,) = mailbox.taken
    person = client.get(f"{V1}/me").json()
    assert mail["To"] == client.get(f"{V1}/digest").json()["address"]
    assert mail["From"] == "Grapevine <digest@vine.example>"
    assert "Duarte" not in mail["Subject"]
    text = text_of(mail)
    assert person["display_name"] in text
    assert "Ines Duarte" in text
    assert "https://vine.example/interviews/" in text
    subscribers.wait(days=1)
    mailer.round()
    assert len(set(mailbox.ids())) == 2
    fared = client.get(f"{V1}/digest").json()
    assert fared["last_sent_at"]
    assert fared["last_failure"] is None


def test_it_says_how_to_unsubscribe_and_one_click_does(
    client: TestClient, anonymous: TestClient, mailer: Mailer, mailbox: Mailbox,
    subscribers: Subscribers,
):  # fmt: skip
    subscribers.add(client)
    subscribers.until_tomorrow()
    mailer.round()
    mail = mailbox.taken.pop()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = path_of(mail, "unsubscription")
    line = f"List-Unsubscribe: <https://vine.example{path}>\r\n"
    assert line.encode() in mailbox.raw.pop(), "in one piece, for programs that decode nothing"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert anonymous.get(path).status_code == 200, "a look changes nothing"
    assert client.get(f"{V1}/digest").json()["on"] is True
    clicked = anonymous.post(path, data={"List-Unsubscribe": "One-Click"})
    assert clicked.status_code == 200
    assert client.get(f"{V1}/digest").json()["on"] is False
    subscribers.wait(days=1)
    mailer.round()
    assert mailbox.taken == []


def test_nothing_comes_when_nothing_is_due(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client, skip_empty=True)
    subscribers.until_tomorrow()
    mailer.round()
    assert mailbox.taken == []
    fared = client.get(f"{V1}/digest").json()
    assert fared["last_sent_at"] is not None, "that was the question"
    assert fared["last_failure"] is None, "nothing failed: there was nothing to say"


def test_who_unsubscribes_while_it_waits_gets_none(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()
    mailbox.answers.append("451 greylisted")
    mailer.round()
    client.patch(f"{V1}/digest", json={"on": False})
    subscribers.wait(minutes=5)
    mailer.round()
    assert mailbox.taken == []


def test_a_deleted_account_gets_none(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()
    mailbox.answers.append("451 greylisted")
    mailer.round()
    gone = client.put(f"{V1}/me/deletion", json={"current_password": PASSWORD})
    assert gone.status_code == 204, gone.text
    subscribers.wait(minutes=5)
    assert mailer.round() == 0
    assert mailbox.taken == []


def test_another_address_has_to_be_confirmed_anew(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    talked(client)
    body = {"email": "new@example.com", "current_password": PASSWORD}
    changed = client.put(f"{V1}/me/email", json=body)
    assert changed.status_code == 200, changed.text
    assert client.get(f"{V1}/digest").json()["address_confirmed"] is False
    subscribers.until_tomorrow()
    mailer.round()
    assert mailbox.taken == []
    subscribers.people["new@example.com"] = client
    subscribers.wait(minutes=1)
    assert client.post(f"{V1}/digest/test").json()["asks_to_confirm"] is True
    mailer.round()
    (mail,) = mailbox.taken
    assert mail["To"] == "new@example.com"
    assert "Duarte" not in text_of(mail), "nothing is told to an address nobody vouched for"


def test_what_is_greylisted_is_tried_again_as_the_same_mail(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()
    mailbox.answers += ["451 not yet", "451 not yet"]
    assert mailer.round() == 1
    assert mailer.round() == 0, "not before its pause is over"
    assert client.get(f"{V1}/digest").json()["last_failure"] == "smtp_451"
    subscribers.wait(minutes=2)
    assert mailer.round() == 1
    subscribers.wait(minutes=4)
    assert mailer.round() == 1
    assert len(mailbox.taken) == 1
    assert client.get(f"{V1}/digest").json()["last_failure"] is None


def test_a_mail_server_that_is_away_only_costs_time(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()
    away = Mailer(mailer.settings.model_copy(update={"smtp_port": 1}), mailer.engine)
    away.round()
    assert client.get(f"{V1}/digest").json()["last_failure"] == "unreachable"
    subscribers.wait(minutes=2)
    mailer.round()
    assert len(mailbox.taken) == 1


def test_a_letter_that_can_not_be_written_keeps_no_other_back(
    sign_up: Callable[..., TestClient], mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    """Its account is broken, as no request can break one."""
    broken, whole = sign_up(), sign_up()
    for person in (broken, whole):
        subscribers.add(person)
    subscribers.until_tomorrow()
    address = broken.get(f"{V1}/me").json()["email"]

    def break_it(session: Session) -> None:
        account = session.exec(select(Account).where(Account.email == address)).one()
        account.email = "nobody\nBcc: everybody@example.com"

    in_transaction(mailer.engine, break_it, write=True)
    mailer.round()
    assert [mail["To"] for mail in mailbox.taken] == [whole.get(f"{V1}/me").json()["email"]]
    assert broken.get(f"{V1}/digest").json()["last_failure"] == "error"


def test_what_is_refused_for_good_is_given_up(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()
    mailbox.refused.append("550 no such mailbox")
    mailer.round()
    subscribers.wait(hours=3)
    assert mailer.round() == 0
    assert client.get(f"{V1}/digest").json()["last_failure"] == "smtp_550"


def test_yesterdays_digest_is_not_sent_today(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client, weekdays_only=True)
    subscribers.wait(days=4, hours=-1)  # Friday at eight
    mailbox.answers.append("451 not yet")
    mailer.round()
    subscribers.wait(days=1)
    mailer.round()
    assert mailbox.taken == []
    assert client.get(f"{V1}/digest").json()["last_failure"] == "too_late"


def test_of_two_workers_at_once_one_sends(
    sign_up: Callable[..., TestClient], app: FastAPI, mailer: Mailer, mailbox: Mailbox,
    subscribers: Subscribers,
):  # fmt: skip
    people = [sign_up() for _ in range(4)]
    for person in people:
        subscribers.add(person)
    subscribers.until_tomorrow()
    rounds = [
        threading.Thread(target=Mailer(mailer.settings, mailer.engine).round) for _ in range(3)
    ]
    for each in rounds:
        each.start()
    for each in rounds:
        each.join()
    assert len(mailbox.taken) == len({mail["To"] for mail in mailbox.taken}) == 4


def test_a_worker_whose_lease_ran_out_settles_nothing(
    client: TestClient, mailer: Mailer, mailbox: Mailbox, subscribers: Subscribers
):
    subscribers.add(client)
    subscribers.until_tomorrow()

    def do(work: Callable[..., Any], **given: Any) -> Any:
        return in_transaction(mailer.engine, lambda s: work(s, **given), write=True)

    do(queue_due, at=now())
    first = do(claim_mail, at=now(), lease=timedelta(seconds=60))
    assert do(claim_mail, at=now(), lease=timedelta(seconds=60)) is None
    subscribers.wait(seconds=61)
    second = do(claim_mail, at=now(), lease=timedelta(seconds=60))
    assert second.id == first.id
    assert do(settle_mail, mail=first, outcome=Outcome(MailState.SENT), at=now()) is False
    assert do(settle_mail, mail=second, outcome=Outcome(MailState.SENT), at=now()) is True
