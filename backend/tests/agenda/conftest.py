"""Whom tests of the agenda are about."""

import pytest
from fastapi.testclient import TestClient

from .steps import somebody


@pytest.fixture
def priya(client: TestClient) -> str:
    return somebody(client, "Priya", organization_name="Fernweh Rail")
