"""Databases to back up, empty ones to restore into, and a next version of the product."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from grapevine import migrating
from grapevine.kit.db import open_engine
from grapevine.settings import Settings
from tests.backups.empty import empty_databases
from tests.migrations.rows import fill

ROWS = 10
NEXT = Path(__file__).parents[1] / "migrations" / "next" / "next_1.py"


@pytest.fixture
def engine(database_url: str) -> Iterator[sa.Engine]:
    made = open_engine(database_url)
    yield made
    made.dispose()


@pytest.fixture
def filled(engine: sa.Engine) -> sa.Engine:
    """A database with rows in every table."""
    fill(engine, ROWS)
    engine.dispose()  # nobody has it open
    return engine


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path / "data", database_url=database_url)


@pytest.fixture
def elsewhere(database_url: str, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """Gives the addresses of empty databases of the kind that this test is about."""
    with empty_databases(database_url, tmp_path) as give:
        yield give


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From its call on the code is a version newer: it has one revision more."""
    folder, newest = tmp_path / "next-version", migrating.newest()
    shutil.copytree(migrating.BACKEND / "migrations", folder / "migrations")
    shutil.copy(migrating.BACKEND / "alembic.ini", folder)
    text = NEXT.read_text().replace("down_revision = newest()", f"down_revision = {newest!r}")
    (folder / "migrations" / "versions" / NEXT.name).write_text(text)
    return lambda: monkeypatch.setattr(migrating, "BACKEND", folder)
