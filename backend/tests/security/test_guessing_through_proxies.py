"""Guessing through a proxy: each client has limits of its own, and keeps them (D13, D14)."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.kit.proxies import parse_networks

BURST = 10


def guess(client: TestClient, forwarded: str) -> int:
    form = {"username": "maya@example.com", "password": "x" * 12}
    answer = client.post("/api/v1/auth/token", data=form, headers={"X-Forwarded-For": forwarded})
    return answer.status_code


def test_a_forged_address_moves_nobody_out_of_the_limit(app: FastAPI):
    app.state.proxies = parse_networks("10.0.0.0/24")
    with TestClient(app, client=("10.0.0.2", 1)) as client:
        guesses = [guess(client, f"1.2.3.{n}, 203.0.113.5") for n in range(BURST + 1)]
        assert guesses == [401] * BURST + [429]
        assert guess(client, "203.0.113.6") == 401


def test_a_stranger_cannot_pose_as_a_proxy(app: FastAPI):
    app.state.proxies = parse_networks("10.0.0.0/24")
    with TestClient(app, client=("203.0.113.5", 1)) as client:
        guesses = [guess(client, f"198.51.100.{n}") for n in range(BURST + 1)]
    assert guesses == [401] * BURST + [429]
