"""`grapevine migrate`, `backup`, `restore` and `serve` as they are typed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from typer.testing import CliRunner, Result

from grapevine import storage, upkeep
from grapevine.cli import main
from grapevine.migrating import Standing, standing
from grapevine.settings import Settings
from tests.migrations.pictures import contents_of


@pytest.fixture
def run(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setenv("GRAPEVINE_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("GRAPEVINE_DATA_DIR", str(settings.data_dir))
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words])


def refused(result: Result, code: int, *words: str) -> bool:
    """In one line, with this exit code, and nothing else said."""
    lines = result.stderr.splitlines()
    assert result.exit_code == code, result.output
    assert (len(lines), result.stdout) == (1, "")
    return lines[0].startswith("grapevine: ") and all(word in lines[0] for word in words)


def backups(settings: Settings) -> list[str]:
    folder = settings.backups()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_backup_goes_into_the_data_folder_and_old_ones_go(
    run: Callable[..., Result], filled: sa.Engine, settings: Settings
):
    for old in ("20250101T000000Z", "20250102T000000Z"):
        settings.backups().mkdir(mode=0o700, parents=True, exist_ok=True)
        (settings.backups() / f"grapevine-{old}.db").touch()
    result = run("backup", "--keep")
    assert result.exit_code == 0
    assert "2 old backups deleted" in result.stdout
    (name,) = backups(settings)
    assert name in result.stdout
    assert settings.backups().stat().st_mode & 0o777 == 0o700


def test_restoring_over_accounts_wants_force_and_keeps_what_was_there(
    run: Callable[..., Result], filled: sa.Engine, settings: Settings, tmp_path: Path
):
    file = tmp_path / "first"
    assert run("backup", file).exit_code == 0
    with filled.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM contact")
    filled.dispose()

    assert refused(run("restore", file), 1, "accounts", "--force")
    assert contents_of(filled)["contact"][0] == 0
    filled.dispose()
    assert run("restore", "--force", file).exit_code == 0
    assert contents_of(filled)["contact"][0] == 10
    filled.dispose()
    (safety,) = backups(settings)
    assert "before-restore" in safety
    assert run("restore", "--force", settings.backups() / safety).exit_code == 0
    assert contents_of(filled)["contact"][0] == 0


def test_every_refusal_is_one_line(run: Callable[..., Result], filled: sa.Engine, tmp_path: Path):
    garbage = tmp_path / "garbage"
    garbage.write_text("not a backup")
    assert refused(run("backup", garbage), 1, "exists already")
    assert refused(run("backup", tmp_path / "no" / "where"), 1, "No such file")
    assert refused(run("backup", "--keep", tmp_path / "file"), 1, "folder")
    assert refused(run("restore", "--force", garbage), 65, "no backup")
    assert refused(run("restore", "--force", tmp_path / "missing"), 1, "can't be read")


def test_a_newer_schema_is_neither_served_nor_touched(
    run: Callable[..., Result], filled: sa.Engine, settings: Settings
):
    with filled.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'f00d'")
    filled.dispose()
    for command in ("serve", "migrate"):
        assert refused(run(command), 78, "newer version")
    assert backups(settings) == []


def test_an_older_schema_is_not_served(settings: Settings, next_version: Callable[[], None]):
    upkeep.check_before_serving(settings)
    next_version()
    with pytest.raises(SystemExit) as refusal:
        upkeep.check_before_serving(settings)
    assert refusal.value.code == 78


def test_sqlite_is_backed_up_before_a_migration_that_has_something_to_do(
    run: Callable[..., Result],
    filled: sa.Engine,
    settings: Settings,
    next_version: Callable[[], None],
):
    assert run("migrate").exit_code == 0
    assert backups(settings) == []
    next_version()
    assert run("migrate").exit_code == 0
    assert standing(settings.database_url) is Standing.CURRENT
    labels = ["-before-migration.db"] if "sqlite" in settings.database_url else []
    assert [name[-len("-before-migration.db") :] for name in backups(settings)] == labels


def test_nothing_is_migrated_while_a_server_uses_the_file(
    run: Callable[..., Result],
    filled: sa.Engine,
    settings: Settings,
    next_version: Callable[[], None],
):
    next_version()
    with filled.connect() as connection:
        connection.exec_driver_sql("SELECT 1 FROM account")
        connection.rollback()
        if filled.dialect.name == "sqlite":
            assert refused(run("migrate"), 75, "in use")
            assert standing(settings.database_url) is Standing.BEHIND


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_on_a_network_file_system_is_refused(
    run: Callable[..., Result], settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = Path(settings.database_url.removeprefix("sqlite:///"))
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/vda / ext4 rw 0 0\nserver:/home {file.parent} nfs4 rw 0 0\n")
    monkeypatch.setattr(storage, "MOUNTS", mounts)
    for command in ("serve", "migrate"):
        assert refused(run(command), 78, "nfs4", "GRAPEVINE_NETWORK_FILESYSTEM")
    monkeypatch.setenv("GRAPEVINE_NETWORK_FILESYSTEM", "true")
    assert run("migrate").exit_code == 0


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/grapevine.db", None),
        ("/home/maya/grapevine.db", "cifs"),
        ("/home/maya/my disk/grapevine.db", None),
        ("/homely/grapevine.db", None),
        ("/mnt/ssh/grapevine.db", "fuse.sshfs"),
    ],
)
def test_the_closest_mount_counts(path: str, kind: str | None):
    mounts = (
        "/dev/vda / ext4 rw 0 0\n//server/home /home cifs rw 0 0\n"
        "/dev/vdb /home/maya/my\\040disk xfs rw 0 0\nme@there: /mnt/ssh fuse.sshfs rw 0 0\n"
    )
    assert storage.network_filesystem(Path(path), mounts) == kind


def test_a_backup_needs_a_database(run: Callable[..., Result], tmp_path: Path):
    os.environ["GRAPEVINE_DATABASE_URL"] = f"sqlite:///{tmp_path}/none.db"
    assert refused(run("backup", tmp_path / "file"), 1, "no database")
    assert not (tmp_path / "none.db").exists()
