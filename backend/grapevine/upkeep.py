"""What the commands `migrate`, `backup`, `restore` and `serve` do about the database itself."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from psycopg import Error as PostgresError
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from grapevine.backups import (
    Refused,
    holds_accounts,
    make_backup,
    make_backup_in,
    prune,
    restore_backup,
)
from grapevine.backups.sqlite import alone_with
from grapevine.migrating import Standing, standing, upgrade
from grapevine.settings import Misconfigured, Settings
from grapevine.storage import network_filesystem

NEWER = "the database was made by a newer version of Grapevine: install that one."


@contextmanager
def plainly() -> Iterator[None]:
    """Say in one line why something can't be done, and end with the exit code for that."""
    try:
        yield
    except Refused as refused:
        _end(str(refused), refused.code)
    except OSError as error:
        _end(f"{error.filename or 'the file'}: {error.strerror}", 1)
    except (DBAPIError, sqlite3.Error, PostgresError) as error:
        cause = getattr(error, "orig", None) or error
        _end(f"the database refused: {str(cause).strip().splitlines()[0]}", 1)


def migrate(settings: Settings) -> str | None:
    """Bring the database to the newest schema. An SQLite file that holds accounts is backed up
    first, and not touched while a server uses it. Says what was backed up."""
    url, said = settings.database(), None
    found = _check_database(settings)
    if found in (Standing.EMPTY, Standing.BEHIND):
        file = _sqlite_file(url)
        if file and holds_accounts(url):
            with alone_with(file):
                pass
            said = _backup_in_folder(settings, "before-migration")
            prune(settings.backups(), datetime.now(UTC))
        upgrade(url)
    return said


def check_before_serving(settings: Settings) -> None:
    """Refuse to serve a schema that this code does not know, newer or older. A database that does
    not answer yet may do so later: `/readyz` tells."""
    try:
        found = _check_database(settings)
    except OperationalError:
        return
    if found is not Standing.CURRENT:
        raise Misconfigured("the database is older than this version: run `grapevine migrate`.")


def backup(settings: Settings, file: Path | None, *, keep: bool) -> str:
    """Back up into `file`, a folder, or the folder of backups, and there delete with `keep` what
    need not be kept."""
    url = settings.database()
    if file and not file.is_dir():
        if keep:
            raise Refused("--keep is for a folder of backups.")
        return f"{make_backup(url, file)} rows are safe in {file}"
    made, rows = make_backup_in(url, file or settings.backups())
    gone = prune(made.parent, datetime.now(UTC)) if keep else 0
    return f"{rows} rows are safe in {made}" + (f"; {gone} old backups deleted" if gone else "")


def restore(settings: Settings, file: Path, *, force: bool) -> list[str]:
    """Put a backup in the place of the database; with `force` even of one that holds accounts,
    which is backed up first."""
    url, said = settings.database(), []
    _refuse_network(settings)
    if holds_accounts(url):
        if not force:
            raise Refused("The database holds accounts: --force replaces them (after a backup).")
        path = _sqlite_file(url)
        if path:
            with alone_with(path):
                pass
        said.append(_backup_in_folder(settings, "before-restore"))
    rows = restore_backup(url, file)
    return [*said, f"{rows} rows are restored; everybody has to sign in again"]


def _backup_in_folder(settings: Settings, label: str) -> str:
    file, rows = make_backup_in(settings.database(), settings.backups(), label)
    return f"{rows} rows are safe in {file}"


def _check_database(settings: Settings) -> Standing:
    _refuse_network(settings)
    found = standing(settings.database())
    if found is Standing.AHEAD:
        raise Misconfigured(NEWER)
    return found


def _refuse_network(settings: Settings) -> None:
    file = _sqlite_file(settings.database())
    if file and not settings.network_filesystem:
        kind = network_filesystem(file)
        if kind:
            raise Misconfigured(
                f"SQLite can't be relied on over {kind}: use a disk of this machine, PostgreSQL, "
                "or GRAPEVINE_NETWORK_FILESYSTEM=true at your own risk."
            )


def _sqlite_file(url: str) -> Path | None:
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.drivername.startswith("sqlite") else None


def _end(why: str, code: int) -> None:
    sys.stderr.write(f"grapevine: {why}\n")
    raise SystemExit(code)
