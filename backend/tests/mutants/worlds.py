"""The world of the isolation tests, made once and copied for each mutant."""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from grapevine.kit.work import Gate
from tests.engines import engine_at

from .choosing import ISOLATION

PROBES = (
    "test_what_one_reads_holds_nothing_of_the_other",
    "test_a_foreign_id_is_the_same_as_a_missing_one",
)


class World:
    """Two people with an account full of things, as the tests of isolation want them."""

    def __init__(self, items: Iterable[pytest.Item], *, check: bool) -> None:
        item: Any = next(
            one for one in items if one.path.name == ISOLATION and PROBES[0] in one.name
        )
        if not hasattr(item, "_request"):
            item._initrequest()
        item.config.hook.pytest_runtest_setup(item=item)
        self.module = item.module
        names = ("app", "anonymous", "client", "owner", "other")
        self._given = {name: item._request.getfixturevalue(name) for name in names}
        for probe in PROBES if check else ():
            self._run(probe)
        self._given["app"].state.engine.dispose()

    def copy(self) -> None:
        """From here on, in this process, work on a copy, and with connections and event loops of
        its own: those of the parent did not come along."""
        state = self._given["app"].state
        folder = tempfile.TemporaryDirectory(dir=Path(state.engine.url.database).parent)
        self._kept = folder
        path = shutil.copy(state.engine.url.database, folder.name)
        state.engine.dispose(close=False)
        state.engine, state.gate = engine_at(f"sqlite:///{path}"), Gate(one_writer=True)
        owner, other = self._given["owner"], self._given["other"]
        for client in (self._given["anonymous"], self._given["client"], owner.client, other.client):
            client.portal = None

    def noticed(self, probes: Iterable[str] | None = None) -> str | None:
        """The name of the first test that fails."""
        try:
            for probe in probes or PROBES:
                self._run(probe)
        except BaseException:
            return probe
        finally:
            self._kept.cleanup()
        return None

    def _run(self, probe: str) -> None:
        test: Callable[..., None] = getattr(self.module, probe)
        wanted = test.__code__.co_varnames[: test.__code__.co_argcount]
        test(**{name: self._given[name] for name in wanted})
