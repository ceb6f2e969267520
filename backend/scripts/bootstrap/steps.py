"""A step of the set-up: done once for each state of its inputs, remembered by a stamp."""

import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bootstrap.places import STAMPS


@dataclass(frozen=True)
class Step:
    """What to do, what its result depends on (files, or facts as text), and what it leaves."""

    name: str
    title: str
    inputs: tuple[Path | str, ...]
    outputs: tuple[Path, ...]
    action: Callable[[], None]


def carry_out(step: Step) -> bool:
    """Do the step unless its result already stands; True when something was done."""
    stamp = STAMPS / step.name
    state = fingerprint(step.inputs)
    if _stands(step, stamp, state):
        return False
    print(f"{step.title} ...", flush=True)
    started = time.monotonic()
    stamp.unlink(missing_ok=True)
    step.action()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(state)
    print(f"  done in {time.monotonic() - started:.0f} s", flush=True)
    return True


def fingerprint(inputs: tuple[Path | str, ...]) -> str:
    """A SHA-256 over names and contents; a file that is missing counts as such."""
    digest = hashlib.sha256()
    for item in inputs:
        if isinstance(item, str):
            _add(digest, "fact", item.encode())
        elif item.is_file():
            _add(digest, str(item), item.read_bytes())
        else:
            _add(digest, str(item), b"missing")
    return digest.hexdigest()


def files_under(folder: Path, skip: frozenset[str]) -> Iterator[Path]:
    """Every file below the folder in a fixed order; names in `skip` are left out wherever."""
    for entry in sorted(folder.iterdir()):
        if entry.name in skip:
            continue
        if entry.is_dir():
            yield from files_under(entry, skip)
        else:
            yield entry


def _stands(step: Step, stamp: Path, state: str) -> bool:
    if not all(output.exists() for output in step.outputs):
        return False
    return stamp.is_file() and stamp.read_text() == state


def _add(digest: "hashlib._Hash", name: str, content: bytes) -> None:
    digest.update(f"{name}\0{len(content)}\0".encode())
    digest.update(content)
