"""Real servers for the fault tests."""

import sys

from tests.durability.servers import new_server, nursery, server, two_servers  # noqa: F401

# Only Linux lets a process that runs be told that its files may not grow, and has a full device.
collect_ignore = [] if sys.platform == "linux" else ["test_full_disk.py"]
