"""Runs tests against mutants, in a process that does nothing else."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .breaking import runs_at_import
from .choosing import TESTS, files_for
from .finding import Mutant

BACKEND = TESTS.parent
PLUGINS = ("-p", "tests.mutants.importing", "-p", "tests.mutants.loop")
OTHERS = ("GRAPEVINE_", "PYTEST_")  # what asks for long forms, or belongs to the run around this
Told = dict[str, str]


def hunt(mutants: Sequence[Mutant], welcomes: Sequence[object], report: Path) -> Told:
    """For each mutant the test that noticed it, or "survived"."""
    told: Told = {}
    together = [one for one in mutants if not runs_at_import(one)]
    if together or welcomes:
        told |= _run([*map(str, together), *map(str, welcomes)], files_for(together), report)
    for one in mutants:
        if one not in together:
            told |= _run([str(one)], files_for([one]), report)
    return told


def _run(names: list[str], files: list[str], report: Path) -> Told:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(OTHERS)},
        "GRAPEVINE_MUTANTS": "\n".join(names),
        "GRAPEVINE_MUTANTS_REPORT": str(report),
    }
    command = [sys.executable, "-m", "pytest", *PLUGINS, "-p", "no:cacheprovider", *files]
    done = subprocess.run(
        command, cwd=BACKEND, env=environment, capture_output=True, text=True, check=False
    )
    assert report.exists(), done.stdout[-3000:] + done.stderr[-3000:]
    told: Told = json.loads(report.read_text())
    report.unlink()
    return told
