"""The limits table: who asks too often or keeps too much is refused, told which limit it was, and
when to come back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.calls import Calls
from grapevine.kit.clock import now
from grapevine.kit.errors import TooManyRequests
from grapevine.kit.ids import uuid7
from grapevine.kit.limits import install_limits
from tests.world import V1, post

Limit = Callable[..., None]


@pytest.fixture
def limit(app: FastAPI) -> Limit:
    """Set limits that are small enough to be met."""

    def set_to(**numbers: int) -> None:
        install_limits(app, replace(app.state.settings.allowance(), **numbers))

    return set_to


@pytest.fixture
def still() -> Iterator[time_machine.Traveller]:
    """Time moves only when it is told to."""
    with time_machine.travel(now(), tick=False) as traveller:
        yield traveller


def is_refused(answer: httpx.Response, words: str, at_most: int) -> None:
    """429, with the limit in words and the seconds until there is room again."""
    assert answer.status_code == 429, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert words in answer.json()["detail"]
    assert 1 <= int(answer.headers["Retry-After"]) <= at_most


def test_a_sign_in_makes_so_many_requests_a_minute(
    limit: Limit, still: time_machine.Traveller, sign_up: Callable[..., TestClient]
):
    limit(calls_per_minute=5)
    client, other = sign_up(), sign_up()
    assert [client.get(f"{V1}/me").status_code for _ in range(5)] == [200] * 5
    is_refused(client.get(f"{V1}/careers"), "5 in a minute", 60)
    assert other.get(f"{V1}/me").status_code == 200
    still.shift(timedelta(seconds=60))
    assert client.get(f"{V1}/me").status_code == 200


def test_who_has_been_silent_is_forgotten(still: time_machine.Traveller):
    calls = Calls(2)
    for _ in range(1000):
        calls.count(uuid7())
    still.shift(timedelta(seconds=61))
    someone = uuid7()
    calls.count(someone)
    assert len(calls._minutes) == 1
    calls.count(someone)
    with pytest.raises(TooManyRequests):
        calls.count(someone)


def test_an_account_is_exported_so_often_an_hour(
    limit: Limit, still: time_machine.Traveller, client: TestClient, stranger: TestClient
):
    limit(exports_per_hour=2)
    assert [client.get(f"{V1}/export").status_code for _ in range(2)] == [200] * 2
    is_refused(client.get(f"{V1}/export"), "2 exports of an account in an hour", 1800)
    assert stranger.get(f"{V1}/export").status_code == 200


def test_who_is_signed_out_uses_up_no_exports(limit: Limit, sign_up: Callable[..., TestClient]):
    limit(exports_per_hour=1)
    gone = sign_up()
    gone.post(f"{V1}/auth/sign-out")
    assert [gone.get(f"{V1}/export").status_code for _ in range(3)] == [401] * 3


def test_a_network_makes_so_many_accounts_an_hour(
    limit: Limit, still: time_machine.Traveller, anonymous: TestClient
):
    limit(registrations_per_hour=3)

    def register(number: int) -> httpx.Response:
        name = f"person {number}"
        body = {"email": f"p{number}@example.com", "password": "quiet green vines"}
        return anonymous.post(f"{V1}/auth/register", json={**body, "display_name": name})

    assert [register(number).status_code for number in range(3)] == [201] * 3
    is_refused(register(3), "3 new accounts from a network in an hour", 1200)
    still.shift(timedelta(minutes=20))
    assert register(4).status_code == 201


@pytest.fixture
def most(app: FastAPI) -> Callable[..., None]:
    """Set how many rows of a table an account may have."""

    def set_to(**rows: int) -> None:
        app.state.engine.update_execution_options(most_rows=rows)

    return set_to


def is_full(answer: httpx.Response, words: str) -> None:
    assert answer.status_code == 409, answer.text
    assert answer.json()["code"] == "limit_reached"
    assert words in answer.json()["detail"]


def test_an_account_has_so_many_contacts(
    most: Callable[..., None], client: TestClient, stranger: TestClient
):
    most(contact=2)
    first = post(client, "/contacts", {"display_name": "Ana"})["id"]
    post(client, "/contacts", {"display_name": "Ben"})
    is_full(client.post(f"{V1}/contacts", json={"display_name": "Cleo"}), "at most 2 contacts")

    assert client.delete(f"{V1}/contacts/{first}").status_code == 204
    post(client, "/contacts", {"display_name": "Cleo"})
    is_full(client.post(f"{V1}/contacts/{first}/restore"), "at most 2 contacts")
    assert client.get(f"{V1}/contacts?trashed=true").json()["items"][0]["id"] == first
    post(stranger, "/contacts", {"display_name": "Somebody else's Ana"})


def test_an_account_has_so_many_interviews(most: Callable[..., None], client: TestClient):
    most(interview=1)
    contact = post(client, "/contacts", {"display_name": "Ana"})["id"]
    talk = {"contact_ids": [contact]}
    first = post(client, "/interviews", talk)["id"]
    is_full(client.post(f"{V1}/interviews", json=talk), "at most 1 interviews")

    assert client.delete(f"{V1}/interviews/{first}").status_code == 204
    post(client, "/interviews", talk)
    is_full(client.post(f"{V1}/interviews/{first}/restore"), "at most 1 interviews")


def test_a_debrief_that_adds_one_contact_too_many_adds_nothing(
    most: Callable[..., None], client: TestClient
):
    most(contact=1)
    contact = post(client, "/contacts", {"display_name": "Ana"})["id"]
    interview = post(client, "/interviews", {"contact_ids": [contact]})["id"]
    post(client, f"/interviews/{interview}/completion", {"actual_minutes": 20})
    body = {"interview_id": interview, "referrals": [{"referred": {"display_name": "Ben"}}]}
    answer = client.post(f"{V1}/debriefs", json=body)
    is_full(answer, "at most 1 contacts")
    assert client.get(f"{V1}/debriefs").json()["items"] == []
