"""The published contract as a value: the same document wherever and whenever it is made."""

import tempfile
from pathlib import Path
from typing import Any

from grapevine.app import create_app
from grapevine.settings import Settings


def contract() -> dict[str, Any]:
    """The OpenAPI document of an application with default settings and no database."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, data_dir=Path(folder), env="local", database_url="")
        return create_app(settings).openapi()
