"""HTTP for getting ready."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Path

from grapevine.interviews import Interview, find_interview
from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from . import actions
from .schemas import CheckRead, CheckUpdate, PreparationRead

router = routing.router("preparation")

Key = Annotated[
    str,
    Path(
        pattern=r"^[a-z0-9_-]{1,40}$",
        description="An item's key; for one of your own any that is not taken.",
        examples=["arrive_early"],
    ),
]


def own_interview(db: Db, owner: OwnerId, interview_id: UUID) -> Interview:
    return find_interview(db, owner, interview_id)


OwnInterview = Annotated[Interview, Depends(own_interview)]


@router.get("/{interview_id}", response_model=PreparationRead, summary="Read the prep sheet")
def read_preparation(db: Db, interview: OwnInterview) -> dict[str, Any]:
    """Everything to know and to do before one conversation: common ground, who pointed me to them
    and whether I may say so (R14), the last messages, what they and others at the organization
    said, what the careers still lack, the pitch, and the checklist by mode and start (R26, R27)."""
    return actions.preparation_for(db, interview)


@router.put(
    "/{interview_id}/checks/{key}", response_model=CheckRead, summary="Tick an item of the list"
)
def write_check(db: Db, interview: OwnInterview, key: Key, body: CheckUpdate) -> dict[str, Any]:
    """Tick an item or not, with a note, or write down one of your own. With the last thing to read
    up on, the research of the interview is done (R26)."""
    return actions.write_check(db, interview, key, body)


@router.delete("/{interview_id}/checks/{key}", status_code=204, summary="Take back what was ticked")
def delete_check(db: Db, interview: OwnInterview, key: Key) -> None:
    """Take back a tick with its note, or an item of your own; writing it again restores it."""
    actions.drop_check(db, interview, key)
