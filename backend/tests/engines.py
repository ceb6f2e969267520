"""Engines for tests that all use what one of their kind has compiled: a statement is compiled once
in a worker, not once in a test."""

from typing import Any

import sqlalchemy as sa

from grapevine.kit.db import open_engine

_first: dict[str, sa.Engine] = {}  # by kind of database: it knows the dialect and the statements


def engine_at(url: str) -> sa.Engine:
    """An engine for this address, which is the only one of its kind until it is disposed of."""
    address = sa.make_url(url)
    kind = address.get_backend_name()
    if kind not in _first:
        _first[kind] = open_engine(url)
        sa.event.listen(_first[kind], "do_connect", _connect_there)
    _first[kind].url = address
    return _first[kind].execution_options()  # what listens to it is gone with the test


def _connect_there(dialect: Any, _: Any, given: list[Any], named: dict[str, Any]) -> None:
    """Connect to the address of today, with the options of every connection."""
    given[:], where = dialect.create_connect_args(_first[dialect.name].url)
    named.update(where)
