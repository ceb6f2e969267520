"""The career that tests of candidates are about."""

import pytest
from fastapi.testclient import TestClient

from tests.interviews.steps import career


@pytest.fixture
def ux(client: TestClient) -> str:
    return str(career(client)["id"])
