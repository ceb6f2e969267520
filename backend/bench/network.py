"""G7: a way to somebody with nothing cached, beside networkx that loads, builds and asks.

Both read the same database from this process, in turn. What counts is processor time, of this
process and of PostgreSQL's, for each of some random targets.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from math import log
from pathlib import Path
from uuid import UUID

import networkx as nx
from sqlalchemy import Engine
from sqlmodel import Session

from grapevine.kit.db import is_sqlite, open_engine, reading
from grapevine.migrating import upgrade
from grapevine.network.actions import best_paths
from grapevine.network.rules.chances import CLOSENESS, STRENGTH
from grapevine.network.schemas import WayTo

from .bulk import postgres
from .processes import cpu_seconds
from .town import settle

KNOWN = 0.03  # of the people; of the rest the owner has only heard
MOST = {10_000: 1 / 5, 100_000: 1 / 20}  # of the time that networkx takes for one path
FEW = 8  # targets that networkx is asked for
ME = "me"


@dataclass
class Asked:
    """One kind of question, and what it took each time: milliseconds of CPU, and by the clock."""

    name: str
    ask: Callable[[Session, UUID, UUID], object]
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def once(self, engine: Engine, families: Iterable[int], owner: UUID, target: UUID) -> None:
        gc.collect()  # what the question before left behind is not this one's
        used, began = _used(families), time.perf_counter()
        with reading(engine) as session:
            self.ask(session, owner, target)
        self.wall.append((time.perf_counter() - began) * 1000)
        self.cpu.append((_used(families) - used) * 1000)


def measure_network(folder: Path, people: int, known: int | None = None, targets: int = 40) -> None:
    """Print what one way and three ways take in a town of so many, on both databases."""
    for database in ("sqlite", "postgres"):
        with ExitStack() as stack:
            url, families = f"sqlite:///{folder / f'town-{people}.db'}", ()
            if database == "postgres":
                url, families = postgres(stack, folder / f"town-{people}")
            upgrade(url)
            engine = open_engine(url)
            stack.callback(engine.dispose)
            owner, ids = settle(engine, people, known or round(people * KNOWN))
            kinds = [Asked("networkx, 1 way", _by_networkx), _ours(1), _ours(3), _ours(5)]
            for kind in kinds:
                kind.once(engine, families, owner, ids[0])  # to warm up
                kind.cpu.clear()
                kind.wall.clear()
            chance = random.Random(11)  # noqa: S311 - the same targets every time
            for at, target in enumerate(chance.sample(ids, targets)):
                for kind in kinds if at < FEW else kinds[1:]:
                    kind.once(engine, families, owner, target)
            title = f"{database}, {people} people"
            _report(title, kinds, None if known else MOST.get(people))


def _used(families: Iterable[int]) -> float:
    return time.process_time() + sum(cpu_seconds(*families).values())


def _ours(count: int) -> Asked:
    def ask(session: Session, owner: UUID, target: UUID) -> object:
        return best_paths(session, owner, WayTo.CONTACT, target, count)

    return Asked(f"Grapevine, {count} way{'s' if count > 1 else ''}", ask)


def _by_networkx(session: Session, owner: UUID, target: UUID) -> object:
    """The quickest way to one path: driver's rows, an undirected graph, no rule of ours."""
    sqlite = is_sqlite(session)
    connection = session.connection()
    mine = {"owner": owner.hex if sqlite else owner}
    ties = "SELECT from_id, to_id, strength FROM tie WHERE deleted_at IS NULL AND owner_id = "
    known = "SELECT id, closeness FROM contact WHERE standing = 'known' AND owner_id = "
    mark = ":owner" if sqlite else "%(owner)s"
    graph = nx.Graph()
    for one, other, strength in connection.exec_driver_sql(ties + mark, mine):
        graph.add_edge(one, other, weight=-log(STRENGTH[strength]))
    for one, closeness in connection.exec_driver_sql(known + mark, mine):
        graph.add_edge(ME, one, weight=-log(CLOSENESS[closeness]))
    return nx.bidirectional_dijkstra(graph, ME, target.hex if sqlite else target)


def _report(title: str, kinds: list[Asked], most: float | None) -> None:
    """Networkx finds one way; so one of ours is held against the goal, and more are shown."""
    print(f"\n{title:28}{'CPU ms':>8}{'median':>8}{'max':>8}{'wall':>8}  of networkx")
    whole = statistics.mean(kinds[0].cpu)
    for at, kind in enumerate(kinds):
        mean = statistics.mean(kind.cpu)
        verdict = f"  1/{whole / mean:.1f}" if at else ""
        if most and at == 1:
            verdict += f", {'reached' if mean <= most * whole else 'NOT reached'}: 1/{1 / most:.0f}"
        print(
            f"{kind.name:28}{mean:8.1f}{statistics.median(kind.cpu):8.1f}{max(kind.cpu):8.1f}"
            f"{statistics.median(kind.wall):8.1f}{verdict}", flush=True,
        )  # fmt: skip
