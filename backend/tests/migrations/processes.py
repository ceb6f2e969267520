"""Processes to kill: clean ones that have everything imported, and start in no time."""

import multiprocessing
import random
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any

forkserver = multiprocessing.get_context("forkserver")
forkserver.set_forkserver_preload(["grapevine.app", "grapevine.migrating", "grapevine.backups"])
chance = random.Random(14)


def begin(work: Callable[..., Any], *given: Any, **named: Any) -> BaseProcess:
    process = forkserver.Process(target=work, args=given, kwargs=named)
    process.start()
    return process


def seconds_of(work: Callable[..., Any], *given: Any, **named: Any) -> float:
    """How long it takes in a process of its own; the first one waits for the imports, and does
    not count."""
    begin(time.sleep, 0).join()
    began = time.monotonic()
    process = begin(work, *given, **named)
    process.join()
    assert process.exitcode == 0
    return time.monotonic() - began


def kill_within(seconds: float, work: Callable[..., Any], *given: Any, **named: Any) -> bool:
    """Begin it and SIGKILL it at some moment of that time; whether it was still at work."""
    process = begin(work, *given, **named)
    time.sleep(chance.uniform(0, seconds))
    process.kill()
    process.join()
    return process.exitcode != 0
