"""The long form of T7 (`make soak`): Schemathesis' own engine - the examples of the contract, its
boundaries, random questions good and bad, and walks over operations that follow each other - with
every check on. GRAPEVINE_QUESTIONS says how many random questions an operation gets."""

import os
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

from tests.test_schemathesis import CHECKS
from tests.world import ENDING, build_world

QUESTIONS = int(os.environ.get("GRAPEVINE_QUESTIONS", "0"))
FRESH = 300  # seconds that a token is used: it lives for ten minutes


def signed_in(sign_up: Callable[..., TestClient]) -> type:
    """Puts a live token on each question; one of its own where the question ends the sign-in."""
    shared: dict[str, Any] = {"since": 0.0}

    class SignedIn:
        def get(self, case: Any, context: Any) -> str:
            if case.operation.definition.raw["operationId"] in ENDING:
                return str(sign_up().headers["Authorization"])
            if time.monotonic() - shared["since"] > FRESH:
                client = sign_up()
                build_world(client)
                shared.update(since=time.monotonic(), token=client.headers["Authorization"])
            return str(shared["token"])

        def set(self, case: Any, data: str, context: Any) -> None:
            case.headers = {**(case.headers or {}), "Authorization": data}

    return SignedIn


def failures_of(scenario: events.ScenarioFinished) -> list[str]:
    """Each failed check of a scenario, with the question that shows it."""
    recorder = scenario.recorder
    return [
        f"{check.name}: {recorder.cases[case_id].value.as_curl_command()[:2000]}\n"
        f"    {check.failure_info.failure.title}. {check.failure_info.failure.message[:500]}"
        for case_id, checks in recorder.checks.items()
        for check in checks
        if check.failure_info
    ]


@pytest.mark.skipif(not QUESTIONS, reason="a long form: make soak")
def test_the_engine_finds_nothing(app: FastAPI, sign_up: Callable[..., TestClient]):
    config = SchemathesisConfig.from_dict(
        {
            "checks": CHECKS,
            "generation": {"max-examples": QUESTIONS, "mode": "all", "database": "none"},
            "continue-on-failure": True,
            # A soak shares its machine: slow is no finding.
            "request-timeout": 60,
            "suppress-health-check": ["all"],
        }
    )
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, config=config)
    schema.auth(refresh_interval=None)(signed_in(sign_up))
    asked: Counter[str] = Counter()
    failures: dict[str, str] = {}
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.FatalError), event
        if isinstance(event, events.NonFatalError):
            failures[str(event.value)] = str(event.value)
        if isinstance(event, events.ScenarioFinished):
            asked[str(event.phase.value)] += len(event.recorder.interactions)
            for failure in failures_of(event):
                failures.setdefault(f"{event.recorder.label} {failure.split(':')[0]}", failure)
    print(f"{asked.total()} questions: {dict(asked)}")  # noqa: T201 - soak shows it
    assert not failures, "\n".join(failures.values())
    assert len(asked) == 4, "examples, coverage, fuzzing and stateful"
    assert all(asked.values())
