"""HTTP for chains."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from .. import actions
from ..schemas.chains import ChainList

router = routing.router("chains")


@router.get("", response_model=ChainList, summary="List chains")
def list_chains(
    db: Db, owner: OwnerId,
    contact_id: Annotated[UUID | None, Query(description="Of this person.")] = None,
    interview_id: Annotated[UUID | None, Query(description="Of this conversation.")] = None,
) -> ChainList:  # fmt: skip
    """From the first hello to the last thank-you: each link with its state, for a person, for a
    conversation, or for the conversations that moved last."""
    return actions.list_chains(db, owner, contact_id, interview_id)
