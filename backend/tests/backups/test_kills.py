"""A backup or a restore that is killed has happened, or has not."""

from pathlib import Path

import sqlalchemy as sa

from grapevine.backups import make_backup, restore_backup
from tests.durability.driver import report, scale
from tests.migrations.pictures import contents_of
from tests.migrations.processes import kill_within, seconds_of
from tests.migrations.test_kills import picture

KILLS = scale("RESTORE_KILLS", 2)


def test_a_killed_restore_happened_or_did_not(filled: sa.Engine, database_url: str, tmp_path: Path):
    backup, since = tmp_path / "backup", tmp_path / "since"
    make_backup(database_url, backup)
    with filled.execution_options(write=True).begin() as connection:
        connection.exec_driver_sql("DELETE FROM contact")
        connection.exec_driver_sql("DELETE FROM sign_in")
    old = picture(filled)
    filled.dispose()
    make_backup(database_url, since)
    longest, killed = seconds_of(restore_backup, database_url, backup), 0
    new = picture(filled)
    assert new != old
    for _ in range(KILLS):
        filled.dispose()
        restore_backup(database_url, since)
        assert picture(filled) == old
        filled.dispose()
        killed += kill_within(longest, restore_backup, database_url, backup)
        assert picture(filled) in (old, new)
    assert killed
    report(f"{killed} restores killed: each had happened or had not")


def test_a_killed_backup_has_no_name(filled: sa.Engine, database_url: str, tmp_path: Path):
    longest = seconds_of(make_backup, database_url, tmp_path / "whole")
    before = contents_of(filled)
    for number in range(KILLS):
        file = tmp_path / f"killed-{number}"
        kill_within(longest * 0.9, make_backup, database_url, file)
        if file.exists():  # it was done
            filled.dispose()
            restore_backup(database_url, file)
            assert contents_of(filled)["contact"] == before["contact"]
