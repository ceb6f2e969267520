"""A mail server, and an application and a worker that know it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.mailing import Mailer
from tests.digests.mailbox import Mailbox, open_mailbox, path_of
from tests.durability.servers import nursery  # noqa: F401 - a fixture
from tests.world import PASSWORD, V1

MONDAY_AT_NINE = "2026-11-30T08:00:00Z"  # in Berlin


@pytest.fixture
def clock() -> Iterator[Any]:
    with time_machine.travel(MONDAY_AT_NINE, tick=True) as moved:
        yield moved


@pytest.fixture(scope="module")
def server() -> Iterator[Mailbox]:
    with open_mailbox() as box:
        yield box


@pytest.fixture
def mailbox(server: Mailbox) -> Mailbox:
    """The mail server, with nothing in it."""
    for kept in (server.taken, server.answers, server.refused):
        kept.clear()
    server.slow = 0.0
    return server


@pytest.fixture
def mailer(app: FastAPI, mailbox: Mailbox) -> Mailer:
    """A worker on the application's database; from now on the application sends mail."""
    app.state.settings = app.state.settings.model_copy(
        update={
            "smtp_host": "127.0.0.1",
            "smtp_port": mailbox.port,
            "smtp_tls": "none",
            "smtp_from": "Grapevine <digest@vine.example>",
            "base_url": "https://vine.example",
        }
    )
    return Mailer(app.state.settings, app.state.engine)


class Subscribers:
    """Turns somebody's digest on as they would, and keeps them signed in while time passes."""

    def __init__(self, mailer: Mailer, mailbox: Mailbox, anonymous: TestClient, clock: Any) -> None:
        self.mailer, self.mailbox, self.anonymous, self.clock = mailer, mailbox, anonymous, clock
        self.people: dict[str, TestClient] = {}

    def add(self, client: TestClient, **wanted: object) -> None:
        """Turn it on, and press the button of the letter that comes."""
        body = {"on": True, "skip_empty": False, **wanted}
        answer = client.patch(f"{V1}/digest", json=body)
        assert answer.status_code == 200, answer.text
        self.people[answer.json()["address"]] = client
        self.mailer.round()
        asked = self.anonymous.post(path_of(self.mailbox.taken.pop(), "confirmation"))
        assert asked.status_code == 200
        assert client.get(f"{V1}/digest").json()["address_confirmed"] is True

    def wait(self, **how_long: float) -> None:
        """Let time pass, and sign everybody in again."""
        self.clock.shift(timedelta(**how_long))
        for email, client in self.people.items():
            form = {"grant_type": "password", "username": email, "password": PASSWORD}
            answer = self.anonymous.post(f"{V1}/auth/token", data=form)
            if answer.status_code == 200:
                client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    def until_tomorrow(self) -> None:
        """Until eight in the morning, when the usual digest is due."""
        self.wait(hours=23)


@pytest.fixture
def subscribers(mailer: Mailer, mailbox: Mailbox, anonymous: TestClient, clock: Any) -> Subscribers:
    return Subscribers(mailer, mailbox, anonymous, clock)
