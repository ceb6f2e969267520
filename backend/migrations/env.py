"""How Alembic reaches the database and the tables it compares against."""

from alembic import context
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

import grapevine.app  # noqa: F401 - every table is imported by the application
from grapevine.kit.db import open_engine
from grapevine.kit.search_index import is_search_table
from grapevine.rebuilds import nothing_lost
from grapevine.settings import Settings

# One migration at a time; the second one then finds nothing left to do. Rows may take their time,
# but who can't have a table within 5 seconds gives up, or every request would queue behind.
ON_POSTGRES = (
    "SET LOCAL statement_timeout = 0",
    "SET LOCAL idle_in_transaction_session_timeout = 0",
    "SET LOCAL lock_timeout = '10min'",
    "SELECT pg_advisory_xact_lock(hashtext('grapevine schema'))",
    "SET LOCAL lock_timeout = '5s'",
)


def run() -> None:
    """Run the migrations in one transaction: the caller's, if there is one. On SQLite, tables are
    rebuilt with foreign keys off, or rebuilding a parent would cascade into its children (D19)."""
    given = context.config.attributes.get("connection")
    if given is not None:
        migrate(given)
        return
    engine = open_engine(context.config.attributes.get("database_url") or Settings().database())
    sqlite = engine.dialect.name == "sqlite"
    try:
        with engine.connect() as connection:
            if sqlite:
                connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
            with connection.execution_options(write=True).begin():
                for statement in () if sqlite else ON_POSTGRES:
                    connection.exec_driver_sql(statement)
                migrate(connection)
    finally:
        engine.dispose()


def migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=True,
        include_name=lambda name, kind, _: not (kind == "table" and is_search_table(name)),
    )
    with nothing_lost(connection):
        context.run_migrations()
    if connection.dialect.name == "sqlite":
        orphan = connection.execute(text("PRAGMA foreign_key_check")).first()
        if orphan:
            raise RuntimeError("The migration would leave links to rows that do not exist.")


run()
