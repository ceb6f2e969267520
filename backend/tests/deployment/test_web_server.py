"""The web server of a deployment, with the files in `frontend/server`: runs where nginx is.

Everywhere else `test_deployment.py` compares those files with the code, and `test_kills.py` proves
the two processes behind a balancer of its own.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from grapevine.kit import middleware
from grapevine.settings import PROJECT
from tests.deployment.conftest import Api, Site
from tests.durability.driver import free_port
from tests.durability.ledger import Stored
from tests.faults.clients import ask
from tests.faults.load import BROKEN, Load, kill_one_under

PAGE = "<!doctype html><title>Grapevine</title>"


class WebServer:
    """nginx on a port of its own, before these processes, with shorter patience."""

    def __init__(self, folder: Path, ports: Sequence[int]) -> None:
        self.port = free_port()
        self._folder = folder
        for file in (PROJECT / "frontend" / "server").iterdir():
            (folder / file.name).write_text(self._here(file.read_text(), ports))
        (folder / "assets").mkdir()
        (folder / "index.html").write_text(PAGE)
        (folder / "assets" / "app-1a2b3c.js").write_text("export {}")
        (folder / "sw.js").write_text("self")
        (folder / "manifest.webmanifest").write_text("{}")
        self._run("-t")
        self._process = subprocess.Popen(self._words("-g", f"daemon off;{self._user()}"))
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", trust_env=False)
        for _ in range(200):
            try:
                self.http.get("/")
                return
            except httpx.TransportError:
                time.sleep(0.02)
        raise AssertionError("nginx did not start")

    def close(self) -> None:
        self.http.close()
        self._process.terminate()
        self._process.wait()

    def _here(self, text: str, ports: Sequence[int]) -> str:
        """The file with the addresses and folders of this test in the place of a container's."""
        servers = "".join(f"server 127.0.0.1:{port} max_fails=0;" for port in ports)
        for there, here in {
            "server api:8000 max_fails=0;": servers,
            "listen 8080": f"listen 127.0.0.1:{self.port}",
            " /tmp/": f" {self._folder}/",
            "root /srv/web": f"root {self._folder}",
            "header_timeout 15s": "header_timeout 1s",
            "body_timeout 60s": "body_timeout 1s",
        }.items():
            text = text.replace(there, here)
        return text

    def _run(self, *options: str) -> None:
        subprocess.run(self._words(*options), check=True, capture_output=True)

    def _words(self, *options: str) -> list[str]:
        return ["nginx", "-p", str(self._folder), "-c", str(self._folder / "nginx.conf"), *options]

    def _user(self) -> str:
        return " user root;" if os.geteuid() == 0 else ""


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[WebServer]:
    """Before an API that does not answer."""
    one = WebServer(tmp_path, [free_port()])
    yield one
    one.close()


def test_files_are_served_with_the_headers_of_every_answer(alone: WebServer):
    page = alone.http.get("/contacts/some-page")
    assert (page.status_code, page.text) == (200, PAGE)
    assert page.headers["Cache-Control"] == "no-cache"
    asset = alone.http.get("/assets/app-1a2b3c.js")
    assert asset.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    for answer in (page, asset, alone.http.get("/nothing.js")):
        for name, value in middleware.HEADERS.items():
            assert answer.headers[name] == value
        assert answer.headers["Content-Security-Policy"] == middleware.CSP
        assert "nginx/" not in answer.headers["Server"]


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/sw.js", "application/javascript"), ("/manifest.webmanifest", "application/manifest+json")],
)
def test_what_makes_it_installable_is_asked_for_each_time(
    alone: WebServer, path: str, media_type: str
):
    answer = alone.http.get(path)
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Type"] == media_type
    assert answer.headers["Content-Security-Policy"] == middleware.CSP


@pytest.mark.parametrize(
    ("method", "path", "sent", "status", "code"),
    [
        ("GET", "/nothing.js", {}, 404, "not_found"),
        ("POST", "/contacts", {}, 405, "method_not_allowed"),
        ("POST", "/api/v1/contacts", {"content": b"x" * 1_000_001}, 413, "too_large"),
        ("POST", "/api/v1/imports", {"content": b"x" * 11_000_001}, 413, "too_large"),
        ("GET", "/", {"headers": {"X-Large": "x" * 20_000}}, 431, "headers_too_large"),
        ("GET", "/" + "a" * 20_000, {}, 414, "address_too_long"),
        ("GET", "/api/v1/contacts", {}, 503, "overloaded"),
        ("POST", "/api/v1/imports", {"content": b"x" * 2_000_000}, 503, "overloaded"),
        ("GET", "/healthz", {}, 503, "overloaded"),
    ],
)
def test_its_refusals_are_problems(
    alone: WebServer, method: str, path: str, sent: dict[str, object], status: int, code: str
):
    answer = alone.http.request(method, path, **sent)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Cache-Control"] == "no-store"
    assert ("Retry-After" in answer.headers) == (status == 503)
    problem = answer.json()
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["request_id"] == answer.headers["X-Request-Id"]


@pytest.mark.parametrize(
    "start",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
        b"POST /api/v1/contacts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
    ],
    ids=["headers", "body"],
)
def test_slow_clients_never_reach_the_api(alone: WebServer, start: bytes):
    begun = time.monotonic()
    with suppress(ConnectionResetError):  # how nginx parts with those who are late
        assert b" 503 " not in ask(alone, start)
    assert time.monotonic() - begun < 8


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_killed_process_is_missed_by_nobody_behind_it(
    apis: list[Api], site: Callable[[int], Site], empty_database: str, tmp_path: Path
):
    folder = tmp_path / "web"
    folder.mkdir()
    web = WebServer(folder, [api.port for api in apis])
    try:
        # An answer whose beginning the client already has can't be given anew: it breaks off.
        load = Load(site(web.port), refusals={BROKEN, 503})
        kill_one_under(load, apis)
        assert load.written[BROKEN] + load.read[BROKEN] <= load.writers, "one each, at the most"
        Stored(empty_database).check_all(load.ledger)
    finally:
        web.close()
