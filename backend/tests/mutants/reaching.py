"""Tells which tests reach which functions, so that a mutant meets only those that can notice it.

Each function of interest is exchanged for one that notes that it was begun; then every test runs
once. Statements that were made before are forgotten first: who only takes them from a cache would
seem not to reach the function that makes them.
"""

import ast
import json
from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from .breaking import exchange, statement_caches
from .finding import ROOT, Mutant

_reached: set[str] = set()
Reach = dict[str, tuple[float, list[str]]]  # by test: its seconds, and the places that it reached


def place_of(mutant: Mutant) -> str:
    return f"{mutant.path}:{mutant.function}"


def note(place: str) -> None:
    """What a watched function calls first."""
    _reached.add(place)


def reach(mutants: Iterable[Mutant], items: Sequence[pytest.Item]) -> str:
    """Run every test once, and tell as JSON (`Reach`) which of the mutants' functions it began."""
    for one in {place_of(mutant): mutant for mutant in mutants}.values():
        exchange(one, _watched(one))
    caches = statement_caches()
    told: Reach = {}
    for item, following in zip(items, [*items[1:], items[0]], strict=True):  # the session goes on
        for cache in caches:
            cache.cache_clear()
        _reached.clear()
        begun = perf_counter()
        reports = runtestprotocol(item, log=False, nextitem=following)
        assert not any(one.failed for one in reports), f"{item.nodeid} fails with nothing broken"
        told[item.nodeid] = perf_counter() - begun, sorted(_reached)
    return json.dumps(told)


def _watched(mutant: Mutant) -> ast.Module:
    """The module's source in which this one function notes that it was begun."""
    tree = ast.parse((ROOT / mutant.path).read_text())
    scope: Any = tree
    for name in mutant.function.split("."):
        [scope] = (node for node in scope.body if getattr(node, "name", None) == name)
    text = f"__import__({__name__!r}, fromlist=['note']).note({place_of(mutant)!r})"
    scope.body.insert(0, ast.parse(text).body[0])
    return ast.fix_missing_locations(tree)
