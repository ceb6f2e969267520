"""HTTP for ties."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from ..schemas import TieCreate, TiePatch, TieRead
from ..store import ties
from ..tables import Tie

router = routing.router("ties")


def own_tie(db: Db, owner: OwnerId, tie_id: UUID) -> Tie:
    return ties.find_tie(db, owner, tie_id)


OwnTie = Annotated[Tie, Depends(own_tie)]


@router.get("", response_model=Page[TieRead], summary="List ties")
def list_ties(
    db: Db, owner: OwnerId, paging: Paged, trashed: Trashed = False,
    contact_id: Annotated[UUID | None, Query(description="At either end.")] = None,
) -> Page[Any]:  # fmt: skip
    """Who knows whom, newest first. Ties of people in the trash are hidden with them."""
    return ties.list_ties(db, owner, paging, contact_id=contact_id, trashed=trashed)


@router.post("", response_model=TieRead, status_code=201, summary="Add a tie")
def create_tie(db: Db, owner: OwnerId, body: TieCreate, tag: Tagged) -> Any:
    """Record that two contacts know each other; several ties between the same two are welcome."""
    tie = ties.add_tie(db, owner, body)
    return tag(ties.read_tie(db, owner, tie.id))


@router.get("/{tie_id}", response_model=TieRead, summary="Read a tie")
def read_tie(db: Db, owner: OwnerId, tie_id: UUID, tag: Tagged) -> Any:
    """One tie."""
    return tag(ties.read_tie(db, owner, tie_id))


@router.patch("/{tie_id}", response_model=TieRead, summary="Change a tie")
def change_tie(db: Db, tie: OwnTie, seen: Seen, body: TiePatch, tag: Tagged) -> Any:
    """Change some fields; refused with 412 if the tie changed since you read it."""
    seen.check(tie)
    ties.change_tie(db, tie, body)
    return tag(ties.read_tie(db, tie.owner_id, tie.id))


@router.delete("/{tie_id}", status_code=204, summary="Move a tie to the trash")
def delete_tie(db: Db, tie: OwnTie, seen: Seen) -> None:
    """Forget that the two know each other; `restore` brings it back."""
    seen.check(tie)
    trash.delete(db, tie)


@router.post("/{tie_id}/restore", response_model=TieRead, summary="Restore a tie")
def restore_tie(db: Db, owner: OwnerId, tie_id: UUID, tag: Tagged) -> Any:
    """Bring a tie back from the trash."""
    trash.restore(db, Tie, owner, tie_id)
    return tag(ties.read_tie(db, owner, tie_id))
