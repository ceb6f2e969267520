"""Real servers for the fault tests."""

from tests.durability.servers import new_server, nursery, server, two_servers  # noqa: F401
