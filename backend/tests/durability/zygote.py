"""Runs `grapevine …` again and again without importing it again: run as a program.

A parent imports the application once, starts no thread and opens nothing; for each line of JSON
(a command, its environment and the file for its output) it forks a child, which leads a process
group of its own and runs the command as it is. It answers with the child's process id. A line that
holds a process id alone asks it to wait until that child is gone; it answers with its exit code.
"""

import gc
import json
import os
import sys

import uvicorn.lifespan.on
import uvicorn.loops.auto
import uvicorn.protocols.http.auto
import uvicorn.protocols.websockets.auto  # noqa: F401 - ahead of the forks

import grapevine.app
import grapevine.migrating  # noqa: F401 - ahead of the forks
from grapevine.cli import main as command


def main() -> None:
    gc.freeze()  # what is shared with the children is not copied by their collector
    answer("ready")
    for line in sys.stdin:
        order = json.loads(line)
        if isinstance(order, int):
            _, status = os.waitpid(order, 0)
            answer(os.waitstatus_to_exitcode(status))
        else:
            answer(fork(order["command"], order["environment"], order["log"]))


def answer(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def fork(words: list[str], environment: dict[str, str], log: str) -> int:
    child = os.fork()
    if child:
        return child
    os.setpgid(0, 0)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.environ.update(environment)
    command(words)
    raise SystemExit(1)


if __name__ == "__main__":
    main()
