"""What every address has in common: transactions, ETags, idempotency, problems, headers."""

import io
import json
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from grapevine.app import create_app
from grapevine.kit.logs import configure_logs
from grapevine.settings import Settings
from tests.world import V1, post


class TestETags:
    def test_what_the_client_has_is_not_sent_again(self, client: TestClient):
        career = post(client, "/careers", {"title": "UX research"})
        url = f"{V1}/careers/{career['id']}"
        tag = client.get(url).headers["ETag"]

        again = client.get(url, headers={"If-None-Match": tag})
        client.patch(url, json={"title": "Design"}, headers={"If-Match": tag})
        changed = client.get(url, headers={"If-None-Match": tag})

        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == tag
        assert changed.status_code == 200

    def test_lists_have_one_too(self, client: TestClient):
        tag = client.get(f"{V1}/careers").headers["ETag"]
        assert client.get(f"{V1}/careers", headers={"If-None-Match": tag}).status_code == 304
        post(client, "/careers", {"title": "UX research"})
        assert client.get(f"{V1}/careers", headers={"If-None-Match": tag}).status_code == 200


class TestIdempotency:
    def test_a_repeated_key_has_one_effect_and_one_answer(self, client: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        first = client.post(f"{V1}/careers", json={"title": "UX research"}, headers=headers)
        again = client.post(f"{V1}/careers", json={"title": "UX research"}, headers=headers)

        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotency-Replayed"] == "true"
        assert again.headers["ETag"] == first.headers["ETag"]
        assert len(client.get(f"{V1}/careers").json()["items"]) == 1

    def test_the_same_key_for_something_else_is_refused(self, client: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        client.post(f"{V1}/careers", json={"title": "UX research"}, headers=headers)
        other = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        assert other.status_code == 422
        assert other.json()["code"] == "key_reused"

    def test_a_refusal_does_not_use_a_key_up(self, client: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        assert client.post(f"{V1}/careers", json={}, headers=headers).status_code == 422
        answer = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        assert answer.status_code == 201

    def test_a_key_that_cannot_be_used_is_named(self, client: TestClient):
        for key in ("x" * 256, "\x7f"):
            headers = {"Idempotency-Key": key}
            answer = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (400, "unusable_key")
            assert answer.json()["errors"][0]["pointer"] == "Idempotency-Key"

    def test_keys_belong_to_their_owner(self, client: TestClient, stranger: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        mine = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        theirs = stranger.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        assert mine.json()["id"] != theirs.json()["id"]

    def test_an_answer_with_tokens_is_never_kept(self, app: FastAPI, client: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        body = {"time_zone": "Europe/Berlin"}
        first, again = (
            client.post(f"{V1}/samples", json=body, headers=headers).json()["access_token"]
            for _ in range(2)
        )
        assert first != again
        with app.state.engine.connect() as connection:
            kept = connection.exec_driver_sql("SELECT count(*) FROM idempotency_key").scalar()
        assert kept == 0

    def test_a_replay_needs_a_live_sign_in(self, client: TestClient):
        headers = {"Idempotency-Key": "once-please"}
        client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        client.post(f"{V1}/auth/sign-out")
        again = client.post(f"{V1}/careers", json={"title": "Design"}, headers=headers)
        assert again.status_code == 401


class TestProblems:
    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            ("GET", "/api/v1/nowhere", 404),
            ("PUT", "/api/v1/careers", 405),
            ("GET", "/api", 404),
            ("PUT", "/api/v1/nowhere", 404),
            ("GET", "/api/v1/auth/token", 405),
            ("OPTIONS", "/api/v1/careers", 405),
            ("PATCH", "/api/v1/contacts/tags", 405),
        ],
    )
    def test_wrong_addresses_get_a_problem(self, client: TestClient, method, path, status):
        answer = client.request(method, path)
        assert answer.status_code == status
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["request_id"] == answer.headers["X-Request-Id"]

    def test_a_wrong_method_names_the_right_ones(self, client: TestClient):
        assert client.put(f"{V1}/careers").headers["Allow"] == "GET, POST"
        assert client.delete(f"{V1}/contacts/tags").headers["Allow"] == "GET"

    def test_an_instant_is_never_read_from_a_number(self, client: TestClient):
        contact = post(client, "/contacts", {"display_name": "Ana"})["id"]
        for sent_at in (0, "0", 1_700_000_000, "2026-11-23", True):
            body = {"contact_id": contact, "sent_at": sent_at}
            answer = client.post(f"{V1}/messages", json=body)
            assert answer.json()["errors"][0]["pointer"] == "/sent_at"

    def test_what_is_not_json_is_a_400(self, client: TestClient):
        headers = {"Content-Type": "application/json"}
        answer = client.post(f"{V1}/careers", content=b'{"title": ', headers=headers)
        assert answer.status_code == 400
        assert answer.json()["code"] == "malformed_json"

    @pytest.mark.parametrize("depth", [40, 100_000])
    def test_nesting_breaks_nothing(self, client: TestClient, depth: int):
        body = b'{"title":' + b"[" * depth + b"]" * depth + b"}"
        headers = {"Content-Type": "application/json"}
        answer = client.post(f"{V1}/careers", content=body, headers=headers)
        assert answer.status_code in (400, 422)

    def test_a_large_body_is_refused(self, client: TestClient):
        answer = client.post(f"{V1}/careers", json={"title": "x" * 1_100_000})
        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"

    def test_only_an_import_may_be_larger(self, client: TestClient):
        file = {"file": ("x.csv", b"x" * 1_100_000, "text/csv")}
        assert client.post(f"{V1}/auth/token", files=file).status_code == 413
        assert client.post(f"{V1}/imports", files=file).status_code == 422

    def test_a_large_body_without_a_length_is_refused_while_it_arrives(self, client: TestClient):
        def endless():
            for _ in range(20):
                yield b"x" * 100_000

        headers = {"Content-Type": "application/json"}
        answer = client.post(f"{V1}/careers", content=endless(), headers=headers)
        assert answer.status_code == 413

    def test_our_own_mistakes_say_nothing_private(self, tmp_path: Path):
        app = create_app(Settings(_env_file=None, data_dir=tmp_path))

        @app.get("/api/v1/broken", include_in_schema=False)
        def broken() -> None:
            raise RuntimeError("canary-secret")

        app.router.routes.insert(0, app.router.routes.pop())
        answer = TestClient(app, raise_server_exceptions=False).get(f"{V1}/broken")
        assert answer.status_code == 500
        assert "canary" not in answer.text
        assert answer.json()["code"] == "unexpected"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Request-Id"] == answer.json()["request_id"]

    def test_our_own_mistakes_do_not_reach_the_servers_log(self, tmp_path: Path):
        """The web server logs what the application raises, with its values."""
        app = create_app(Settings(_env_file=None, data_dir=tmp_path))

        @app.get("/api/v1/broken", include_in_schema=False)
        def broken() -> None:
            raise RuntimeError("canary-secret")

        app.router.routes.insert(0, app.router.routes.pop())
        assert TestClient(app).get(f"{V1}/broken").status_code == 500  # would raise it again


class TestHeaders:
    @pytest.mark.parametrize("path", ["/healthz", f"{V1}/careers", f"{V1}/nowhere", "/x.js"])
    def test_every_answer_carries_the_security_headers(self, client: TestClient, path: str):
        headers = client.get(path).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"]
        assert headers["X-Request-Id"]

    def test_a_request_id_is_kept_when_it_is_harmless(self, client: TestClient):
        kept = client.get("/healthz", headers={"X-Request-Id": "client-id-123"})
        replaced = client.get("/healthz", headers={"X-Request-Id": "<script>"})
        assert kept.headers["X-Request-Id"] == "client-id-123"
        assert "<" not in replaced.headers["X-Request-Id"]

    def test_health_and_readiness(self, anonymous: TestClient):
        assert anonymous.get("/healthz").json() == {"status": "ok"}
        assert anonymous.get("/readyz").json() == {"status": "ok"}


class TestTransactions:
    def test_what_fails_at_the_end_leaves_nothing(self, app: FastAPI, client: TestClient):
        """A failing commit must be an error, never a success that stored nothing."""
        from sqlalchemy import event

        @event.listens_for(app.state.engine, "commit")
        def refuse(_):
            raise RuntimeError("the commit failed")

        answer = client.post(f"{V1}/careers", json={"title": "Design"})
        event.remove(app.state.engine, "commit", refuse)

        assert answer.status_code == 500
        assert client.get(f"{V1}/careers").json()["items"] == []

    def test_logs_are_json_without_personal_data(self, client: TestClient):
        stream = io.StringIO()
        configure_logs(stream)
        client.post(f"{V1}/careers?secret=canary", json={"title": "Canary title"})
        lines = [json.loads(line) for line in stream.getvalue().splitlines()]
        assert lines[-1]["route"] == "/api/v1/careers"
        assert lines[-1]["status"] == 201
        assert "anary" not in stream.getvalue()
