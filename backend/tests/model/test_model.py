"""The API does what the paper says, step by step, for two people at once, on both databases (T8).

GRAPEVINE_MODEL_EXAMPLES and GRAPEVINE_MODEL_STEPS ask for more than the short form, which always
takes the same steps; the long form takes new ones every time.
"""

import os
from collections.abc import Callable

from fastapi.testclient import TestClient
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from .base import Frame
from .looking import Looking

SHORT = "GRAPEVINE_MODEL_EXAMPLES" not in os.environ
EXAMPLES = int(os.environ.get("GRAPEVINE_MODEL_EXAMPLES", "4"))
STEPS = int(os.environ.get("GRAPEVINE_MODEL_STEPS", "25"))


def test_the_api_does_what_the_paper_says(sign_up: Callable[..., TestClient]):
    class Machine(Looking):
        newcomer = staticmethod(sign_up)

    Frame.calls = 0
    chosen = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        derandomize=SHORT,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=not SHORT,
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(Machine, settings=chosen)
    told = f"{EXAMPLES} examples of {STEPS} steps, {Frame.calls} calls"
    print(told)  # noqa: T201 - soak shows it
