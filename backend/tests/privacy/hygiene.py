"""Looks through what every test of the suite logged: a line that tells too much fails its test.

A hook of pytest, which `tests/conftest.py` installs. Whatever a test, or a server that it started,
wrote to standard error is looked at: lines of ours must have the fields that are known here and
nothing else, and no line may hold what only a person or a secret can have put there (T20, D18).
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

LOGS = re.compile(r"Captured (stderr|log) ")
COMMON = {"event", "level", "timestamp"}
# Every line of ours, with its fields. A field that is added here holds no personal data.
EVENTS = {
    "request": {"method", "route", "status", "ms", "request_id", "account"},
    "unexpected": {"kind", "where", "line"},
    "library": {"logger", "where", "kind", "message"},
    "database_unavailable": {"kind"},
    "connection_refused": {"status"},
    "log_not_emptied": set(),
    "mail": {"kind", "state", "code"},
}
ID = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}")
TELLING = {
    "an e-mail address": re.compile(r"[\w.+-]+(@|%40)[\w-]+\.\w"),
    "an access token": re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\."),
    "a personal access token": re.compile(r"\bgv_\w{8,}"),
    "a refresh token": re.compile(r"[0-9a-f]{32}\.[\w-]{30,}"),
    "a query string": re.compile(r"/[\w/-]*\?\w+="),
    "the address of a feed": re.compile(r"\w\.ics\b"),
    "SQL parameters": re.compile(r"\[parameters: (?!\[?SQL parameters hidden)"),
    "a password, a name or a note": re.compile(
        r"quiet green vines|loud blue rivers|okafor|someone else|duarte|nina.?lang|canary|kanarie",
        re.IGNORECASE,
    ),
}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: Any) -> Any:
    """When a test is over, fail it if its log tells too much."""
    report = yield
    if call.when == "teardown":
        logs = [text for title, text in report.sections if LOGS.match(title)]
        found = [leak for text in logs for leak in leaks(text)]
        if found:
            report.outcome = "failed"
            report.longrepr = "The log tells too much:\n" + "\n".join(found[:20])
    return report


def leaks(log: str) -> Iterator[str]:
    """What each line of a log tells that it must not, with the line."""
    for line in log.splitlines():
        whats = [what for what, pattern in TELLING.items() if pattern.search(line)]
        if line.startswith("{"):
            whats += _strange(json.loads(line))
        for what in whats:
            yield f"{what}: {line[:300]}"


def _strange(line: dict[str, Any]) -> Iterator[str]:
    known = EVENTS.get(line["event"])
    if known is None:
        yield "an event that is not known"
    elif set(line) - COMMON - known:
        yield "a field that is not known"
    if ID.search(line.get("route", "")):
        yield "an address instead of a route"
