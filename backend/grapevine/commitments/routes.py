"""HTTP for commitments."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from . import store
from .rules import CommitmentKind, CommitmentState
from .schemas import CommitmentCreate, CommitmentPatch, CommitmentRead, OutcomeCreate, ToldUpdate
from .tables import Commitment

router = routing.router("commitments")


def own_commitment(db: Db, owner: OwnerId, commitment_id: UUID) -> Commitment:
    return store.find_commitment(db, owner, commitment_id)


class _Change:
    """One change of a commitment: found, checked against the version that was seen."""

    def __init__(
        self, db: Db, commitment: Annotated[Commitment, Depends(own_commitment)], seen: Seen,
        tag: Tagged,
    ) -> None:  # fmt: skip
        seen.check(commitment)
        self.db, self.commitment, self._tag = db, commitment, tag

    def answer(self) -> Any:
        """The commitment as it is now."""
        found = store.read_commitment(self.db, self.commitment.owner_id, self.commitment.id)
        return self._tag(found)


async def _filter(
    contact_id: Annotated[UUID | None, Query()] = None,
    interview_id: Annotated[UUID | None, Query()] = None,
    kind: Annotated[CommitmentKind | None, Query()] = None,
    state: Annotated[CommitmentState | None, Query()] = None,
    told: Annotated[bool | None, Query(description="Whether the other person was told.")] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> store.CommitmentFilter:
    return store.CommitmentFilter(contact_id, interview_id, kind, state, told, q, trashed)


Change = Annotated[_Change, Depends()]
Filtered = Annotated[store.CommitmentFilter, Depends(_filter)]


@router.get("", response_model=Page[CommitmentRead], summary="List commitments")
def list_commitments(db: Db, owner: OwnerId, paging: Paged, wanted: Filtered) -> Page[Any]:
    """Advice you were given and promises you made, newest first; `sort=due_on` puts what is due
    first, and what has no day last. Those of people in the trash are hidden with them."""
    return store.list_commitments(db, owner, paging, wanted)


@router.post("", response_model=CommitmentRead, status_code=201, summary="Add a commitment")
def create_commitment(db: Db, owner: OwnerId, body: CommitmentCreate, tag: Tagged) -> Any:
    """Record advice that you were given, or a promise that you made."""
    commitment = store.add_commitment(db, owner, body)
    return tag(store.read_commitment(db, owner, commitment.id))


@router.get("/{commitment_id}", response_model=CommitmentRead, summary="Read a commitment")
def read_commitment(db: Db, owner: OwnerId, commitment_id: UUID, tag: Tagged) -> Any:
    """One commitment, what became of it, and whether the other person knows."""
    return tag(store.read_commitment(db, owner, commitment_id))


@router.patch("/{commitment_id}", response_model=CommitmentRead, summary="Change a commitment")
def change_commitment(change: Change, body: CommitmentPatch) -> Any:
    """Change some fields; refused with 412 if the commitment changed since you read it."""
    store.change_commitment(change.db, change.commitment, body)
    return change.answer()


@router.delete("/{commitment_id}", status_code=204, summary="Move a commitment to the trash")
def delete_commitment(change: Change) -> None:
    """Hide a commitment; `restore` brings it back."""
    trash.delete(change.db, change.commitment)


@router.post(
    "/{commitment_id}/restore", response_model=CommitmentRead, summary="Restore a commitment"
)
def restore_commitment(db: Db, owner: OwnerId, commitment_id: UUID, tag: Tagged) -> Any:
    """Bring a commitment back from the trash."""
    trash.restore(db, Commitment, owner, commitment_id)
    return tag(store.read_commitment(db, owner, commitment_id))


@router.post(
    "/{commitment_id}/outcome", response_model=CommitmentRead, summary="Record what became of it"
)
def record_outcome(change: Change, body: OutcomeCreate) -> Any:
    """It is done, or dropped; done again, it corrects what was written. What came of it is worth
    telling them: see `told`."""
    store.record_outcome(change.db, change.commitment, body)
    return change.answer()


@router.delete(
    "/{commitment_id}/outcome", response_model=CommitmentRead, summary="Open a commitment again"
)
def take_outcome_back(change: Change) -> Any:
    """It is open after all. What you wrote stays; that they were told counts no more."""
    store.take_outcome_back(change.db, change.commitment)
    return change.answer()


@router.put(
    "/{commitment_id}/told", response_model=CommitmentRead, summary="Note that they were told"
)
def note_told(change: Change, body: ToldUpdate) -> Any:
    """The other person knows what became of it; refused with 409 while it is open."""
    store.note_told(change.db, change.commitment, body.told_at)
    return change.answer()


@router.delete(
    "/{commitment_id}/told", response_model=CommitmentRead, summary="Note that they don't know"
)
def take_told_back(change: Change) -> Any:
    """They were not told after all."""
    store.take_told_back(change.db, change.commitment)
    return change.answer()
