"""Accounts over HTTP: what a person and a client may rely on."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from fastapi.testclient import TestClient

from grapevine.kit.clock import now
from tests.conftest import PASSWORD

V1 = "/api/v1"
BROWSER = {"X-Requested-With": "grapevine"}
SignUp = Callable[..., TestClient]


def sign_in(client: TestClient, password: str = PASSWORD, **headers: str):
    form = {"username": "maya@example.com", "password": password}
    return client.post(f"{V1}/auth/token", data=form, headers=headers)


def refresh(client: TestClient, token: str):
    return client.post(f"{V1}/auth/refresh", json={"refresh_token": token})


@pytest.fixture
def maya(sign_up: SignUp) -> TestClient:
    return sign_up(email="maya@example.com")


class TestRegistering:
    def test_a_new_account_is_signed_in(self, client: TestClient):
        me = client.get(f"{V1}/me")
        assert me.status_code == 200
        assert me.json()["display_name"] == "Maya Okafor"
        assert me.headers["ETag"].startswith('"1.')

    def test_an_address_has_one_account(self, maya: TestClient, anonymous: TestClient):
        body = {"email": "MAYA@example.com", "password": PASSWORD, "display_name": "Other"}
        answer = anonymous.post(f"{V1}/auth/register", json=body)
        assert answer.status_code == 409
        assert answer.json()["code"] == "email_taken"

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("email", "not an address"),
            ("password", "short"),
            ("password", "password12345"),
            ("display_name", " "),
            ("time_zone", "Mars/Olympus"),
            ("time_zone", "../etc/passwd"),
            ("time_zone", "localtime"),
        ],
    )
    def test_what_is_wrong_is_named_and_not_repeated(
        self, anonymous: TestClient, field: str, value: str
    ):
        body = {"email": "a@example.com", "password": PASSWORD, "display_name": "A", field: value}
        answer = anonymous.post(f"{V1}/auth/register", json=body)
        assert answer.status_code == 422
        assert [error["pointer"] for error in answer.json()["errors"]] == [f"/{field}"]
        assert PASSWORD not in answer.text


class TestSigningIn:
    def test_needs_the_right_password(self, maya: TestClient, anonymous: TestClient):
        right, wrong = sign_in(anonymous), sign_in(anonymous, "x" * 12)
        assert right.status_code == 200
        assert wrong.status_code == 401
        assert wrong.headers["content-type"] == "application/problem+json"

    def test_an_unknown_address_gets_the_same_answer(self, maya: TestClient, anonymous: TestClient):
        known = sign_in(anonymous, "x" * 12).json()
        form = {"username": "nobody@example.com", "password": "x" * 12}
        unknown = anonymous.post(f"{V1}/auth/token", data=form).json()
        assert known | {"request_id": ""} == unknown | {"request_id": ""}

    def test_an_address_may_be_spelled_another_way(self, sign_up: SignUp, anonymous: TestClient):
        sign_up(email="jose\u0301@b\u00fccher.example")
        for spelling in ("jos\u00e9@xn--bcher-kva.example", " JOSE\u0301@B\u00dcCHER.example "):
            form = {"username": spelling, "password": PASSWORD}
            assert anonymous.post(f"{V1}/auth/token", data=form).status_code == 200

    def test_an_address_that_folding_lengthens_is_kept(self, sign_up: SignUp):
        email = "\u0390" * 31 + "@" + ".".join(["a" * 60] * 3) + ".example"
        assert sign_up(email=email).get(f"{V1}/me").status_code == 200

    @pytest.mark.parametrize("name", ["a\0b@example.com", "\0", "a" * 5000, "", "@"])
    def test_what_is_no_address_is_nobodys(self, anonymous: TestClient, name: str):
        form = {"username": name, "password": PASSWORD}
        assert anonymous.post(f"{V1}/auth/token", data=form).status_code in (401, 422)

    def test_too_many_wrong_passwords_have_to_wait(self, maya: TestClient, anonymous: TestClient):
        for _ in range(10):
            assert sign_in(anonymous, "x" * 12).status_code == 401
        refused = sign_in(anonymous)
        assert refused.status_code == 429
        assert int(refused.headers["Retry-After"]) > 0

    def test_tokens_end_after_ten_minutes(self, maya: TestClient):
        with time_machine.travel(now() + timedelta(minutes=11)):
            assert maya.get(f"{V1}/me").status_code == 401


class TestRefreshing:
    def test_a_refresh_token_is_exchanged(self, maya: TestClient, anonymous: TestClient):
        first = sign_in(anonymous).json()
        second = refresh(anonymous, first["refresh_token"]).json()
        assert second["refresh_token"] != first["refresh_token"]
        headers = {"Authorization": f"Bearer {second['access_token']}"}
        assert anonymous.get(f"{V1}/me", headers=headers).status_code == 200

    def test_two_tabs_at_once_end_nothing(self, maya: TestClient, anonymous: TestClient):
        first = sign_in(anonymous).json()["refresh_token"]
        second = refresh(anonymous, first).json()["refresh_token"]
        again = refresh(anonymous, first)
        assert again.status_code == 409
        assert "access_token" not in again.text
        assert refresh(anonymous, second).status_code == 200

    def test_a_spent_token_that_comes_back_ends_the_sign_in(
        self, maya: TestClient, anonymous: TestClient
    ):
        first = sign_in(anonymous).json()["refresh_token"]
        second = refresh(anonymous, first).json()
        with time_machine.travel(now() + timedelta(seconds=16)):
            stolen = refresh(anonymous, first)
            assert stolen.status_code == 401
            assert stolen.json()["code"] == "refresh_token_reused"
            assert refresh(anonymous, second["refresh_token"]).status_code == 401
            headers = {"Authorization": f"Bearer {second['access_token']}"}
            assert anonymous.get(f"{V1}/me", headers=headers).status_code == 401

    def test_an_idle_sign_in_ends_after_two_weeks(self, maya: TestClient, anonymous: TestClient):
        token = sign_in(anonymous).json()["refresh_token"]
        with time_machine.travel(now() + timedelta(days=14, seconds=1)):
            assert refresh(anonymous, token).status_code == 401

    @pytest.mark.parametrize("token", ["", "x", "a.b", "0" * 32 + ".x", "é" * 40])
    def test_nonsense_is_refused(self, anonymous: TestClient, token: str):
        assert refresh(anonymous, token).status_code == 401

    def test_a_browser_keeps_its_token_where_scripts_cannot_read_it(
        self, maya: TestClient, anonymous: TestClient
    ):
        answer = sign_in(anonymous, **BROWSER)
        cookie = answer.headers["set-cookie"]
        assert answer.json()["refresh_token"] is None
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert anonymous.post(f"{V1}/auth/refresh", headers=BROWSER).status_code == 200

    def test_a_cookie_alone_is_not_enough(self, maya: TestClient, anonymous: TestClient):
        sign_in(anonymous, **BROWSER)
        assert anonymous.post(f"{V1}/auth/refresh").status_code == 401
        for origin in (
            "https://evil.example",
            "null",
            "http://[",
            "testserver",
            "http://testserver.",
        ):
            foreign = BROWSER | {"Origin": origin}
            assert anonymous.post(f"{V1}/auth/refresh", headers=foreign).status_code == 403


class TestSigningOut:
    def test_here_ends_this_sign_in_at_once(self, maya: TestClient, anonymous: TestClient):
        other = {"Authorization": f"Bearer {sign_in(anonymous).json()['access_token']}"}
        assert maya.post(f"{V1}/auth/sign-out").status_code == 204
        assert maya.get(f"{V1}/me").status_code == 401
        assert anonymous.get(f"{V1}/me", headers=other).status_code == 200

    def test_everywhere_ends_all_of_them(self, maya: TestClient, anonymous: TestClient):
        other = sign_in(anonymous).json()
        headers = {"Authorization": f"Bearer {other['access_token']}"}
        assert maya.post(f"{V1}/auth/sign-out-everywhere").status_code == 204
        assert maya.get(f"{V1}/me").status_code == 401
        assert anonymous.get(f"{V1}/me", headers=headers).status_code == 401
        assert refresh(anonymous, other["refresh_token"]).status_code == 401


class TestTheProfile:
    def test_can_be_changed(self, client: TestClient):
        body = {"display_name": "Maya O.", "weekly_goal": 3, "time_zone": "America/New_York"}
        me = client.patch(f"{V1}/me", json=body, headers={"If-Match": '"1"'}).json()
        assert me["display_name"] == "Maya O."
        assert (me["weekly_goal"], me["time_zone"], me["version"]) == (3, "America/New_York", 2)

    def test_an_old_version_is_refused(self, client: TestClient):
        client.patch(f"{V1}/me", json={"weekly_goal": 3})
        answer = client.patch(f"{V1}/me", json={"weekly_goal": 4}, headers={"If-Match": '"1"'})
        assert answer.status_code == 412

    def test_a_new_password_signs_everyone_else_out(self, maya: TestClient, anonymous: TestClient):
        other = {"Authorization": f"Bearer {sign_in(anonymous).json()['access_token']}"}
        body = {"current_password": PASSWORD, "new_password": "nine loud blue rivers"}
        answer = maya.put(f"{V1}/me/password", json=body)
        fresh = {"Authorization": f"Bearer {answer.json()['access_token']}"}

        assert answer.status_code == 200
        assert anonymous.get(f"{V1}/me", headers=other).status_code == 401
        assert anonymous.get(f"{V1}/me", headers=fresh).status_code == 200
        assert sign_in(anonymous).status_code == 401
        assert sign_in(anonymous, "nine loud blue rivers").status_code == 200

    @pytest.mark.parametrize(
        ("current", "new", "pointer"),
        [
            ("wrong password!", "nine loud blue rivers", "/current_password"),
            (PASSWORD, "short", "/new_password"),
        ],
    )
    def test_a_wrong_change_of_password_changes_nothing(
        self, maya: TestClient, anonymous: TestClient, current: str, new: str, pointer: str
    ):
        body = {"current_password": current, "new_password": new}
        answer = maya.put(f"{V1}/me/password", json=body)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == pointer
        assert sign_in(anonymous).status_code == 200

    def test_guessing_the_current_password_has_to_wait(self, maya: TestClient):
        body = {"current_password": "wrong password!", "new_password": "nine loud blue rivers"}
        answers = [maya.put(f"{V1}/me/password", json=body).status_code for _ in range(11)]
        assert answers == [422] * 10 + [429]
