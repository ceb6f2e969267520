"""`make bench`: Grapevine on both databases beside its floor, interleaved in one run.

Ratios of medians over many short rounds: a machine that does other things besides makes every time
longer, but those of one round alike.
"""

import argparse
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from .agenda import measure_agenda
from .candidate import Candidate, open_candidate
from .candidates import measure_candidates
from .crowd import measure_crowd
from .floor import open_floor
from .load import Case
from .network import measure_network
from .planning import measure_planning
from .report import report_cases, report_start
from .start import measure_starts

# How many people, and how many of them the owner knows; None is as many as usual.
TOWNS = ((10_000, None), (100_000, None), (50_000, 3))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--requests", type=int, default=48, help="in each round")
    options.add_argument("--network", action="store_true", help="introduction paths only")
    options.add_argument("--crowd", action="store_true", help="5 million people only: an hour")
    chosen = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="grapevine-bench-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        if chosen.network or chosen.crowd:
            _measure_apart(folder, network=chosen.network, crowd=chosen.crowd)
            return
        found = [
            open_candidate(stack, folder, database, chosen.people)
            for database in ("sqlite", "postgres")
        ]
        cases = [*open_floor(stack, folder, found[0]), *_cases(found)]
        for case in cases:
            case.run(chosen.requests * 2)  # warm up
            case.rounds.clear()
        for _ in range(chosen.rounds):
            for case in cases:
                case.run(chosen.requests)
        report_cases(cases, found)
        measure_planning(folder)
        measure_agenda(folder)
        measure_candidates(folder)
    report_start(measure_starts(rounds=5))


def _measure_apart(folder: Path, *, network: bool, crowd: bool) -> None:
    if network:
        for people, known in TOWNS:
            measure_network(folder, people, known)
    if crowd:
        measure_crowd(folder)


def _cases(found: list[Candidate]) -> list[Case]:
    return [case for candidate in found for case in candidate.cases]


if __name__ == "__main__":
    main()
