"""Real servers for the durability tests, on databases that wait for the disk."""

import os

import pytest

from tests.durability.servers import (  # noqa: F401 - fixtures
    new_server,
    nursery,
    server,
    two_servers,
)

# Needs strace, which not every machine has: part of `make soak`, where it fails without it.
collect_ignore = [] if "GRAPEVINE_SYNCED_POSTS" in os.environ else ["test_fsync.py"]


@pytest.fixture
def durable() -> bool:
    """Databases that wait for the disk."""
    return True
