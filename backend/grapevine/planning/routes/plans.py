"""HTTP for plans: proposed, split among people, accepted."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.interviews import Interview, find_interview, require_interview
from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from ..actions.accepting import accept
from ..actions.assigning import assign
from ..actions.proposing import follow_ons_for, proposal_for
from ..actions.splitting import split_of
from ..rules.words import FEWEST, MOST
from ..schemas import (
    AcceptanceCreate,
    AcceptanceRead,
    FollowOnRead,
    ProposalRead,
    SplitAccepted,
    SplitCreate,
    SplitRead,
)

router = routing.router("plans")


def named_interview(db: Db, owner: OwnerId, interview_id: Annotated[UUID, Query()]) -> Interview:
    return find_interview(db, owner, interview_id)


NamedInterview = Annotated[Interview, Depends(named_interview)]


@router.get("/proposal", response_model=ProposalRead, summary="Propose a plan")
def read_proposal(
    db: Db,
    interview: NamedInterview,
    count: Annotated[
        int | None,
        Query(ge=FEWEST, le=MOST, description="How many questions; what fits when left out."),
    ] = None,
) -> dict[str, Any]:
    """4 to 6 questions for an interview (R1) within its minutes: what nobody has spoken about
    first, a second voice for a claim that lacks one, and who else to talk to. Nothing is stored,
    and the same facts give the same plan."""
    found = proposal_for(db, interview, count)
    return {
        "interview_id": interview.id,
        "minutes": interview.agreed_minutes,
        "slots": found.slots,
        "left_out": found.left_out,
        "findings": found.findings,
    }


@router.get("/follow-ons", response_model=list[FollowOnRead], summary="List follow-on questions")
def list_follow_ons(
    db: Db,
    owner: OwnerId,
    career_id: Annotated[
        UUID | None, Query(description="About this career; else about all.")
    ] = None,
    interview_id: Annotated[
        UUID | None, Query(description="For this interview: about its careers, and new to them.")
    ] = None,
) -> list[dict[str, Any]]:
    """Questions that go on from claims that are disputed or have one voice, and from answers that
    you starred. They name nobody (R14), and repeat nothing off the record."""
    interview = find_interview(db, owner, interview_id) if interview_id else None
    return [
        {
            "text": one.offer.text, "topic": one.offer.topic, "reason": one.reason,
            "insight_id": one.reason.insight_id, "career_id": one.career_id,
        }
        for one in follow_ons_for(db, owner, career_id, interview)
    ]  # fmt: skip


@router.post("/acceptance", response_model=AcceptanceRead, status_code=201, summary="Accept a plan")
def create_acceptance(db: Db, owner: OwnerId, body: AcceptanceCreate) -> dict[str, Any]:
    """Make these the questions of the interview. What was asked already, or has notes, stays; the
    rest of the old plan goes to the trash, and can be restored from there."""
    interview = require_interview(db, owner, body.interview_id)
    return accept(db, interview, body)


@router.get("/split", response_model=SplitRead, summary="Split wanted questions among people")
def read_split(db: Db, owner: OwnerId, career_id: Annotated[UUID, Query()]) -> dict[str, Any]:
    """R2: each wanted question of a career to one of the interviews that lie ahead, at most six
    each; what finds no place is listed. Nothing is stored."""
    return split_of(db, owner, career_id)


@router.post("/split", response_model=SplitAccepted, status_code=201, summary="Accept a split")
def create_split(db: Db, owner: OwnerId, body: SplitCreate) -> dict[str, Any]:
    """Put wanted questions into the plans of those who shall answer them, at most six each (R2)."""
    return assign(db, owner, body)
