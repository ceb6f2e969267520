"""Where things lie in a checkout, and which search path the tools are run with."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BACKEND = ROOT / "backend"
FRONTEND = ROOT / "frontend"
TOOLS = ROOT / ".tools"
TOOLS_BIN = TOOLS / "bin"
STAMPS = TOOLS / "stamps"
UV = TOOLS / "uv" / "bin" / "uv"
VENV = BACKEND / ".venv"
DIST = FRONTEND / "dist"


def own_path() -> str:
    """PATH without our own tools: what the machine itself offers."""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return os.pathsep.join(folder for folder in folders if folder != str(TOOLS_BIN))


def tools_path() -> str:
    """PATH with our own tools before the machine's."""
    return os.pathsep.join([str(TOOLS_BIN), own_path()])
