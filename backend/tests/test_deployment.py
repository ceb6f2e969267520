"""The deployment's files say what the code says: headers, limits, versions, order of starting."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from grapevine.kit import middleware
from grapevine.settings import PROJECT, Settings

SERVER = PROJECT / "frontend" / "server"
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]


def directives(name: str) -> str:
    """A file of the web server without its comments."""
    return re.sub(r"(?m)^\s*#.*\n", "", (SERVER / name).read_text())


def pins(name: str) -> set[str]:
    return set(
        re.findall(r"(?m)^([\w.\-\[\]]+==[^ ;\\]+)", (PROJECT / "backend" / name).read_text())
    )


def test_the_web_servers_headers_are_the_applications():
    sent = dict(re.findall(r'add_header (\S+) "?(.*?)"? always;', directives("headers.conf")))
    assert sent.pop("X-Request-Id") == "$request_id"
    assert sent.pop("Content-Security-Policy") == middleware.CSP
    assert sent.pop("Strict-Transport-Security") == "max-age=31536000; includeSubDomains"
    assert sent == middleware.HEADERS


def test_the_web_server_lets_in_no_more_than_the_application():
    limits = re.findall(r"client_max_body_size (\d+);", directives("nginx.conf"))
    assert [int(limit) for limit in limits] == [middleware.JSON_LIMIT, middleware.UPLOAD_LIMIT]
    for bound in ("client_header_timeout 15s;", "client_body_timeout 60s;"):
        assert bound in directives("nginx.conf")


def test_every_answer_of_the_web_server_itself_carries_the_headers():
    for name in ("nginx.conf", "problems.conf"):
        for block in re.findall(r"location [^{]+\{(.*?)\n\s*\}\n", directives(name), re.S):
            assert ("include headers.conf;" in block) != ("include api.conf;" in block), block


def test_the_proxy_in_front_is_trusted_by_address():
    subnet = COMPOSE["networks"]["front"]["ipam"]["config"][0]["subnet"]
    trusted = SERVICES["api"]["environment"]["GRAPEVINE_TRUSTED_PROXIES"]
    assert trusted == subnet
    assert f"set_real_ip_from {subnet};" in directives("nginx.conf")
    assert "X-Forwarded-For $proxy_add_x_forwarded_for;" in directives("api.conf")


def test_services_start_in_order():
    waits = {name: service.get("depends_on", {}) for name, service in SERVICES.items()}
    assert waits["migrate"]["database"]["condition"] == "service_healthy"
    assert waits["api"]["migrate"]["condition"] == "service_completed_successfully"
    assert waits["web"]["api"]["condition"] == "service_healthy"
    assert "/readyz" in SERVICES["api"]["healthcheck"]["test"][-1]


@pytest.mark.parametrize("name", ["api", "migrate", "web"])
def test_what_we_build_runs_without_privileges(name: str):
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    folder = PROJECT / service["build"]
    assert re.search(r"(?m)^USER (10001|nginx)$", (folder / "Dockerfile").read_text())


def test_only_the_web_server_is_reachable_from_outside():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["web"]
    assert COMPOSE["networks"]["inside"]["internal"] is True
    assert SERVICES["database"]["networks"] == ["inside"]


def test_every_base_image_is_pinned():
    images = [SERVICES["database"]["image"]]
    for folder in ("backend", "frontend"):
        text = (PROJECT / folder / "Dockerfile").read_text()
        images += re.findall(r"(?m)^FROM (\S+)", text)
    for image in images:
        assert re.fullmatch(r"[a-z]+:\d+\.\d+(\.\d+)?-[a-z0-9-]+", image), image


def test_what_is_deployed_is_what_was_tested():
    deployed = pins("requirements.run.lock")
    assert deployed < pins("requirements.lock")
    assert not any(pin.startswith(("pytest", "schemathesis", "ruff")) for pin in deployed)


def test_every_setting_is_explained():
    example = (PROJECT / ".env.example").read_text()
    asked = set(re.findall(r"\$\{(\w+)", (PROJECT / "docker-compose.yml").read_text()))
    known = {f"GRAPEVINE_{name.upper()}" for name in Settings.model_fields}
    for name in asked | known:
        assert f"#{name}=" in example, name


def test_the_images_are_built_from_sources_alone():
    for folder in ("backend", "frontend"):
        lines = Path(PROJECT / folder / ".dockerignore").read_text().splitlines()
        kept = [line for line in lines if line and not line.startswith("#")]
        assert kept[0] == "*"
        assert not {"!.env", "!data", "!node_modules", "!.venv"} & set(kept)
