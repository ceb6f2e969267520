"""What a set-up must have before it starts, and what it answers to."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from grapevine.app import create_app
from grapevine.cli import main
from grapevine.settings import Misconfigured, Settings

KEY = "Tn3l6Zc0QvWb8sYh2RfKx5JmPd9GaUe1"


def settings(folder: Path, **given: Any) -> Settings:
    return Settings(_env_file=None, data_dir=folder, **given)


def test_the_first_run_makes_a_key_that_only_its_user_can_read(tmp_path: Path):
    made = settings(tmp_path / "data")
    first = made.keys()
    assert made.keys() == first
    assert (tmp_path / "data" / "signing.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("missing", ["secret_key", "base_url", "allowed_hosts"])
def test_production_refuses_to_start_without(tmp_path: Path, missing: str):
    complete = {
        "env": "production",
        "secret_key": KEY,
        "base_url": "https://vine.example.com",
        "allowed_hosts": "vine.example.com",
    }
    settings(tmp_path, **complete).check()
    with pytest.raises(Misconfigured) as refused:
        settings(tmp_path, **{**complete, missing: ""}).check()
    assert refused.value.code == 78


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"smtp_host": "mail.example.com"},
        {"smtp_host": "mail.example.com", "smtp_from": "nobody"},
        {
            "smtp_host": "mail.example.com", "smtp_from": "a@example.com", "smtp_tls": "none",
            "smtp_password": "secret",
        },
        {"smtp_host": "mail.example.com", "smtp_from": "a@example.com", "env": "production"},
    ],
)  # fmt: skip
def test_no_mail_is_sent_without_what_it_needs(tmp_path: Path, wrong: dict[str, Any]):
    with pytest.raises(Misconfigured) as refused:
        settings(tmp_path, **wrong).check_mail()
    assert refused.value.code == 78
    right = {"smtp_host": "mail.example.com", "smtp_from": "Grapevine <a@example.com>"}
    settings(tmp_path, **right).check_mail()


def test_the_server_needs_no_mail_server_but_not_half_of_one(tmp_path: Path):
    settings(tmp_path).check()
    with pytest.raises(Misconfigured):
        settings(tmp_path, smtp_host="mail.example.com").check()


def test_a_short_key_is_refused(tmp_path: Path):
    with pytest.raises(Misconfigured):
        settings(tmp_path, secret_key="short").keys()


@pytest.mark.parametrize("weak", ["k" * 40, "changeme" * 5, "0123456789" * 4])
def test_production_refuses_a_key_that_is_not_random(tmp_path: Path, weak: str):
    made = settings(
        tmp_path, env="production", secret_key=weak, base_url="https://x.example", allowed_hosts="x"
    )
    with pytest.raises(Misconfigured):
        made.check()


@pytest.mark.parametrize("proxies", ["everybody", "10.0.0.1/8", "10.0.0.0/40", "0.0.0.0/0", "::/0"])
def test_production_refuses_proxies_that_it_cannot_tell_apart(tmp_path: Path, proxies: str):
    made = settings(
        tmp_path, env="production", secret_key=KEY, base_url="https://x.example",
        allowed_hosts="x", trusted_proxies=proxies,
    )  # fmt: skip
    with pytest.raises(Misconfigured):
        made.check()


def test_plain_http_is_no_production(tmp_path: Path):
    made = settings(
        tmp_path, env="production", secret_key=KEY, base_url="http://x.example", allowed_hosts="x"
    )
    with pytest.raises(Misconfigured):
        made.check()


@pytest.mark.parametrize("hosts", ["*", "*.example.com", "vine.example.com, *"])
def test_production_refuses_to_answer_to_any_name(tmp_path: Path, hosts: str):
    made = settings(
        tmp_path, env="production", secret_key=KEY, base_url="https://x.example",
        allowed_hosts=hosts,
    )  # fmt: skip
    with pytest.raises(Misconfigured):
        made.check()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "changeme"),
        ("SECRET_KEY", "k" * 40),
        ("PREVIOUS_SECRET_KEY", "short"),
        ("BASE_URL", "http://vine.example.com"),
        ("ALLOWED_HOSTS", "*"),
        ("TRUSTED_PROXIES", "0.0.0.0/0"),
    ],
)
def test_what_is_unsafe_ends_the_server_with_one_line(tmp_path: Path, name: str, value: str):
    safe = {
        "GRAPEVINE_ENV": "production",
        "GRAPEVINE_DATA_DIR": str(tmp_path),
        "GRAPEVINE_SECRET_KEY": KEY,
        "GRAPEVINE_BASE_URL": "https://vine.example.com",
        "GRAPEVINE_ALLOWED_HOSTS": "vine.example.com",
    }
    ended = CliRunner().invoke(main, ["serve"], env=safe | {f"GRAPEVINE_{name}": value})
    assert ended.exit_code == 78
    assert ended.stderr.startswith("grapevine: ")
    assert ended.stderr.count("\n") == 1
    assert value not in ended.stderr or len(value) == 1


def test_only_the_hosts_that_are_served_are_answered(tmp_path: Path):
    app = create_app(settings(tmp_path, allowed_hosts="vine.example.com, localhost"))
    for host, status in [
        ("vine.example.com", 200), ("LOCALHOST:8000", 200), ("evil.example", 400), ("", 400),
    ]:  # fmt: skip
        answer = TestClient(app).get("/healthz", headers={"Host": host})
        assert answer.status_code == status, host
