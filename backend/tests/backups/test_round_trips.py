"""What was backed up comes back, all of it, or the restore is refused and nothing is changed."""

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

import pytest
import sqlalchemy as sa

from grapevine.backups import Refused, TooNew, Unusable, make_backup, restore_backup
from grapevine.kit.db import open_engine
from tests.backups.conftest import ROWS
from tests.migrations.pictures import Contents, Schema, contents_of, schema_of
from tests.migrations.rows import fill_index

# SQLAlchemy says that it can't see an index of the next version.
pytestmark = pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")


@pytest.fixture
def backup(filled: sa.Engine, database_url: str, tmp_path: Path) -> Path:
    file = tmp_path / "backup"
    make_backup(database_url, file)
    filled.dispose()
    return file


def picture(url: str) -> tuple[Schema, Contents]:
    """Everything there is but the sign-ins."""
    engine = open_engine(url)
    schema, contents = schema_of(engine), contents_of(engine)
    engine.dispose()
    contents.pop("sign_in", None)
    return schema, contents


def change_revision(backup: Path, revision: str) -> None:
    if backup.read_bytes().startswith(b"SQLite"):
        with sqlite3.connect(backup) as connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        return
    with ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(members["grapevine.json"])
    members["grapevine.json"] = json.dumps({**manifest, "revision": revision}).encode()
    with ZipFile(backup, "w") as archive:
        for name, member in members.items():
            archive.writestr(name, member)


def test_everything_comes_back_elsewhere(
    backup: Path, database_url: str, elsewhere: Callable[[], str]
):
    there = elsewhere()
    restore_backup(there, backup)
    assert picture(there) == picture(database_url)
    engine = open_engine(there)
    assert contents_of(engine)["sign_in"][0] == 0  # none comes back to life
    engine.dispose()


def test_a_backup_takes_the_place_of_what_was_done_since(
    backup: Path, filled: sa.Engine, database_url: str
):
    before = picture(database_url)
    with filled.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM contact")
        connection.exec_driver_sql("UPDATE account SET display_name = 'Somebody'")
    filled.dispose()
    assert picture(database_url) != before
    restore_backup(database_url, backup)
    assert picture(database_url) == before


def test_life_goes_on_after_a_restore(backup: Path, elsewhere: Callable[[], str]):
    """The counters of the search index go on where they were."""
    there = elsewhere()
    restore_backup(there, backup)
    engine = open_engine(there)
    with engine.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM search_document WHERE id = 1")
        account = connection.exec_driver_sql("SELECT id FROM account LIMIT 1").scalar_one()
    fill_index(engine, [{"id": account}], 1, first=100)
    assert contents_of(engine)["search_index"][0] == ROWS
    engine.dispose()


def test_a_backup_is_private_and_never_overwritten(backup: Path, database_url: str):
    assert backup.stat().st_mode & 0o777 == 0o600
    before = backup.read_bytes()
    with pytest.raises(Refused, match="exists already"):
        make_backup(database_url, backup)
    assert backup.read_bytes() == before
    assert [path for path in backup.parent.iterdir() if "begun" in path.name] == []


def test_a_damaged_backup_changes_nothing(backup: Path, database_url: str):
    before, whole = picture(database_url), backup.read_bytes()
    cuts = (0, 10, len(whole) // 2, len(whole) - 4_096)
    for content in [*(whole[:cut] for cut in cuts), b"GIF89a" + whole[6:]]:
        backup.write_bytes(content)
        with pytest.raises(Unusable):
            restore_backup(database_url, backup)
    assert picture(database_url) == before


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_flipped_bit_is_noticed_or_does_not_matter(backup: Path, database_url: str):
    before, whole = picture(database_url), backup.read_bytes()
    for at in random.Random(7).sample(range(len(whole)), 6):
        backup.write_bytes(flipped(whole, at))
        with suppress(Unusable):
            restore_backup(database_url, backup)
    assert picture(database_url) == before


def flipped(whole: bytes, at: int) -> bytes:
    return whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :]


def test_a_backup_of_the_other_kind_is_refused(backup: Path, database_url: str, tmp_path: Path):
    other = f"sqlite:///{tmp_path}/other.db"
    if database_url.startswith("sqlite"):
        other = "postgresql://nobody@nowhere.example.com/never-asked"
    with pytest.raises(Unusable, match="other kind"):
        restore_backup(other, backup)


def test_a_backup_of_a_newer_version_is_refused(backup: Path, database_url: str):
    before = picture(database_url)
    change_revision(backup, "f00d")
    with pytest.raises(TooNew):
        restore_backup(database_url, backup)
    assert picture(database_url) == before


def test_a_backup_of_an_older_version_is_migrated(
    backup: Path, elsewhere: Callable[[], str], next_version: Callable[[], None]
):
    there = elsewhere()
    next_version()
    restore_backup(there, backup)
    schema, contents = picture(there)
    assert "index ix_contact_by_place" in schema
    assert contents["contact"][0] == ROWS


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_tables_of_others_are_not_replaced(backup: Path, filled: sa.Engine, database_url: str):
    with filled.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE invoice (id int)")
    before = picture(database_url)
    with pytest.raises(Refused, match="invoice"):
        restore_backup(database_url, backup)
    with pytest.raises(Refused, match="invoice"):
        make_backup(database_url, backup.with_name("another"))
    assert picture(database_url) == before
