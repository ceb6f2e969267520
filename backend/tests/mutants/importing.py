"""A pytest plugin, loaded before anything of the product: breaks what runs at import."""

import os

from .breaking import import_broken, runs_at_import
from .finding import mutants

ASKED = os.environ["GRAPEVINE_MUTANTS"].split("\n")  # their names; see `Mutant.__str__`
AT_IMPORT = [one for one in mutants() if str(one) in ASKED and runs_at_import(one)]

for one in AT_IMPORT:
    assert len(ASKED) == 1, f"{one} needs a process of its own"
    import_broken(one)
