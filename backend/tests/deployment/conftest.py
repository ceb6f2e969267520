"""What docker-compose.yml starts, started by its own commands without a container engine."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
import sqlalchemy as sa

from tests.deployment import compose
from tests.durability.driver import Nursery, Server
from tests.durability.servers import parent

# Needs nginx, which set-up does not install: run where it is there.
collect_ignore = [] if shutil.which("nginx") else ["test_web_server.py"]


@pytest.fixture
def durable() -> bool:
    """Databases that wait for the disk."""
    return True


@pytest.fixture
def empty_database(database_url: str) -> Iterator[str]:
    """A database that was never migrated, on the server of the other."""
    url = sa.make_url(database_url)
    name = f"fresh_{uuid4().hex[:12]}"
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
        yield url.set(database=name).render_as_string(hide_password=False)
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()


class Api(Server):
    """A process of the service `api`, in the environment that it has in its container, but for the
    addresses of the database and of its own."""

    def __init__(self, nursery: Nursery, database_url: str, folder: Path) -> None:
        super().__init__(nursery, database_url, folder)
        self.environment = compose.environment("api") | {
            "GRAPEVINE_DATABASE_URL": database_url,
            "GRAPEVINE_HOST": "127.0.0.1",
            "GRAPEVINE_PORT": str(self.port),
            "GRAPEVINE_DATA_DIR": str(folder / "no-data"),
            "GRAPEVINE_CALLS_PER_MINUTE": "1000000",
        }

    def wait_until_ready(self) -> None:
        """Until the container's health check says so."""
        port = compose.environment("api")["GRAPEVINE_PORT"]
        words = [word.replace(f":{port}", f":{self.port}") for word in compose.health_check("api")]
        assert words[0] == "python"
        for _ in range(60):
            if subprocess.run([sys.executable, *words[1:]], capture_output=True).returncode == 0:
                return
        raise AssertionError(f"it did not get well:\n{self.said()}")


@pytest.fixture
def apis(empty_database: str, tmp_path: Path) -> Iterator[list[Api]]:
    """Two processes of the API, after the migration has ended well."""
    nursery = parent()
    migrated = compose.environment("migrate") | {"GRAPEVINE_DATABASE_URL": empty_database}
    log = tmp_path / "migrate.log"
    assert nursery.bury(nursery.start(migrated, log, compose.command("migrate"))) == 0, log
    assert compose.command("api") == ["serve"]
    made = [Api(nursery, empty_database, tmp_path) for _ in range(2)]
    for one in made:
        one.start()
    yield made
    for one in made:
        one.close()


class Site:
    """The deployment as people reach it: at one address, by its own name."""

    def __init__(self, port: int) -> None:
        self.http = httpx.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Host": compose.HOST},
            timeout=60,
            trust_env=False,
        )

    register, use = Server.register, Server.use


@pytest.fixture
def site() -> Iterator[Callable[[int], Site]]:
    """The deployment behind this port, and an account signed in to."""
    made: list[Site] = []

    def reach(port: int) -> Site:
        made.append(Site(port))
        made[-1].register()
        return made[-1]

    yield reach
    for one in made:
        one.http.close()
