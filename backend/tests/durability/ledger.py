"""What the writers were told, and what the database holds."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from uuid import UUID

import sqlalchemy as sa

NAMES = {"careers": "title", "contacts": "display_name"}
TABLES = {"careers": "career", "contacts": "contact"}


@dataclass(frozen=True)
class Intent:
    """One POST: sent again, if need be, with the same key."""

    things: str
    name: str
    key: str

    def body(self) -> dict[str, str]:
        return {NAMES[self.things]: self.name}


@dataclass
class Ledger:
    """The names of acknowledged rows by id, and the POSTs that a kill left without an answer."""

    acknowledged: dict[UUID, str] = field(default_factory=dict)
    unanswered: list[Intent] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def acknowledge(self, row: str, name: str) -> None:
        with self._lock:
            assert UUID(row) not in self.acknowledged, f"two rows were given the id {row}"
            self.acknowledged[UUID(row)] = name

    def keep(self, intent: Intent) -> None:
        with self._lock:
            self.unanswered.append(intent)

    def taken(self) -> list[Intent]:
        """The unanswered POSTs, which are the caller's now."""
        with self._lock:
            taken, self.unanswered = self.unanswered, []
            return taken


class Stored:
    """Looks into the database past the product."""

    def __init__(self, url: str) -> None:
        plain = url.replace("postgresql://", "postgresql+psycopg://", 1)
        self._engine = sa.create_engine(plain, poolclass=sa.NullPool)

    @contextmanager
    def _connection(self) -> Iterator[sa.Connection]:
        with self._engine.connect() as connection:
            yield connection

    def rows(self, *things: str) -> list[tuple[UUID, str]]:
        """Id and name of every row."""
        found: list[tuple[UUID, str]] = []
        with self._connection() as connection:
            for thing in things or NAMES:
                query = sa.text(f"SELECT id, {NAMES[thing]} FROM {TABLES[thing]}")
                for row, name in connection.execute(query):
                    found.append((row if isinstance(row, UUID) else UUID(row), name))
        return found

    def check(self, ledger: Ledger) -> None:
        """Every acknowledged row is there as it was sent, and no name is there twice."""
        rows = self.rows()
        lost = ledger.acknowledged.items() - set(rows)
        assert not lost, f"{len(lost)} of {len(ledger.acknowledged)} acknowledged rows are lost"
        twice = [name for name, times in Counter(name for _, name in rows).items() if times > 1]
        assert not twice, f"stored more than once: {twice}"

    def check_all(self, ledger: Ledger) -> None:
        """As `check`; and nothing is there that was not acknowledged in the end."""
        self.check(ledger)
        assert len(self.rows()) == len(ledger.acknowledged)

    def check_file(self) -> None:
        """SQLite's own check of its file; PostgreSQL checks itself as it recovers."""
        if self._engine.dialect.name == "sqlite":
            with self._connection() as connection:
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
