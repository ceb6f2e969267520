"""Setting the digest, and the pages that its links lead to."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.mailing import Mailer
from tests.digests.conftest import Subscribers
from tests.digests.mailbox import Mailbox, path_of, text_of
from tests.world import V1

pytestmark = pytest.mark.usefixtures("clock")


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def test_it_is_off_at_first(client: TestClient):
    found = client.get(f"{V1}/digest")
    assert found.status_code == 200
    told = found.json()
    assert told.pop("address").endswith("@example.com")
    assert told == {
        "on": False, "at": "07:00", "weekdays_only": False, "skip_empty": True, "version": 0,
        "address_confirmed": False, "mail_configured": False, "next_at": None,
        "last_sent_at": None, "last_failure": None,
    }  # fmt: skip


def test_without_a_mail_server_it_can_be_set_but_not_turned_on(client: TestClient):
    changed = client.patch(f"{V1}/digest", json={"at": "06:30"})
    assert changed.json()["at"] == "06:30"
    refused = client.patch(f"{V1}/digest", json={"on": True})
    assert code(refused) == (409, "mail_not_configured")
    assert code(client.post(f"{V1}/digest/test")) == (409, "mail_not_configured")


def test_a_sample_account_has_no_mailbox(mailer: Mailer, anonymous: TestClient, app: FastAPI):
    token = anonymous.post(f"{V1}/samples", json={}).json()["access_token"]
    sample = TestClient(app, headers={"Authorization": f"Bearer {token}"})
    assert code(sample.patch(f"{V1}/digest", json={"on": True})) == (409, "sample_account")
    assert code(sample.post(f"{V1}/digest/test")) == (409, "sample_account")


@pytest.mark.parametrize("wrong", ["7:00", "24:00", "07:60", "07:00:00", "", "seven", None, 7])
def test_a_time_that_is_none_is_refused(client: TestClient, wrong: Any):
    answer = client.patch(f"{V1}/digest", json={"at": wrong})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/at"


def test_a_change_of_what_changed_meanwhile_is_refused(client: TestClient):
    old = client.get(f"{V1}/digest").headers["ETag"]
    client.patch(f"{V1}/digest", json={"at": "06:30"}, headers={"If-Match": old})
    answer = client.patch(f"{V1}/digest", json={"at": "05:30"}, headers={"If-Match": old})
    assert answer.status_code == 412


def test_the_next_one_is_told(client: TestClient, subscribers: Subscribers):
    subscribers.add(client, weekdays_only=True)
    assert client.get(f"{V1}/digest").json()["next_at"] == "2026-12-01T06:00:00Z"
    client.patch(f"{V1}/digest", json={"at": "10:30"})
    assert client.get(f"{V1}/digest").json()["next_at"] == "2026-11-30T09:30:00Z"
    client.patch(f"{V1}/digest", json={"on": False})
    assert client.get(f"{V1}/digest").json()["next_at"] is None


def test_five_letters_a_day_and_no_more(client: TestClient, mailer: Mailer, mailbox: Mailbox):
    client.patch(f"{V1}/digest", json={"on": True})
    left = [client.post(f"{V1}/digest/test").json()["left_today"] for _ in range(4)]
    assert left == [3, 2, 1, 0]
    assert code(client.post(f"{V1}/digest/test")) == (429, "too_many_tests")
    client.patch(f"{V1}/digest", json={"on": False})
    assert client.patch(f"{V1}/digest", json={"on": True}).status_code == 200
    mailer.round()
    assert len(mailbox.taken) == 5


def test_the_first_letter_asks_and_tells_nothing(
    client: TestClient, anonymous: TestClient, mailer: Mailer, mailbox: Mailbox
):
    client.post(f"{V1}/contacts", json={"display_name": "Ines Duarte"})
    assert client.post(f"{V1}/digest/test").json() == {"asks_to_confirm": True, "left_today": 4}
    mailer.round()
    letter = mailbox.taken.pop()
    assert "Duarte" not in text_of(letter)
    name = client.get(f"{V1}/me").json()["display_name"]
    assert name not in text_of(letter), "nobody's words reach a stranger by us"
    path = path_of(letter, "confirmation")
    page = anonymous.get(path)
    assert page.headers["content-type"].startswith("text/html")
    assert "<form" in page.text
    assert client.get(f"{V1}/digest").json()["address_confirmed"] is False, "a look is no yes"
    assert anonymous.post(path).status_code == 200
    assert client.get(f"{V1}/digest").json()["address_confirmed"] is True
    assert client.post(f"{V1}/digest/test").json()["asks_to_confirm"] is False
    mailer.round()
    assert "To do" in text_of(mailbox.taken[0]) or "Nothing is due" in text_of(mailbox.taken[0])


def test_whoever_unsubscribes_is_asked_again_before_anything_comes(
    client: TestClient, anonymous: TestClient, subscribers: Subscribers, mailer: Mailer,
    mailbox: Mailbox,
):  # fmt: skip
    subscribers.add(client)
    client.post(f"{V1}/digest/test")
    mailer.round()
    anonymous.post(path_of(mailbox.taken.pop(), "unsubscription"))
    assert client.get(f"{V1}/digest").json()["address_confirmed"] is False
    client.patch(f"{V1}/digest", json={"on": True})
    mailer.round()
    assert path_of(mailbox.taken[0], "confirmation")


def test_a_link_of_another_is_none(
    sign_up: Callable[..., TestClient], anonymous: TestClient, mailer: Mailer, mailbox: Mailbox
):
    one, other = sign_up(), sign_up()
    for person in (one, other):
        person.post(f"{V1}/digest/test")
    mailer.round()
    first, second = (path_of(mail, "confirmation") for mail in mailbox.taken)
    mixed = first[:-40] + second[-40:]
    for wrong in (mixed, first[:-1], first + "A", first.replace("confirmation", "unsubscription")):
        assert anonymous.get(wrong).status_code == 404
        assert anonymous.post(wrong).status_code == 404
    assert other.get(f"{V1}/digest").json()["address_confirmed"] is False


def test_settings_are_each_persons_own(client: TestClient, stranger: TestClient):
    client.patch(f"{V1}/digest", json={"at": "06:30"})
    assert stranger.get(f"{V1}/digest").json()["at"] == "07:00"


def test_letters_are_each_persons_own(
    client: TestClient, stranger: TestClient, subscribers: Subscribers
):
    subscribers.add(client)
    client.post(f"{V1}/digest/test")
    assert client.get(f"{V1}/digest").json()["last_sent_at"] is not None
    assert stranger.get(f"{V1}/digest").json()["last_sent_at"] is None
    assert stranger.post(f"{V1}/digest/test").json()["left_today"] == 4
