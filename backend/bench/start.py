"""The start: processor time until the application stands, beside importing what it is made of."""

import os
import statistics
import subprocess
import sys
import tempfile

PARTS = "import fastapi, sqlalchemy, sqlmodel"
WHOLE = "from grapevine.serving import build; build()"


def measure_starts(rounds: int) -> tuple[float, float]:
    """Seconds for the parts alone, and for the whole: medians, measured in turn."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "GRAPEVINE_DATA_DIR": folder}
        found = [(_start(PARTS, environment), _start(WHOLE, environment)) for _ in range(rounds)]
    parts, whole = zip(*found, strict=True)
    return statistics.median(parts), statistics.median(whole)


def _start(program: str, environment: dict[str, str]) -> float:
    command = [sys.executable, "-c", program]
    process = subprocess.Popen(command, env=environment)  # noqa: S603 - a program of ours
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"this does not start: {program}")
    return used.ru_utime + used.ru_stime
