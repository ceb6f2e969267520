"""One person of the model: their client, and the paper on which everything they do is noted."""

from itertools import count
from typing import Any

from fastapi.testclient import TestClient

from .paper import Paper, Row

V1 = "/api/v1"
keys = count()


class Person:
    """Does things over HTTP and notes on paper what must have become of them."""

    def __init__(self, http: TestClient) -> None:
        self.http = http
        self.paper = Paper()
        self.calls = 0

    def call(
        self, method: str, path: str, body: Any = None, *, expect: int, **more: Any
    ) -> dict[str, Any]:
        """One request that must be answered with `expect`."""
        self.calls += 1
        answer = self.http.request(method, f"{V1}{path}", json=body, **more)
        assert answer.status_code == expect, (method, path, body, expect, answer.text)
        told: dict[str, Any] = answer.json() if answer.content else {}
        return told

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return self.call("GET", path, params=query, expect=200)

    def create(
        self, path: str, body: Any, *, expect: int = 201, twice: bool = False
    ) -> dict[str, Any]:
        """A POST; `twice` sends it again with the same key, which must change nothing and give the
        same answer, and then with the same key and another body, which is refused."""
        if not twice:
            return self.call("POST", path, body, expect=expect)
        headers = {"Idempotency-Key": f"model-{next(keys)}"}
        made = self.call("POST", path, body, expect=expect, headers=headers)
        again = self.call("POST", path, body, expect=expect, headers=headers)
        if expect == 201:
            assert again == made
            self.call("POST", path, {**body, "other": 1}, expect=422, headers=headers)
        return made

    def change(
        self,
        method: str,
        kind: str,
        row: Row,
        body: Any = None,
        *,
        seen: str = "none",
        path: str = "",
    ) -> bool:
        """A PATCH or DELETE, having seen the row as it is, as it was, or without saying. Says
        whether it was done: not on what is out of sight, nor with an old version."""
        address = f"/{kind}/{row['id']}{path}"
        out_of_sight = row["trashed"] or self.paper.hidden(kind, row)
        headers = {}
        if seen != "none" and not out_of_sight:
            version = self.get(f"/{kind}/{row['id']}")["version"]
            headers["If-Match"] = f'"{version - (seen == "stale")}"'
        refused = 404 if out_of_sight else 412 if seen == "stale" else 0
        done = 204 if method == "DELETE" else 200
        self.call(method, address, body, expect=refused or done, headers=headers)
        return not refused

    def restore(self, kind: str, row: Row) -> bool:
        """Bring a row back; not while it would be hidden with something that is in the trash."""
        hidden = self.paper.hidden(kind, row)
        self.call("POST", f"/{kind}/{row['id']}/restore", expect=404 if hidden else 200)
        if not hidden:
            row["trashed"] = False
        return not hidden
