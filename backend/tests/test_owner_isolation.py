"""Every operation of the contract keeps owners apart: generated from the document, so that a new
operation is covered or fails (T5)."""

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.test_contract import DOCUMENT, OPERATIONS
from tests.world import build_world

PARAMETER = re.compile(r"{(\w+)}")
GUARDED = [one for one in OPERATIONS if "security" in one.values[2]]
WITH_IDS = [one for one in GUARDED if PARAMETER.search(one.values[1])]


def fill(path: str, ids: dict[str, str]) -> str:
    missing = set(PARAMETER.findall(path)) - set(ids)
    assert not missing, f"tests/world.py makes no {missing}: add it, or this route goes untested"
    return PARAMETER.sub(lambda found: ids[found[1]], path)


def example_of(operation: dict[str, Any]) -> Any:
    """The body that the contract itself gives as an example."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    schema = content["schema"]
    if "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema["examples"][0]


def without_request_id(answer: Any) -> dict[str, Any]:
    return {key: value for key, value in answer.json().items() if key != "request_id"}


@pytest.fixture
def world(client: TestClient) -> dict[str, str]:
    return build_world(client)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("method", "path", "operation"), GUARDED)
def test_nobody_gets_in_without_a_token(
    anonymous: TestClient, method: str, path: str, operation: dict[str, Any]
):
    url = PARAMETER.sub(str(uuid4()), path)
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic eDp5"}):
        answer = anonymous.request(method, url, json=example_of(operation), headers=headers)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_foreign_id_is_the_same_as_a_missing_one(
    world: dict[str, str], client: TestClient, stranger: TestClient
):
    """Every operation with an id in its path, with another person's ids."""
    assert WITH_IDS
    for one in WITH_IDS:
        method, path, operation = one.values
        body = example_of(operation)
        foreign = stranger.request(method, fill(path, world), json=body)
        missing_ids = {name: str(uuid4()) for name in world}
        missing = stranger.request(method, fill(path, missing_ids), json=body)
        assert foreign.status_code == missing.status_code == 404, (method, path, foreign.text)
        assert without_request_id(foreign) == without_request_id(missing)


def test_the_owner_reaches_what_the_stranger_does_not(world: dict[str, str], client: TestClient):
    """Without this, a world of wrong ids would make the test above pass for nothing."""
    reads = [one for one in WITH_IDS if one.values[0] == "get"]
    assert reads
    for one in reads:
        _, path, _ = one.values
        assert client.get(fill(path, world)).status_code == 200, path


def test_a_strangers_lists_hold_nothing_of_mine(
    world: dict[str, str], sign_up: Callable[..., TestClient], stranger: TestClient
):
    lists = [
        one for one in GUARDED if one.values[0] == "get" and not PARAMETER.search(one.values[1])
    ]
    for one in lists:
        answer = stranger.get(one.values[1])
        assert not any(value in answer.text for value in world.values()), one.values[1]
