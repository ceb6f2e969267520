"""Whatever keeps owners apart or strangers out is noticed when it breaks (T6).

`make test` breaks a few places, always the same; GRAPEVINE_MUTANTS_ALL breaks all of them.
"""

import os
from pathlib import Path

from .anyone import welcomes
from .breaking import runs_at_import
from .equivalent import EQUIVALENT
from .finding import mutants
from .running import hunt

ALL = "GRAPEVINE_MUTANTS_ALL" in os.environ
FEW = 2  # places, and one operation


def test_what_changes_nothing_is_still_there():
    """A reason that nobody can check any more is no reason."""
    gone = EQUIVALENT.keys() - {one.key for one in mutants()} - set(map(str, welcomes()))
    assert gone == set(), "take these out of reasons/, or name what took their place"


def test_every_mutant_is_noticed(tmp_path: Path):
    wanted = [one for one in mutants() if one.key not in EQUIVALENT]
    doors = [one for one in welcomes() if str(one) not in EQUIVALENT]
    if not ALL:
        quick = [one for one in wanted if not runs_at_import(one)]
        wanted = quick[:: len(quick) // FEW][:FEW]
        doors = doors[:1]
    told = hunt(wanted, doors, tmp_path / "report.json")
    survivors = [name for name, noticed in told.items() if noticed == "survived"]
    assert len(told) == len(wanted) + len(doors)
    assert survivors == []
    print(f"{len(told)} mutants noticed, {len(EQUIVALENT)} change nothing")  # noqa: T201 - for soak
