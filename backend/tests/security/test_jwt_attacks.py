"""No forged, stretched or misspelled access token is accepted, and none is a mistake (T9)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.db import open_engine
from grapevine.kit.limits import install_limits
from grapevine.kit.work import Gate
from tests.conftest import PASSWORD
from tests.security.attacks import attacks
from tests.security.forging import Victim, at

ME = "/api/v1/me"
ATTACKS = attacks()


@pytest.fixture(scope="module")
def client(
    built: FastAPI, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[TestClient]:
    """One application and one database for the whole table: an attack changes nothing."""
    copy = shutil.copy(sqlite_template, tmp_path_factory.mktemp("attacked") / "grapevine.db")
    built.state.engine = open_engine(f"sqlite:///{copy}")
    built.state.gate = Gate(one_writer=True)
    install_limits(built, built.state.settings.allowance())
    with TestClient(built, raise_server_exceptions=False) as made:
        yield made


@pytest.fixture(scope="module")
def victim(client: TestClient) -> Victim:
    tokens = []
    for name in ("victim", "attacker"):
        body = {"email": f"{name}@example.com", "password": PASSWORD, "display_name": name}
        answer = client.post("/api/v1/auth/register", json=body)
        tokens.append(answer.json()["access_token"])
    return Victim(*tokens, key=client.app.state.keys[0])


def ask(client: TestClient, token: str) -> httpx.Response:
    return client.get(ME, headers=[(b"authorization", b"Bearer " + token.encode())])


def is_refused(answer: httpx.Response, token: str) -> None:
    assert answer.status_code == 401, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["code"] == "unauthenticated"
    echoed = [part for part in token.split(".") if len(part) > 8 and part in answer.text]
    assert not echoed
    assert not any(part in str(answer.headers) for part in token.split(".") if len(part) > 8)


def test_there_are_enough_attacks():
    assert len(ATTACKS) >= 60


def test_the_forger_can_write_a_token_that_is_accepted(client: TestClient, victim: Victim):
    for token in (victim.token, victim.sign(), victim.changed(exp=at(3000)), f" {victim.token}"):
        assert ask(client, token).json()["display_name"] == "victim"


@pytest.mark.parametrize("name", ATTACKS)
def test_is_refused(client: TestClient, victim: Victim, name: str):
    token = ATTACKS[name](victim)
    assert token != victim.token
    is_refused(ask(client, token), token)


def test_a_megabyte_is_refused_before_it_is_read(client: TestClient):
    answer = ask(client, "A" * 1_000_000)
    assert answer.status_code == 431
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "scheme", ["", "Basic ", "Token ", "JWT ", "BearerX ", "Bearer:", "Bearer\t", "Bearer", "?"]
)
def test_another_scheme_is_refused(client: TestClient, victim: Victim, scheme: str):
    sent = [(b"authorization", (scheme + victim.token).encode())]
    is_refused(client.get(ME, headers=sent), victim.token)


@pytest.mark.parametrize("scheme", ["bearer", "BEARER"])
def test_a_scheme_has_no_case(client: TestClient, victim: Victim, scheme: str):
    """RFC 9110 says so: refusing it would break honest clients and stop nobody."""
    answer = client.get(ME, headers={"Authorization": f"{scheme} {victim.token}"})
    assert answer.status_code == 200


def test_two_authorizations_are_refused(client: TestClient, victim: Victim):
    good, bad = b"Bearer " + victim.token.encode(), b"Bearer x"
    for pair in ([good, bad], [bad, good], [good, good], [good, b"Basic eDp5"]):
        sent = [(b"authorization", value) for value in pair]
        is_refused(client.get(ME, headers=sent), victim.token)


def test_a_token_counts_nowhere_but_in_its_header(client: TestClient, victim: Victim):
    token = victim.token
    for sent in (
        {"params": {"access_token": token}},
        {"headers": {"Cookie": f"access_token={token}; grapevine={token}"}},
        {"headers": {"X-Authorization": f"Bearer {token}", "X-Forwarded-Authorization": token}},
    ):
        is_refused(client.request("GET", ME, **sent), token)
