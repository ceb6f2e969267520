"""Sign-in is tested with passwords hashed as in production: its time is part of the promise."""

import pytest

from grapevine.accounts.passwords import Hasher
from tests.durability.servers import (  # noqa: F401 - fixtures
    new_server,
    nursery,
    server,
    two_servers,
)

AS_IN_PRODUCTION = Hasher()


@pytest.fixture
def hasher() -> Hasher:
    return AS_IN_PRODUCTION
