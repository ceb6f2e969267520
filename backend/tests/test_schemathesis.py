"""Every operation of the contract, asked what Schemathesis can think of: no question is a mistake
of ours, and every answer is as the contract says (T7). Few examples, always the same ones."""

from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import ignored_auth

from tests.world import ENDING, build_world

EXAMPLES = 2  # of each operation, for good questions and for bad ones
ONLY_WHAT_IT_SHOWS = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
# What the document can't say, and is answered by 404, 409, 412 or 422: ids that must exist, sorts
# by name, cursors of this very list, rules between fields. 413 and 414 come before any of it.
ACCEPTED = ["2xx", "3xx", "401", "403", "404", "409", "412", "413", "414", "422", "429"]
REFUSED = ["400", "401", "403", "404", "405", "409", "412", "413", "414", "422", "429", "431"]
CHECKS = {
    "positive_data_acceptance": {"expected-statuses": ACCEPTED},
    "negative_data_rejection": {"expected-statuses": REFUSED},
}
LEFT_OUT = [ignored_auth]  # who gets in is asked of every operation by test_owner_isolation.py
CONTACTS = {"from_id", "to_id", "referrer_id", "referred_id"}


def with_real_ids(value: Any, world: dict[str, str], name: str = "") -> Any:
    """The same question about things that exist, so that it meets more than a 404."""
    if isinstance(value, dict):
        return {key: with_real_ids(one, world, key) for key, one in value.items()}
    if isinstance(value, list):
        return [with_real_ids(one, world, name.removesuffix("s")) for one in value]
    return world.get("contact_id" if name in CONTACTS else name, value)


@pytest.mark.parametrize(
    ("database_url", "mode"),
    [  # a bad question is refused before any database is asked
        ("sqlite", GenerationMode.POSITIVE),
        ("postgres", GenerationMode.POSITIVE),
        ("sqlite", GenerationMode.NEGATIVE),
    ],
    indirect=["database_url"],
)
def test_no_question_breaks_anything(app: FastAPI, client: TestClient, mode: GenerationMode):
    world = build_world(client)
    headers = {"Authorization": client.headers["Authorization"]}

    def ask_about(operation: Any) -> None:
        @ONLY_WHAT_IT_SHOWS
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: schemathesis.Case) -> None:
            if mode is GenerationMode.POSITIVE:
                case.path_parameters = with_real_ids(case.path_parameters, world)
                case.body = with_real_ids(case.body, world)
            answer = case.call(headers=headers)
            case.validate_response(answer, headers=headers, excluded_checks=LEFT_OUT)

        with suppress(Unsatisfiable):  # nothing to get wrong about a question without parts
            ask()

    config = SchemathesisConfig.from_dict({"checks": CHECKS})
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, config=config)
    for found in schema.get_all_operations():
        if found.ok().definition.raw["operationId"] not in ENDING:
            ask_about(found.ok())
