"""Two API processes of a deployment behind a balancer, one of them killed under load: the service
goes on, nothing acknowledged is lost, nothing is there twice."""

from collections.abc import Callable, Iterator

import pytest

from tests.deployment.balancer import Balancer
from tests.deployment.conftest import Api, Site
from tests.durability.ledger import Stored
from tests.faults.load import BROKEN, Load, kill_one_under

pytestmark = pytest.mark.parametrize("database_url", ["postgres"], indirect=True)


@pytest.fixture
def balancer(apis: list[Api]) -> Iterator[Balancer]:
    one = Balancer([api.port for api in apis])
    yield one
    one.close()


def test_a_killed_process_is_missed_by_nobody(
    apis: list[Api], balancer: Balancer, site: Callable[[int], Site], empty_database: str
):
    load = Load(site(balancer.port), refusals={BROKEN, 503})
    kill_one_under(load, apis)
    assert all(balancer.taken.values()), "one process had nothing to do"
    Stored(empty_database).check_all(load.ledger)
