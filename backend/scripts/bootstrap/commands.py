"""Runs a program quietly; when it fails, says which, what it answered, and what to do."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SHOWN = 12  # lines from each end: some programs say the cause first, others last
HINT = (
    "If this machine is offline, connect it once and run the same command again: "
    "what is already installed is kept."
)


class SetupFailedError(Exception):
    """Set-up cannot go on; the message is for the person at the terminal."""


def run(
    argv: Sequence[str | Path], cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> None:
    """Run to the end; `env` is added to the environment. Raises SetupFailedError."""
    words = [str(word) for word in argv]
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        answer = "\n".join("    " + line for line in _both_ends(done.stdout.splitlines()))
        raise SetupFailedError(f"This command failed:\n  {' '.join(words)}\n{answer}\n{HINT}")


def succeeds(argv: Sequence[str | Path]) -> bool:
    """Whether the program exists and ends with 0; its output is dropped."""
    try:
        done = subprocess.run(
            [str(word) for word in argv],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return False
    return done.returncode == 0


def _both_ends(lines: list[str]) -> list[str]:
    if len(lines) <= 2 * SHOWN:
        return lines
    return [*lines[:SHOWN], "...", *lines[-SHOWN:]]
