"""How Alembic reaches the database and the tables it compares against."""

from alembic import context
from sqlalchemy import text
from sqlmodel import SQLModel

import grapevine.app  # noqa: F401 - every table is imported by the application
from grapevine.kit.db import open_engine
from grapevine.kit.search_index import is_search_table
from grapevine.settings import Settings


def run() -> None:
    """Run the migrations in one transaction. On SQLite, tables are rebuilt with foreign keys off,
    or rebuilding a parent would cascade into its children (D19)."""
    url = context.config.attributes.get("database_url") or Settings().database()
    engine = open_engine(url)
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
        with connection.execution_options(write=True).begin():
            context.configure(
                connection=connection,
                target_metadata=SQLModel.metadata,
                render_as_batch=True,
                include_name=lambda name, kind, _: not (kind == "table" and is_search_table(name)),
            )
            context.run_migrations()
            if sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
                raise RuntimeError("The migration would leave links to rows that do not exist.")
    engine.dispose()


run()
