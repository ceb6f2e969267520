"""What the tests share: a migrated database of each kind, an application, people who use it.

Every database test runs twice, on SQLite and on PostgreSQL. A database is migrated once per
worker, then copied for each test, which is far quicker than migrating it. Only tests of what is on
the disk (`durable`) wait for a disk, and only tests of sign-in pay what a password's hash costs.
"""

import gc
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pwdlib.hashers.argon2 import Argon2Hasher

from grapevine.accounts.passwords import Hasher
from grapevine.app import create_app
from grapevine.kit.limits import install_limits
from grapevine.kit.logs import configure_logs
from grapevine.kit.work import Gate
from grapevine.migrating import upgrade
from grapevine.settings import Settings
from tests.engines import engine_at
from tests.postgres import IN_MEMORY, Servers, has_room_in_memory
from tests.privacy.hygiene import pytest_runtest_makereport  # noqa: F401 - looks at every log
from tests.world import PASSWORD

GENEROUS = {
    "registrations_per_hour": 10_000,
    "exports_per_hour": 10_000,
    "calls_per_minute": 1_000_000,
}
QUICK = Hasher(Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1))
numbers = count(1)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "grapevine.db"
    upgrade(f"sqlite:///{path}")
    with sa.create_engine(f"sqlite:///{path}").connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture(scope="session")
def postgres_servers() -> Iterator[Servers]:
    with ExitStack() as stack:
        yield Servers(stack)


@pytest.fixture
def durable() -> bool:
    """Whether this test is about what survives; its folder says so by overriding this."""
    return False


@pytest.fixture
def hasher() -> Hasher:
    """How passwords are hashed: as in production only where a folder overrides this."""
    return QUICK


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, durable: bool) -> Iterator[str]:
    """A fresh, migrated database of its own."""
    if request.param == "postgres":
        servers: Servers = request.getfixturevalue("postgres_servers")
        with servers.get(durable=durable).database() as url:
            yield url
        return
    in_memory = not durable and has_room_in_memory()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if in_memory else None) as folder:
        shutil.copy(request.getfixturevalue("sqlite_template"), f"{folder}/grapevine.db")
        yield f"sqlite:///{folder}/grapevine.db"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    """The application, built once: building its routes costs more than most tests."""
    folder = tmp_path_factory.mktemp("app")
    app = create_app(Settings(_env_file=None, data_dir=folder, **GENEROUS))
    gc.collect()
    gc.freeze()  # it stays to the end: nobody need look through it again and again
    gc.set_threshold(50_000, 20, 20)
    return app


@pytest.fixture
def app(built: FastAPI, database_url: str, hasher: Hasher) -> Iterator[FastAPI]:
    """The application on a database of its own, with nothing counted yet."""
    state = built.state
    settings = state.settings
    state.engine = engine_at(database_url)
    state.hasher = hasher
    state.gate = Gate(one_writer=database_url.startswith("sqlite"))
    install_limits(built, settings.allowance())
    configure_logs()
    yield built
    state.engine.dispose()
    state.settings = settings


@pytest.fixture
def anonymous(app: FastAPI) -> Iterator[TestClient]:
    """Somebody who has not signed in."""
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def sign_up(app: FastAPI, anonymous: TestClient) -> Callable[..., TestClient]:
    """Make a new account; the client that comes back is signed in to it."""

    def make(**fields: str) -> TestClient:
        body = {
            "email": f"person{next(numbers)}@example.com",
            "password": PASSWORD,
            "display_name": "Maya Okafor",
            "time_zone": "Europe/Berlin",
            **fields,
        }
        answer = anonymous.post("/api/v1/auth/register", json=body)
        assert answer.status_code == 201, answer.text
        token = answer.json()["access_token"]
        person = TestClient(
            app, headers={"Authorization": f"Bearer {token}"}, raise_server_exceptions=False
        )
        person.portal = anonymous.portal  # one event loop for all, not one for each request
        return person

    return make


@pytest.fixture
def client(sign_up: Callable[..., TestClient]) -> TestClient:
    """A person with an account of their own, signed in."""
    return sign_up()


@pytest.fixture
def stranger(sign_up: Callable[..., TestClient]) -> TestClient:
    """Another person, signed in to another account."""
    return sign_up(display_name="Someone Else")
