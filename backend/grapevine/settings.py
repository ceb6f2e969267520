"""Everything that can be configured, from the environment (`GRAPEVINE_…`) or a `.env` file."""

import os
import secrets
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from grapevine.kit.limits import Allowance
from grapevine.kit.proxies import Networks, parse_networks

PROJECT = Path(__file__).resolve().parents[2]
SHORTEST_KEY = 32  # bytes
FEWEST_LETTERS = 12  # different ones, in a key that is random


class Misconfigured(SystemExit):
    """Refusing to start beats running unsafely; exit code 78 is EX_CONFIG (D22)."""

    def __init__(self, why: str) -> None:
        print(f"grapevine: {why}", file=__import__("sys").stderr)
        super().__init__(78)


class Settings(BaseSettings):
    """The defaults run a private instance on this machine, with SQLite in `./data`."""

    model_config = SettingsConfigDict(
        env_prefix="GRAPEVINE_", env_file=PROJECT / ".env", extra="ignore"
    )

    env: Literal["local", "production"] = "local"
    data_dir: Path = PROJECT / "data"
    database_url: str = ""
    backup_dir: Path | None = None
    network_filesystem: bool = Field(default=False, description="SQLite may lie on one.")
    static_dir: Path = PROJECT / "frontend" / "dist"
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    workers: int = Field(default=1, ge=1, le=64, description="Processes that serve.")
    header_seconds: float = Field(default=15, gt=0, description="For a request's headers.")
    body_seconds: float = Field(default=60, gt=0, description="For a request's body.")
    connections: int = Field(default=400, ge=1, description="Served at once by a process.")
    trusted_proxies: str = ""
    base_url: str = ""
    allowed_hosts: str = ""
    secret_key: str = ""
    previous_secret_key: str = ""
    registration: Literal["open", "closed"] = "open"
    registrations_per_hour: int = Field(default=20, ge=1, description="From one network.")
    sample_accounts: bool = True
    login_burst: int = Field(default=10, ge=1, description="Failed sign-ins before waiting.")
    login_pause: int = Field(default=60, ge=1, description="Seconds to wait for one more.")
    calls_per_minute: int = Field(default=600, ge=1, description="Of one sign-in, per worker.")
    exports_per_hour: int = Field(default=5, ge=1, description="Of one account.")
    smtp_host: str = Field(default="", description="Empty: no mail is sent.")
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_tls: Literal["starttls", "tls", "none"] = "starttls"
    smtp_user: str = ""
    smtp_password: str = ""
    smtp_from: str = Field(default="", description="The address that digests come from.")
    mail_pause: float = Field(default=30, gt=0, description="Seconds between looks for mail.")
    mail_lease: float = Field(
        default=300, gt=0, description="Seconds until a mail whose sender died is tried again."
    )
    most_contacts: int = Field(default=50_000, ge=1, description="Of one account.")
    most_interviews: int = Field(default=50_000, ge=1, description="Of one account.")

    def database(self) -> str:
        """The database's address; by default a file in the data folder, which is created."""
        if self.database_url:
            return self.database_url
        self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        return f"sqlite:///{self.data_dir / 'grapevine.db'}"

    def keeps_a_file(self) -> bool:
        """Whether the database is an SQLite file, which one machine alone uses."""
        return self.database().startswith("sqlite")

    def backups(self) -> Path:
        """The folder of the backups that are made without naming a file."""
        return self.backup_dir or self.data_dir / "backups"

    def address(self) -> str:
        """Where people reach the web UI."""
        return self.base_url.rstrip("/") or f"http://{self.host}:{self.port}"

    def uses_tls(self) -> bool:
        return urlsplit(self.address()).scheme == "https"

    def sends_mail(self) -> bool:
        """Whether a mail server is set up, so that digests can leave."""
        return bool(self.smtp_host)

    def hosts(self) -> frozenset[str]:
        """The host names that are answered; empty means any."""
        return frozenset(self.allowed_hosts.lower().replace(",", " ").split())

    def proxies(self) -> Networks:
        """Whose word on the client's address counts; empty means nobody's."""
        try:
            return parse_networks(self.trusted_proxies)
        except ValueError:
            raise Misconfigured(
                "GRAPEVINE_TRUSTED_PROXIES takes addresses and networks, such as 10.0.0.0/24."
            ) from None

    def allowance(self) -> Allowance:
        """How often somebody may try or ask."""
        return Allowance(**{name: getattr(self, name) for name in Allowance.__slots__})

    def most_rows(self) -> dict[str, int]:
        """How many rows of a table an account may have in use, by the table's name."""
        return {"contact": self.most_contacts, "interview": self.most_interviews}

    def keys(self) -> tuple[bytes, ...]:
        """The signing key, then the previous one while it is being rotated out."""
        key = self.secret_key or self._key_file()
        keys = [key, self.previous_secret_key] if self.previous_secret_key else [key]
        if any(len(one.encode()) < SHORTEST_KEY for one in keys):
            raise Misconfigured(f"GRAPEVINE_SECRET_KEY needs at least {SHORTEST_KEY} bytes.")
        return tuple(one.encode() for one in keys)

    def check(self) -> None:
        """Refuse a production set-up that can't be trusted."""
        self.proxies()
        self._check_sender()
        if self.env != "production":
            return
        if not self.secret_key:
            raise Misconfigured("set GRAPEVINE_SECRET_KEY (32 random bytes or more).")
        if not self.uses_tls():
            raise Misconfigured("set GRAPEVINE_BASE_URL to the https address people use.")
        if not self.allowed_hosts:
            raise Misconfigured("set GRAPEVINE_ALLOWED_HOSTS to the host names you serve.")
        if any("*" in host for host in self.hosts()):
            raise Misconfigured("GRAPEVINE_ALLOWED_HOSTS takes whole names, not patterns.")
        if any(len(set(key)) < FEWEST_LETTERS for key in self.keys()):
            raise Misconfigured("GRAPEVINE_SECRET_KEY is no random text: openssl rand -base64 48")
        if any(network.prefixlen == 0 for network in self.proxies()):
            raise Misconfigured("GRAPEVINE_TRUSTED_PROXIES must not trust everybody.")

    def check_mail(self) -> None:
        """Refuse to send mail without what it needs; for the worker, which has no signing key."""
        if not self.sends_mail():
            raise Misconfigured("set GRAPEVINE_SMTP_HOST and GRAPEVINE_SMTP_FROM to send digests.")
        if self.env == "production" and not self.uses_tls():
            raise Misconfigured("set GRAPEVINE_BASE_URL to the https address people use.")
        self._check_sender()

    def _check_sender(self) -> None:
        if not self.sends_mail():
            return
        if "@" not in self.smtp_from:
            raise Misconfigured("set GRAPEVINE_SMTP_FROM to the address that digests come from.")
        if self.smtp_tls == "none" and self.smtp_password:
            raise Misconfigured("GRAPEVINE_SMTP_TLS=none would send the password in the clear.")

    def _key_file(self) -> str:
        """A key made on the first run, readable by this user alone."""
        path = self.data_dir / "signing.key"
        if not path.exists():
            self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                return path.read_text()
            with os.fdopen(handle, "w") as file:
                file.write(secrets.token_urlsafe(48))
        return path.read_text()
