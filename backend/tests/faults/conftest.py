"""Real servers for the fault tests."""

import sys

from tests.durability.servers import (  # noqa: F401 - fixtures
    new_server,
    nursery,
    server,
    two_servers,
)

# Only Linux lets a process that runs be told that its files may not grow, and has a full device.
collect_ignore = [] if sys.platform == "linux" else ["test_full_disk.py"]
