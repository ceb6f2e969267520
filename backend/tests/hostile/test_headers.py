"""Every answer carries the security headers, whatever it is and whoever made it (D12, T26)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from grapevine.app import create_app
from grapevine.migrating import upgrade
from grapevine.settings import Settings
from tests.world import PASSWORD, V1

CSP = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "font-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "object-src": "'none'",
}
EXACTLY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}
KINDS = (200, 201, 204, 304, 400, 401, 404, 405, 409, 412, 413, 414, 422, 429, 431, 500, 503)
PAGES = ("/", "/people/1", "/assets/a.js", "/favicon.svg", "/docs", "/openapi.json", "/gone.js")
JSON = {"Content-Type": "application/json"}
Answers = dict[int | str, Any]


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    """The application as it is deployed: behind TLS, with a web UI."""
    folder: Path = tmp_path_factory.mktemp("web")
    (folder / "dist" / "assets").mkdir(parents=True)
    for name in ("index.html", "favicon.svg", "assets/a.js"):
        (folder / "dist" / name).write_text("x")
    settings = Settings(
        _env_file=None, data_dir=folder, static_dir=folder / "dist", base_url="https://vine.example"
    )
    upgrade(settings.database())
    made = create_app(settings)

    @made.get("/api/v1/broken", include_in_schema=False)
    def broken() -> None:
        raise RuntimeError("a mistake")

    @made.get("/api/v1/busy", include_in_schema=False)
    def busy() -> None:
        raise OperationalError("", {}, Exception("locked"))

    for _ in range(2):  # before the web UI's catch-all
        made.router.routes.insert(0, made.router.routes.pop())
    return made


@pytest.fixture(scope="module")
def answers(app: FastAPI) -> Iterator[Answers]:
    """One answer of each kind, by status; the web UI's by address."""
    with TestClient(app, base_url="https://vine.example", raise_server_exceptions=False) as client:
        yield {**_of_the_api(client), **{page: client.get(page) for page in PAGES}}


def _of_the_api(client: TestClient) -> Answers:
    body = {"email": "a@example.com", "password": PASSWORD, "display_name": "A"}
    registered = client.post(f"{V1}/auth/register", json=body)
    client.headers["Authorization"] = f"Bearer {registered.json()['access_token']}"
    career = client.post(f"{V1}/careers", json={"title": "Design"})
    url = f"{V1}/careers/{career.json()['id']}"
    tag = {"If-None-Match": client.get(url).headers["ETag"]}
    held = client.post(f"{V1}/careers", json={"title": "x"}, headers={"Idempotency-Key": "k"})
    interview = client.post(f"{V1}/interviews", json=_talk(client)).json()["id"]
    return {
        200: client.get(url),
        201: held,
        304: client.get(url, headers=tag),
        400: client.post(f"{V1}/careers", content=b"{", headers=JSON),
        401: client.get(url, headers={"Authorization": "Bearer x"}),
        404: client.get(f"{V1}/nowhere"),
        405: client.put(f"{V1}/careers"),
        409: client.post(f"{V1}/interviews/{interview}/reopening"),
        412: client.delete(url, headers={"If-Match": '"9"'}),
        413: client.post(f"{V1}/careers", content=b"x" * 1_100_000, headers=JSON),
        414: client.get(f"{V1}/careers?q={'x' * 5_000}"),
        422: client.post(f"{V1}/careers", json={}),
        429: _until(429, lambda: client.post(f"{V1}/auth/token", data=_wrong_password())),
        431: client.get(url, headers={"X-Long": "x" * 20_000}),
        500: client.get(f"{V1}/broken"),
        503: client.get(f"{V1}/busy"),
        204: client.delete(url),
    }


def _talk(client: TestClient) -> dict[str, Any]:
    made = client.post(f"{V1}/contacts", json={"display_name": "Ana"})
    return {"contact_ids": [made.json()["id"]]}


def _wrong_password() -> dict[str, str]:
    return {"username": "a@example.com", "password": "not the right one"}


def _until(status: int, ask: Callable[[], Any]) -> Any:
    return next(answer for answer in (ask() for _ in range(30)) if answer.status_code == status)


def policy_of(answer: Any) -> dict[str, str]:
    parts = (
        part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";")
    )
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize("kind", [*KINDS, *PAGES])
def test_every_kind_of_answer_carries_the_headers(answers: Answers, kind: int | str):
    answer = answers[kind]
    assert answer.status_code == (
        kind if isinstance(kind, int) else 404 if kind == "/gone.js" else 200
    )
    for name, value in EXACTLY.items():
        assert answer.headers[name] == value, name
    style = "'self' 'unsafe-inline'" if kind == "/docs" else "'self'"
    assert policy_of(answer).items() >= {**CSP, "style-src": style}.items()
    assert "=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["X-Request-Id"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_api_answers_is_never_kept_and_never_a_page(answers: Answers, kind: int):
    answer = answers[kind]
    assert answer.headers["Cache-Control"] == "no-store"
    if answer.content:
        media_type = "application/json" if kind < 400 else "application/problem+json"
        assert answer.headers["Content-Type"] == media_type


@pytest.mark.parametrize("kind", [429, 503])
def test_who_has_to_wait_is_told_how_long(answers: Answers, kind: int):
    assert int(answers[kind].headers["Retry-After"]) >= 1


def test_no_other_origin_is_let_in(app: FastAPI):
    elsewhere = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    with TestClient(app, base_url="https://vine.example") as client:
        for method in ("GET", "OPTIONS", "POST"):
            answer = client.request(method, f"{V1}/careers", headers=elsewhere)
            assert not [name for name in answer.headers if name.startswith("access-control")]


def test_an_export_is_saved_under_a_name_of_ours(app: FastAPI, answers: Answers):
    body = {"email": "b@example.com", "password": PASSWORD, "display_name": '"; filename=evil.html'}
    with TestClient(app, base_url="https://vine.example") as client:
        token = client.post(f"{V1}/auth/register", json=body).json()["access_token"]
        answer = client.get(f"{V1}/export", headers={"Authorization": f"Bearer {token}"})
    named = answer.headers["Content-Disposition"]
    assert named.startswith('attachment; filename="grapevine-export-2')
    assert named.endswith('.json"')
    assert "evil" not in named
    for name, value in EXACTLY.items():
        assert answer.headers[name] == value, name
