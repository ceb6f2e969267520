"""Runs make targets, all of them even if one fails, and sums up.

One argument after the other; the targets of one argument, joined by "+", run at the same time: the
first has the processors and the screen, the others what it leaves, and are shown when it has ended.
"""

import re
import subprocess
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

# Without what these leave nothing else can run.
FIRST = "setup"
TAIL = 40
TOGETHER = "+"
BEHIND = ("nice", "-n", "10")
COLOUR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COUNT = re.compile(r"\b\d+ (passed|failed|errors?|skipped|flaky|did not run)\b")


@dataclass(frozen=True)
class Outcome:
    """How one target ended, the lines with which its runner closed, and what is still to show."""

    target: str
    passed: bool
    seconds: float
    closing: tuple[str, ...]
    unseen: str = ""


def main(targets: list[str]) -> int:
    """Exit code 0 only when every target passed."""
    outcomes: list[Outcome] = []
    try:
        for joined in targets:
            outcomes += carry_out_together(*joined.split(TOGETHER))
            if joined == FIRST and not outcomes[-1].passed:
                break
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    return sum_up(outcomes)


def carry_out_together(first: str, *others: str) -> list[Outcome]:
    """Run the first target before everybody's eyes, and the others beside it."""
    with ThreadPoolExecutor(max(len(others), 1)) as pool:
        beside = pool.map(partial(carry_out, behind=True), others)
        print_title(first)
        outcomes = [carry_out(first)]
        for outcome in beside:
            print_title(outcome.target)
            print(outcome.unseen, end="", flush=True)
            outcomes.append(outcome)
    return outcomes


def print_title(target: str) -> None:
    print(f"\n──── {target} ────", flush=True)


def carry_out(target: str, *, behind: bool = False) -> Outcome:
    """Run one target: with its output passed on as it comes, or behind the others and silently."""
    started = time.monotonic()
    tail: deque[str] = deque(maxlen=TAIL)
    unseen: list[str] = []
    with subprocess.Popen(
        [*(BEHIND if behind else ()), "make", "--no-print-directory", target],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            if behind:
                unseen.append(line)
            else:
                print(line, end="", flush=True)
            tail.append(COLOUR.sub("", line))
    seconds = time.monotonic() - started
    passed = process.returncode == 0
    return Outcome(target, passed, seconds, closing_lines(tail), "".join(unseen))


def closing_lines(tail: deque[str]) -> tuple[str, ...]:
    """The lines that count tests: each runner says them last and in its own words."""
    return tuple(" ".join(line.strip(" =\n").split()) for line in tail if COUNT.search(line))


def sum_up(outcomes: list[Outcome]) -> int:
    """Say how each target ended, then the count of them on a line of its own."""
    print("\n──── summary ────")
    for outcome in outcomes:
        word = "passed" if outcome.passed else "FAILED"
        closing = "; ".join(outcome.closing)
        print(f"{outcome.target:<16} {word}  {outcome.seconds:4.0f} s  {closing}".rstrip())
    failed = sum(not outcome.passed for outcome in outcomes)
    print(f"\nparts: {len(outcomes) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
