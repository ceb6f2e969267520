"""What the tools install: Python packages, Node packages, and the built web UI."""

import shutil
import sys
from pathlib import Path

from bootstrap.commands import OFFLINE, run
from bootstrap.places import BACKEND, DIST, FRONTEND, UV, VENV, tools_path
from bootstrap.steps import Step, files_under

LOCK = BACKEND / "requirements.lock"
NODE_MODULES = FRONTEND / "node_modules"

# uv takes the Python that runs this script: it must not fetch another one.
UV_ENV = {"UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": str(VENV)}

# What the built web UI does not depend on.
NOT_BUILT = frozenset(
    {
        "node_modules",
        "dist",
        "e2e",
        "test-results",
        "playwright-report",
        "artifacts",
        ".tanstack",
        ".vite",
    }
)


def python_step() -> Step:
    """The backend's environment: exactly what the lock file names, and Grapevine itself."""
    return Step(
        "python",
        "Installing Python packages (one time)",
        (LOCK, BACKEND / "pyproject.toml"),
        (VENV / "bin" / "python", VENV / "bin" / "grapevine"),
        _install_python_packages,
    )


def node_packages_step() -> Step:
    """The web UI's packages: exactly what its lock file names."""
    inputs = tuple(FRONTEND / name for name in ("package.json", "package-lock.json", ".npmrc"))
    return Step(
        "npm",
        "Installing web UI packages (one time)",
        inputs,
        (NODE_MODULES / ".package-lock.json",),
        _install_node_packages,
    )


def build_step() -> Step:
    """The web UI as static files; built again when one of its sources changed."""
    sources = tuple(files_under(FRONTEND, NOT_BUILT))
    return Step("build", "Building the web UI", sources, (DIST / "index.html",), _build_web_ui)


def _install_python_packages() -> None:
    if not (VENV / "bin" / "python").exists():
        run([UV, "venv", "--clear", "--python", sys.executable, VENV], env=UV_ENV)
    run([UV, "pip", "sync", "--require-hashes", LOCK], cwd=BACKEND, env=UV_ENV)
    run([UV, "pip", "install", "--no-deps", "--editable", BACKEND], cwd=BACKEND, env=UV_ENV)


def _install_node_packages() -> None:
    _npm("ci", "--no-audit", "--no-fund", "--loglevel=error")


def _build_web_ui() -> None:
    _npm("run", "build", hint="The web UI does not build from these sources.")


def _npm(*words: str, hint: str = OFFLINE) -> None:
    npm = shutil.which("npm", path=tools_path()) or "npm"
    run([Path(npm), *words], cwd=FRONTEND, env={"PATH": tools_path(), "CI": "true"}, hint=hint)
