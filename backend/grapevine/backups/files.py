"""Files that only their owner can read, and that have their name only once they are whole."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from .errors import Refused

BEGUN = ".grapevine-begun-"
ABANDONED = 86_400  # seconds after which nobody is writing a file that was begun


@contextmanager
def published(path: Path) -> Iterator[Path]:
    """A private file beside `path` to write to; at the end it is on the disk and called `path`.
    If writing it fails it is gone. Nothing is ever overwritten."""
    if path.exists():
        raise Refused(f"{path} exists already.")
    with begun(path.parent) as file:
        yield file
        _sync(file)
        file.rename(path)
        _sync(path.parent)


@contextmanager
def begun(folder: Path) -> Iterator[Path]:
    """An empty private file (mode 0600) in `folder`, deleted at the end."""
    handle, name = mkstemp(prefix=BEGUN, dir=folder)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            Path(name + ending).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Delete what a killed process began in `folder` long ago."""
    for path in folder.glob(f"{BEGUN}*"):
        if path.stat().st_mtime < time.time() - ABANDONED:
            path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
