"""Damaged files over HTTP: refused as a whole or imported as a whole, and twice is once (T13)."""

import os
from collections import Counter
from typing import Any

from fastapi.testclient import TestClient

from .steps import V1, people, step, take_back, upload, write_all
from .test_rules_fuzz import mutated

UPLOADS = int(os.environ.get("GRAPEVINE_UPLOADS", "100"))  # for each database
WHOLE = 10  # every tenth file goes all the way


def test_a_damaged_file_is_imported_whole_or_not_at_all(client: TestClient):
    seen: Counter[int] = Counter()
    for number in range(UPLOADS):
        data = mutated(number)
        answer = upload(client, data)
        seen[answer.status_code] += 1
        if answer.status_code == 201:
            _discard_or_finish(client, answer.json(), data, whole=number % WHOLE == 0)
        else:
            assert answer.status_code == 422, answer.text
            assert answer.json()["errors"], answer.text
        assert people(client, limit=200) == [], number
    assert seen[201] > UPLOADS // 10
    assert seen[422] > UPLOADS // 10
    assert all(client.get(f"{V1}/{path}").status_code == 200 for path in ("imports", "export"))


def _discard_or_finish(
    client: TestClient, made: dict[str, Any], data: bytes, *, whole: bool
) -> None:
    """Leaves nothing behind: the preview is discarded, or the finished import taken back."""
    if not whole:
        take_back(client, made)
        return
    done = step(client, write_all(client, made), "commit")
    present = people(client, limit=200)
    again = upload(client, data).json()
    assert again["counts"]["new"] == 0, "the same file twice"
    take_back(client, again)
    assert people(client, limit=200) == present
    take_back(client, done)
