"""Runs make targets one after the other, all of them even if one fails, and sums up."""

import re
import subprocess
import sys
import time
from collections import deque
from dataclasses import dataclass

# Without what these leave nothing else can run.
FIRST = "setup"
TAIL = 40
COLOUR = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COUNT = re.compile(r"\b\d+ (passed|failed|errors?|skipped|flaky|did not run)\b")


@dataclass(frozen=True)
class Outcome:
    """How one target ended, and the lines with which its runner closed."""

    target: str
    passed: bool
    seconds: float
    closing: tuple[str, ...]


def main(targets: list[str]) -> int:
    """Exit code 0 only when every target passed."""
    outcomes: list[Outcome] = []
    try:
        for target in targets:
            outcomes.append(carry_out(target))
            if target == FIRST and not outcomes[-1].passed:
                break
    except KeyboardInterrupt:
        print("\ninterrupted", file=sys.stderr)
        return 130
    return sum_up(outcomes)


def carry_out(target: str) -> Outcome:
    """Run one target with its output passed on as it comes."""
    print(f"\n──── {target} ────", flush=True)
    started = time.monotonic()
    tail: deque[str] = deque(maxlen=TAIL)
    with subprocess.Popen(
        ["make", "--no-print-directory", target],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            tail.append(COLOUR.sub("", line))
    seconds = time.monotonic() - started
    return Outcome(target, process.returncode == 0, seconds, closing_lines(tail))


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
