"""The devices that are signed in: seen, ended one by one, never too many, never kept for ever."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Session, func, select

from grapevine.accounts.rules import ABSOLUTE, MOST_SIGN_INS
from grapevine.accounts.tables import SignIn
from grapevine.kit.clock import now
from tests.conftest import PASSWORD

V1 = "/api/v1"
EMAIL = "maya@example.com"
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
def maya(sign_up: Callable[..., TestClient]) -> TestClient:
    return sign_up(email=EMAIL)


def sign_in(client: TestClient, user_agent: str = "") -> dict[str, str]:
    """The headers of another device."""
    form = {"username": EMAIL, "password": PASSWORD}
    headers = {"User-Agent": user_agent}
    answer = client.post(f"{V1}/auth/token", data=form, headers=headers)
    assert answer.status_code == 200, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def listed(client: TestClient, **headers: str) -> list[dict[str, Any]]:
    answer = client.get(f"{V1}/me/sign-ins", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_the_devices_are_listed_with_the_current_one_marked(
    maya: TestClient, anonymous: TestClient
):
    with time_machine.travel(now() + timedelta(minutes=1)):
        other = sign_in(anonymous, FIREFOX)
        newest, mine = listed(maya)
        seen_there = listed(anonymous, **other)
    assert (newest["device"], newest["current"]) == ("Firefox on Windows", False)
    assert (mine["device"], mine["current"]) == ("", True)
    assert newest["last_used_at"] == newest["created_at"] > mine["created_at"]
    assert [one["current"] for one in seen_there] == [True, False]


def test_using_a_device_moves_it_up(maya: TestClient, anonymous: TestClient):
    form = {"username": EMAIL, "password": PASSWORD}
    token = anonymous.post(f"{V1}/auth/token", data=form).json()["refresh_token"]
    sign_in(anonymous, FIREFOX)
    with time_machine.travel(now() + timedelta(minutes=5)):
        anonymous.post(f"{V1}/auth/refresh", json={"refresh_token": token})
        assert listed(maya)[0]["last_used_at"] > listed(maya)[0]["created_at"]


def test_one_device_is_signed_out_at_once(maya: TestClient, anonymous: TestClient):
    other = sign_in(anonymous)
    (gone,) = [one for one in listed(maya) if not one["current"]]
    assert maya.delete(f"{V1}/me/sign-ins/{gone['id']}").status_code == 204
    assert anonymous.get(f"{V1}/me", headers=other).status_code == 401
    assert [one["current"] for one in listed(maya)] == [True]
    assert maya.delete(f"{V1}/me/sign-ins/{gone['id']}").status_code == 404


def test_one_may_sign_out_oneself(maya: TestClient):
    (mine,) = listed(maya)
    answer = maya.delete(f"{V1}/me/sign-ins/{mine['id']}")
    assert answer.status_code == 204
    assert 'grapevine=""' in answer.headers["set-cookie"]
    assert maya.get(f"{V1}/me").status_code == 401


def test_one_too_many_ends_the_one_that_was_idle_for_longest(
    maya: TestClient, anonymous: TestClient
):
    began = now()
    devices = []
    for number in range(1, MOST_SIGN_INS + 1):
        with time_machine.travel(began + timedelta(seconds=number)):
            devices.append(sign_in(anonymous))
    with time_machine.travel(began + timedelta(minutes=1)):
        assert maya.get(f"{V1}/me").status_code == 401
        assert len(listed(anonymous, **devices[0])) == MOST_SIGN_INS


def test_what_ran_out_is_deleted_at_the_next_sign_in(
    app: FastAPI, maya: TestClient, sign_up: Callable[..., TestClient]
):
    with time_machine.travel(now() + ABSOLUTE):
        sign_up()
        with Session(app.state.engine) as session:
            assert session.exec(select(func.count()).select_from(SignIn)).one() == 1
