"""HTTP for candidates."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from . import actions
from .schemas import MOST, AlternateList, CandidateList

router = routing.router("candidates")


@router.get("", response_model=CandidateList, summary="List whom to ask next")
def list_candidates(
    db: Db, owner: OwnerId,
    career_id: Annotated[UUID | None, Query(description="For this career only.")] = None,
    limit: Annotated[int, Query(ge=1, le=MOST, description="How many.")] = 10,
) -> CandidateList:  # fmt: skip
    """Who can speak to the careers you weigh and may be asked now, ranked by what the careers still
    lack (R30) and by the way to them; every point of the score is explained."""
    return actions.who_next(db, owner, career_id, limit)


@router.get("/alternates", response_model=AlternateList, summary="List whom to ask instead")
def list_alternates(
    db: Db, owner: OwnerId,
    interview_id: Annotated[UUID, Query(description="The interview that was declined.")],
    limit: Annotated[int, Query(ge=1, le=MOST, description="How many.")] = 10,
) -> AlternateList:  # fmt: skip
    """R20: people of your own network at the same organization, in the same field elsewhere, or in
    an allied field; nobody who was asked lately, nor whoever wants to be left alone."""
    return actions.alternates_to(db, owner, interview_id, limit)
