"""HTTP for pitches."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from . import store
from .schemas import PitchCreate, PitchPatch, PitchRead
from .tables import Pitch

router = routing.router("pitches")


def own_pitch(db: Db, owner: OwnerId, pitch_id: UUID) -> Pitch:
    return store.find_pitch(db, owner, pitch_id)


OwnPitch = Annotated[Pitch, Depends(own_pitch)]


@router.get("", response_model=Page[PitchRead], summary="List pitches")
def list_pitches(
    db: Db, owner: OwnerId, paging: Paged, q: Q = None, trashed: Trashed = False
) -> Page[Any]:
    """What you say about yourself, in all its versions, with how long each takes to say."""
    return store.list_pitches(db, owner, paging, q=q, trashed=trashed)


@router.post("", response_model=PitchRead, status_code=201, summary="Add a pitch")
def create_pitch(db: Db, owner: OwnerId, body: PitchCreate, tag: Tagged) -> Pitch:
    """Write a version. One that takes longer than ninety seconds gets a finding (R5)."""
    return tag(store.add_pitch(db, owner, body))


@router.get("/{pitch_id}", response_model=PitchRead, summary="Read a pitch")
def read_pitch(pitch: OwnPitch, tag: Tagged) -> Pitch:
    """One version, with its spoken time."""
    return tag(pitch)


@router.patch("/{pitch_id}", response_model=PitchRead, summary="Change a pitch")
def change_pitch(db: Db, pitch: OwnPitch, seen: Seen, body: PitchPatch, tag: Tagged) -> Pitch:
    """Change some fields; refused with 412 if the pitch changed since you read it."""
    seen.check(pitch)
    return tag(store.change_pitch(db, pitch, body))


@router.delete("/{pitch_id}", status_code=204, summary="Move a pitch to the trash")
def delete_pitch(db: Db, pitch: OwnPitch, seen: Seen) -> None:
    """Hide a pitch; `restore` brings it back, to the interviews that chose it, too."""
    seen.check(pitch)
    trash.delete(db, pitch)


@router.post("/{pitch_id}/restore", response_model=PitchRead, summary="Restore a pitch")
def restore_pitch(db: Db, owner: OwnerId, pitch_id: UUID, tag: Tagged) -> Pitch:
    """Bring a pitch back from the trash."""
    return tag(trash.restore(db, Pitch, owner, pitch_id))
