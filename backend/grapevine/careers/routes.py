"""HTTP for careers."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from . import rules, store
from .schemas import (
    CareerCreate,
    CareerPatch,
    CareerRead,
    DecisionCreate,
    DecisionRead,
    InterestCreate,
    InterestRead,
)
from .tables import Career, CareerDecision, CareerInterest

router = routing.router("careers")


def own_career(db: Db, owner: OwnerId, career_id: UUID) -> Career:
    return store.find_career(db, owner, career_id)


OwnCareer = Annotated[Career, Depends(own_career)]


@router.get("", response_model=Page[CareerRead], summary="List careers")
def list_careers(
    db: Db, owner: OwnerId, paging: Paged, q: Q = None, trashed: Trashed = False,
    status: Annotated[rules.CareerStatus | None, Query()] = None,
) -> Page[Any]:  # fmt: skip
    """Careers by title, filtered by status or searched by words."""
    return store.list_careers(db, owner, paging, status=status, q=q, trashed=trashed)


@router.post("", response_model=CareerRead, status_code=201, summary="Add a career")
def create_career(db: Db, owner: OwnerId, body: CareerCreate, tag: Tagged) -> Career:
    """Add a direction to explore; it gets a colour of its own."""
    return tag(store.add_career(db, owner, body))


@router.get("/{career_id}", response_model=CareerRead, summary="Read a career")
def read_career(career: OwnCareer, tag: Tagged) -> Career:
    """One career."""
    return tag(career)


@router.patch("/{career_id}", response_model=CareerRead, summary="Change a career")
def change_career(db: Db, career: OwnCareer, seen: Seen, body: CareerPatch, tag: Tagged) -> Career:
    """Change some fields; refused with 412 if the career changed since you read it."""
    seen.check(career)
    return tag(store.change_career(db, career, body))


@router.delete("/{career_id}", status_code=204, summary="Move a career to the trash")
def delete_career(db: Db, career: OwnCareer, seen: Seen) -> None:
    """Hide a career; `restore` brings it back."""
    seen.check(career)
    trash.delete(db, career)


@router.post("/{career_id}/restore", response_model=CareerRead, summary="Restore a career")
def restore_career(db: Db, owner: OwnerId, career_id: UUID, tag: Tagged) -> Career:
    """Bring a career back from the trash."""
    return tag(trash.restore(db, Career, owner, career_id))


@router.post(
    "/{career_id}/decisions", response_model=DecisionRead, status_code=201, summary="Decide"
)
def create_decision(db: Db, career: OwnCareer, body: DecisionCreate) -> CareerDecision:
    """Shortlist, choose, rule out (with a reason, R39) or reopen a career."""
    rules.check_decision(body.status, body.reason)
    return store.decide(db, career, body)


@router.get("/{career_id}/decisions", response_model=Page[DecisionRead], summary="List decisions")
def list_decisions(db: Db, career: OwnCareer, paging: Paged) -> Page[Any]:
    """The decision journal of a career, newest first."""
    return store.list_decisions(db, career, paging)


@router.post(
    "/{career_id}/interest", response_model=InterestRead, status_code=201, summary="Note interest"
)
def create_interest(db: Db, career: OwnCareer, body: InterestCreate) -> CareerInterest:
    """Note how interested you are now, 0 to 10; earlier values are kept."""
    return store.note_interest(db, career, body.value, note=body.note)


@router.get(
    "/{career_id}/interest", response_model=Page[InterestRead], summary="List interest over time"
)
def list_interest(db: Db, career: OwnCareer, paging: Paged) -> Page[Any]:
    """How interest moved, oldest first."""
    return store.list_interest(db, career, paging)
