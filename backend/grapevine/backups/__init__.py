"""Backup and restore, of either kind of database, while the server works (D19)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import inspect, make_url, text

from grapevine.kit.db import open_engine

from . import postgres, sqlite
from .errors import InUse, Refused, TooNew, Unusable
from .files import published, sweep
from .names import name_of, surplus

__all__ = [
    "InUse",
    "Refused",
    "TooNew",
    "Unusable",
    "holds_accounts",
    "make_backup",
    "make_backup_in",
    "prune",
    "restore_backup",
]


def make_backup(url: str, file: Path) -> int:
    """Back the database up into a new file that only its owner can read, and prove that it can be
    restored; the number of rows."""
    path = _sqlite_file(url)
    with published(file) as begun:
        if path:
            if not path.exists():
                raise Refused("There is no database yet.")
            rows = sqlite.save(path, begun)
            sqlite.check(begun, rows)
        else:
            rows = postgres.save(url, begun)
            postgres.check(url, begun)
    return rows


def make_backup_in(url: str, folder: Path, label: str = "") -> tuple[Path, int]:
    """The same in a folder, which is made if need be, under a name that says when and why."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    ending = sqlite.ENDING if _sqlite_file(url) else postgres.ENDING
    at = datetime.now(UTC)
    while (file := folder / name_of(at, ending, label)).exists():
        at += timedelta(seconds=1)
    return file, make_backup(url, file)


def restore_backup(url: str, file: Path) -> int:
    """Put a backup in the place of everything there is; the number of rows. Everybody has to sign
    in again: a sign-in that was ended since must not come back to life."""
    try:
        with file.open("rb") as beginning:
            magic = beginning.read(16)
    except OSError as error:
        raise Refused(f"{file} can't be read: {error.strerror}.") from None
    path = _sqlite_file(url)
    if not magic.startswith((sqlite.MAGIC, postgres.MAGIC)):
        raise Unusable(f"{file} is no backup of Grapevine.")
    if magic.startswith(sqlite.MAGIC) != bool(path):
        raise Unusable(f"{file} is a backup of the other kind of database.")
    return sqlite.restore(file, path) if path else postgres.restore(url, file)


def prune(folder: Path, now: datetime) -> int:
    """Delete the backups of a folder that need not be kept; how many."""
    sweep(folder)
    gone = surplus([path.name for path in folder.iterdir()], now)
    for name in gone:
        (folder / name).unlink()
    return len(gone)


def holds_accounts(url: str) -> bool:
    """Whether anybody's data would be lost with the database."""
    path = _sqlite_file(url)
    if path and not path.exists():
        return False
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("account"):
                return False
            return connection.execute(text("SELECT 1 FROM account LIMIT 1")).first() is not None
    finally:
        engine.dispose()


def _sqlite_file(url: str) -> Path | None:
    parsed = make_url(url)
    if not parsed.drivername.startswith("sqlite"):
        return None
    return Path(parsed.database or "")
