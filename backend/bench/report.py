"""What was measured, what it is measured by, and whether the goals are reached."""

from collections.abc import Sequence

from .candidate import Candidate
from .load import Case
from .processes import memory_mb

GOALS = {  # times the floor
    "list sqlite": 20, "list postgres": 31, "get sqlite": 11, "get postgres": 16,
}  # fmt: skip
BESIDE = {  # times another case on the same database
    "last page": ("list", 1.1), "search all": ("search names", 2.0),
}  # fmt: skip
MEMORY = 86.0  # MB
START = 1.2  # times the import of the parts


def report_cases(cases: Sequence[Case], found: Sequence[Candidate]) -> None:
    """Processor time per request, as ratios; then the memory after all that."""
    medians = {case.name: case.median for case in cases}
    print(f"\n{'':24}{'CPU ms':>8}{'min':>8}{'max':>8}{'x floor':>9}  goal")
    for case in cases:
        what = case.name.rsplit(" ", 1)[0]
        floor = medians.get(f"{what} floor", medians["list floor"])
        goal = GOALS.get(case.name)
        print(
            f"{case.name:24}{case.median:8.2f}{min(case.rounds):8.2f}{max(case.rounds):8.2f}"
            f"{case.median / floor:8.1f}x{_verdict(case.median / floor, goal)}"
        )
    print()
    for candidate in found:
        for one, (other, most) in BESIDE.items():
            of = candidate.database
            ratio = medians[f"{one} {of}"] / medians[f"{other} {of}"]
            print(f"{f'{one} / {other}, {of}':40}{ratio:8.2f}x{_verdict(ratio, most)}")
    for candidate in found:
        used = memory_mb(candidate.pid)
        name = f"memory (PSS), {candidate.database}"
        started = f"  ({candidate.memory:.0f} MB after the start)"
        print(f"{name:40}{used:7.0f}MB{_verdict(used, MEMORY)}{started}")


def report_start(starts: tuple[float, float]) -> None:
    parts, whole = starts
    name = f"start {whole:.2f} s / import of the parts {parts:.2f} s"
    print(f"{name:40}{whole / parts:8.2f}x{_verdict(whole / parts, START)}")


def _verdict(value: float, goal: float | None) -> str:
    if goal is None:
        return ""
    return f"  {'reached' if value <= goal else 'NOT reached'}: {goal:g}"
