"""The web UI's files: what is served, and what no address can break."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from grapevine.app import create_app
from grapevine.settings import Settings


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder: Path = tmp_path_factory.mktemp("web")
    (folder / "dist" / "assets").mkdir(parents=True)
    (folder / "dist" / "index.html").write_text("the page")
    (folder / "dist" / "assets" / "a.js").write_text("a script")
    (folder / "dist" / "sw.js").write_text("a worker")
    (folder / "dist" / "manifest.webmanifest").write_text("{}")
    (folder / "secret.txt").write_text("canary")
    settings = Settings(_env_file=None, data_dir=folder, static_dir=folder / "dist")
    with TestClient(create_app(settings)) as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/people/1", "/%ff%fe", "/%00", "/" + "a" * 300])
def test_any_other_address_is_the_single_page(web: TestClient, path: str):
    answer = web.get(path)
    assert (answer.status_code, answer.text) == (200, "the page")
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", ["/assets/b.js", "/%00.js", "/" + "a" * 300 + ".js"])
def test_a_file_that_is_not_there_is_a_404(web: TestClient, path: str):
    assert web.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt"])
def test_nothing_outside_the_folder_is_served(web: TestClient, path: str):
    assert "canary" not in web.get(path).text


def test_files_with_a_digest_in_their_name_are_kept_for_ever(web: TestClient):
    answer = web.get("/assets/a.js")
    assert answer.text == "a script"
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("/sw.js", "text/javascript"), ("/manifest.webmanifest", "application/manifest+json")],
)
def test_what_makes_it_installable_is_asked_for_each_time(
    web: TestClient, path: str, media_type: str
):
    answer = web.get(path)
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Type"].startswith(media_type)
    assert "worker-src 'self'; " in answer.headers["Content-Security-Policy"]


def test_a_probe_may_ask_for_the_headers_alone(web: TestClient):
    answer = web.head("/")
    assert (answer.status_code, answer.text) == (200, "")
