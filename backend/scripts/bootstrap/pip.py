"""A pip to fetch uv with: wherever this Python has one, or one borrowed for the moment."""

import os
import shutil
import sys
from pathlib import Path

from bootstrap.commands import SetupFailedError, run, succeeds
from bootstrap.places import TOOLS

BORROWED = TOOLS / "pip"

# Settings a person may have for their own projects and that would misplace our files.
PIP_ENV = {
    "PIP_USER": "0",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_ROOT_USER_ACTION": "ignore",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}

Command = list[str | Path]


def find_pip() -> Command:
    """The command that runs a pip; raises SetupFailedError where none can be had."""
    command = _pip_of_this_python() or _pip_of_venv() or _pip_of_debian()
    if command:
        return command
    raise SetupFailedError(
        f"This Python ({sys.executable}) comes without pip and venv.\n"
        f"On Debian or Ubuntu: sudo apt-get install python3.{sys.version_info.minor}-venv\n"
        "Elsewhere, install pip for it. Then run the same command again."
    )


def forget_pip() -> None:
    """Remove what was borrowed."""
    shutil.rmtree(BORROWED, ignore_errors=True)


def _pip_of_this_python() -> Command | None:
    command: Command = [sys.executable, "-m", "pip"]
    return command if succeeds([*command, "--version"]) else None


def _pip_of_venv() -> Command | None:
    if not succeeds([sys.executable, "-m", "venv", "--clear", BORROWED]):
        return None
    return [BORROWED / "bin" / "python", "-m", "pip"]


def _pip_of_debian() -> Command | None:
    """Debian and Ubuntu ship pip apart from Python; its package is unpacked, not installed."""
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        return None
    forget_pip()
    BORROWED.mkdir(parents=True)
    if os.geteuid() == 0:
        succeeds(["apt-get", "update", "-qq"])
    if not succeeds(["apt-get", "download", "-qq", "python3-pip-whl"], cwd=BORROWED):
        return None
    run(["dpkg-deb", "-x", next(BORROWED.glob("*.deb")), BORROWED])
    wheel = next(BORROWED.glob("usr/share/python-wheels/pip-*.whl"))
    return [sys.executable, wheel / "pip"]
