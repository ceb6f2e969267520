"""Empty databases beside the one of a test: to restore into."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa


@contextmanager
def empty_databases(beside: str, folder: Path) -> Iterator[Callable[[], str]]:
    """Gives the addresses of empty databases of the same kind, on the same server."""
    if beside.startswith("sqlite"):
        yield lambda: f"sqlite:///{folder / f'elsewhere-{uuid4().hex}.db'}"
        return
    url = sa.make_url(beside)
    driver = url.set(drivername="postgresql+psycopg")
    admin = sa.create_engine(driver, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    made: list[str] = []

    def give() -> str:
        made.append(f"elsewhere_{uuid4().hex[:12]}")
        with admin.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {made[-1]}")
        return url.set(database=made[-1]).render_as_string(hide_password=False)

    yield give
    with admin.connect() as connection:
        for name in made:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
