"""HTTP for debriefs."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from . import store
from .actions import undoing, writing
from .schemas import DebriefCreate, DebriefPatch, DebriefRead
from .tables import Debrief

router = routing.router("debriefs")


def own_debrief(db: Db, owner: OwnerId, debrief_id: UUID) -> Debrief:
    return store.find_debrief(db, owner, debrief_id)


OwnDebrief = Annotated[Debrief, Depends(own_debrief)]


@router.get("", response_model=Page[DebriefRead], summary="List debriefs")
def list_debriefs(
    db: Db,
    owner: OwnerId,
    paging: Paged,
    interview_id: UUID | None = None,
    trashed: Trashed = False,
) -> Page[Any]:
    """Debriefs, newest first; of one interview there is one at most, besides the trash."""
    return store.list_debriefs(db, owner, paging, interview_id=interview_id, trashed=trashed)


@router.post("", response_model=DebriefRead, status_code=201, summary="Debrief a conversation")
def create_debrief(db: Db, owner: OwnerId, body: DebriefCreate, tag: Tagged) -> DebriefRead:
    """Record at once what you learned, how your interest moved, what was said, whom you were
    pointed to, what you were advised and promised, and which opportunities you heard of.
    Only for a held interview; when a part is refused, nothing is recorded."""
    debrief = writing.add_debrief(db, owner, body)
    return tag(store.read_debrief(db, owner, debrief.id))


@router.get("/{debrief_id}", response_model=DebriefRead, summary="Read a debrief")
def read_debrief(db: Db, owner: OwnerId, debrief_id: UUID, tag: Tagged) -> DebriefRead:
    """One debrief, with the ids of what came out of the conversation."""
    return tag(store.read_debrief(db, owner, debrief_id))


@router.patch("/{debrief_id}", response_model=DebriefRead, summary="Change a debrief")
def change_debrief(
    db: Db, debrief: OwnDebrief, seen: Seen, body: DebriefPatch, tag: Tagged
) -> DebriefRead:
    """Change what you wrote; refused with 412 if the debrief changed since you read it."""
    seen.check(debrief)
    writing.change_debrief(db, debrief, body)
    return tag(store.read_debrief(db, debrief.owner_id, debrief.id))


@router.delete("/{debrief_id}", status_code=204, summary="Take a debrief back")
def delete_debrief(db: Db, debrief: OwnDebrief, seen: Seen) -> None:
    """Move a debrief to the trash with all that was recorded with it: interest, insights,
    referrals, commitments, leads. The interview wants a debrief again."""
    seen.check(debrief)
    undoing.delete_debrief(db, debrief)


@router.post("/{debrief_id}/restore", response_model=DebriefRead, summary="Restore a debrief")
def restore_debrief(db: Db, owner: OwnerId, debrief_id: UUID, tag: Tagged) -> DebriefRead:
    """Bring a debrief back from the trash, with all that went there with it; refused with 409 if
    the interview has another one by now."""
    undoing.restore_debrief(db, owner, debrief_id)
    return tag(store.read_debrief(db, owner, debrief_id))
