"""Runs a program quietly; when it fails, says which, what it answered, and what to do."""

import os
import ssl
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SHOWN = 12  # lines from each end: some programs say the cause first, others last
# uv and Node bring their own list of certificate authorities; the machine's counts as well,
# so that a company's proxy is trusted here if it is trusted elsewhere.
TRUST = {"UV_SYSTEM_CERTS": "1", "NODE_USE_SYSTEM_CA": "1"}
OFFLINE = (
    "If this machine is offline, connect it once and run the same command again: "
    "what is already installed is kept."
)


class SetupFailedError(Exception):
    """Set-up cannot go on; the message is for the person at the terminal."""


def run(
    argv: Sequence[str | Path],
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    hint: str = OFFLINE,
) -> None:
    """Run to the end; `env` is added to the environment, `hint` ends a failure's message.

    Raises SetupFailedError.
    """
    words = [str(word) for word in argv]
    done = subprocess.run(
        words,
        cwd=cwd,
        env={**_trust(), **os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        answer = "\n".join("    " + line for line in _both_ends(done.stdout.splitlines()))
        raise SetupFailedError(f"This command failed:\n  {' '.join(words)}\n{answer}\n{hint}")


def succeeds(argv: Sequence[str | Path], cwd: Path | None = None) -> bool:
    """Whether the program exists and ends with 0; its output is dropped."""
    try:
        done = subprocess.run(
            [str(word) for word in argv],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return False
    return done.returncode == 0


def _trust() -> dict[str, str]:
    known = ssl.get_default_verify_paths()
    return TRUST if known.cafile or known.capath else {}


def _both_ends(lines: list[str]) -> list[str]:
    if len(lines) <= 2 * SHOWN:
        return lines
    return [*lines[:SHOWN], "...", *lines[-SHOWN:]]
