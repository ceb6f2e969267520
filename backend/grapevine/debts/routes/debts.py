"""HTTP for debts."""

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from .. import actions
from ..schemas.debts import DebtList

router = routing.router("debts")


@router.get("", response_model=DebtList, summary="Read what you owe whom")
def read_debts(db: Db, owner: OwnerId) -> DebtList:
    """Thank-yous, answers, promises, advice, outcomes to tell, introductions and being in touch, by
    person, due or not; what you dismissed is left out. And what others have not answered, with what
    your method says next."""
    return actions.read_debts(db, owner)
