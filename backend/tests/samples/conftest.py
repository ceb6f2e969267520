"""Somebody who looks around in a sample."""

from collections.abc import Callable

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

BERLIN = "Europe/Berlin"


@pytest.fixture
def look_around(app: FastAPI, anonymous: TestClient) -> Callable[..., TestClient]:
    """Make a sample account; the client that comes back is signed in to it."""

    def make(time_zone: str = BERLIN) -> TestClient:
        answer = anonymous.post("/api/v1/samples", json={"time_zone": time_zone})
        assert answer.status_code == 201, answer.text
        token = answer.json()["access_token"]
        return TestClient(
            app, headers={"Authorization": f"Bearer {token}"}, raise_server_exceptions=False
        )

    return make


@pytest.fixture
def sample(look_around: Callable[..., TestClient]) -> TestClient:
    return look_around()
