"""Schema migrations from code: upgrade, and what the tests compare."""

from pathlib import Path

from alembic import command
from alembic.config import Config

BACKEND = Path(__file__).resolve().parents[1]


def config(database_url: str) -> Config:
    """Alembic's configuration for a database."""
    made = Config(BACKEND / "alembic.ini")
    made.set_main_option("script_location", str(BACKEND / "migrations"))
    made.attributes["database_url"] = database_url
    return made


def upgrade(database_url: str, revision: str = "head") -> None:
    """Bring a database to a revision, by default the newest."""
    command.upgrade(config(database_url), revision)


def downgrade(database_url: str, revision: str) -> None:
    """Take a database back to a revision (`base` empties it)."""
    command.downgrade(config(database_url), revision)
