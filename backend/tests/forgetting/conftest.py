"""People to forget, and others."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.forgetting.steps import NINA
from tests.world import post


@pytest.fixture
def nina(client: TestClient) -> dict[str, Any]:
    return post(client, "/contacts", NINA)


@pytest.fixture
def omar(client: TestClient) -> dict[str, Any]:
    return post(client, "/contacts", {"display_name": "Omar"})


@pytest.fixture
def career(client: TestClient) -> dict[str, Any]:
    return post(client, "/careers", {"title": "Mountain guide"})
