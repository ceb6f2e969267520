"""Reads docker-compose.yml as the engine would: commands, environments, variables from `.env`."""

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

from grapevine.settings import PROJECT

HOST = "vine.example.com"
# What its reader is asked to fill in.
FILLED_IN = {
    "POSTGRES_PASSWORD": "5f0c2a9be8d74613",
    "GRAPEVINE_SECRET_KEY": "m3JvQ8x0ZrT6wLkYbN2sHdPa7eUcGf5i",
    "GRAPEVINE_BASE_URL": f"https://{HOST}",
    "GRAPEVINE_ALLOWED_HOSTS": HOST,
    "GRAPEVINE_WORKERS": "1",
}
VARIABLE = re.compile(r"\$\{(\w+)(?::([-?])([^}]*))?\}")
COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())


def environment(service: str, given: Mapping[str, str] = FILLED_IN) -> dict[str, str]:
    """What the service's processes find in their environment."""
    listed = COMPOSE["services"][service]["environment"]
    return {name: _filled(str(value), given) for name, value in listed.items()}


def command(service: str) -> list[str]:
    """The words after `grapevine`, which the image runs."""
    dockerfile = (PROJECT / "backend" / "Dockerfile").read_text()
    entry = re.findall(r"(?m)^ENTRYPOINT (.+)$", dockerfile)
    assert [json.loads(one) for one in entry] == [["python", "-m", "grapevine"]]
    words: list[str] = COMPOSE["services"][service]["command"]
    return words


def health_check(service: str) -> list[str]:
    kind, *words = COMPOSE["services"][service]["healthcheck"]["test"]
    assert kind == "CMD"
    return words


def _filled(text: str, given: Mapping[str, str]) -> str:
    def value(found: re.Match[str]) -> str:
        name, kind, rest = found.groups()
        assert kind == "-" or given.get(name), f"{name}: {rest}"
        return given.get(name) or rest

    return VARIABLE.sub(value, text)
