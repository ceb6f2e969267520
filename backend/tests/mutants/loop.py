"""A pytest plugin that runs tests against mutants instead of running them once.

Everything is imported and collected once, and the world of the isolation tests is made once. For
each mutant the process forks: the child takes a copy of the database, exchanges the code of the
broken function, and asks what the isolation tests ask. Who survives that meets, in another child,
the tests of its feature that reach the function, the quickest first. What is broken while modules
are imported can't be exchanged: such a mutant gets a process of its own, in which `importing`
breaks the import itself, and meets all tests of its feature.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from tests.postgres import Servers

from .anyone import Welcome
from .breaking import broken, exchange
from .choosing import DOOR, narrow, own_tests
from .finding import Mutant, mutants
from .importing import ASKED, AT_IMPORT
from .reaching import Reach, place_of, reach
from .worlds import World

REPORT = Path(os.environ["GRAPEVINE_MUTANTS_REPORT"])
LONGEST = 1800  # seconds for one mutant; who takes longer counts as unnoticed
SURVIVED = "survived"
Victim = Mutant | Welcome


def pytest_runtestloop(session: pytest.Session) -> bool:
    """In place of pytest's own loop."""
    items = [item for item in session.items if runs_on("sqlite", item)]
    known = {str(one): one for one in mutants()}
    victims = {name: known.get(name) or Welcome.named(name) for name in ASKED}
    told = _ask_about_owners(session, items, victims)
    left = [one for name, one in known.items() if told.get(name) == SURVIVED]
    for victim, own in _tests_for(left, session.items).items():
        told[str(victim)] = in_a_child(partial(_run_own_tests, victim, own))
        say(told[str(victim)], str(victim))
    REPORT.write_text(json.dumps(told))
    return True


def _tests_for(left: list[Mutant], items: list[pytest.Item]) -> dict[Mutant, list[pytest.Item]]:
    """The tests that can notice each of these, those first that tell soonest."""
    own = {}
    for victim in left:
        database = "postgres" if victim.speaks_postgres else "sqlite"
        own[victim] = own_tests(victim, [item for item in items if runs_on(database, item)])
    if AT_IMPORT or not left:
        return own
    asked = {item.nodeid for tests in own.values() for item in tests}
    union = [item for item in items if item.nodeid in asked]
    reached: Reach = json.loads(in_a_child(partial(reach, left, union)))
    return {
        victim: sorted(
            (item for item in tests if place_of(victim) in reached[item.nodeid][1]),
            key=lambda item: reached[item.nodeid][0],
        )
        for victim, tests in own.items()
    }


def runs_on(database: str, item: pytest.Item) -> bool:
    """What runs on every database is run on SQLite, which is quicker."""
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return bool(parameters.get("database_url", "sqlite") == database)


def _ask_about_owners(
    session: pytest.Session, items: list[pytest.Item], victims: dict[str, Victim]
) -> dict[str, str]:
    """What isolation notices. Where a predicate is negated the owner's own rows are missing, which
    the feature's tests see. A mutant of the import may spoil the making of the world itself."""
    try:
        world = World(items, check=not AT_IMPORT)
    except Exception as problem:
        if not AT_IMPORT:
            raise
        return dict.fromkeys(victims, f"making the world: {problem!r:.40}")
    told = dict.fromkeys(victims, SURVIVED)
    for name, victim in victims.items():
        if isinstance(victim, Welcome) or victim.how != "negated":
            told[name] = in_a_child(partial(_probe, world, victim))
            say(told[name], name)
    session._setupstate.teardown_exact(items[-1])
    return told


def _probe(world: World, victim: Victim) -> str:
    world.copy()
    _break(victim)
    narrow(world.module, victim)
    return world.noticed([DOOR] if isinstance(victim, Welcome) else None) or SURVIVED


def _run_own_tests(mutant: Mutant, own: list[pytest.Item]) -> str:
    _break(mutant)
    for item, following in zip(own, [*own[1:], *own[:1]], strict=True):  # the session goes on
        for report in runtestprotocol(item, log=False, nextitem=following):
            if report.failed:
                return str(item.nodeid)
    return SURVIVED


def _break(victim: Victim) -> None:
    if isinstance(victim, Welcome):
        victim.install()
    elif victim not in AT_IMPORT:
        exchange(victim, broken(victim))


def say(told: str, name: str) -> None:
    print(f"{told:<50.50} {name}", file=sys.stderr, flush=True)  # noqa: T201 - soak shows it


def in_a_child(work: Callable[[], str]) -> str:
    """What `work` tells, done in a copy of this process."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(LONGEST)
        try:
            told = work()
        except BaseException as problem:
            told = f"broke: {problem!r:.100}"
        os.write(writing, told.encode())
        try:
            Servers.stop()  # the parent has none
        finally:
            os._exit(0)
    os.close(writing)
    with open(reading) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told or SURVIVED
