"""HTTP for introductions."""

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
from .rules import IntroductionState
from .schemas import (
    AnswerUpdate,
    IntroductionCreate,
    IntroductionPatch,
    IntroductionRead,
    MadeCreate,
)
from .tables import Introduction

router = routing.router("introductions")


class _Change:
    """An introduction about to change: the owner's, and as the client last saw it."""

    def __init__(
        self, db: Db, owner: OwnerId, introduction_id: UUID, seen: Seen, tag: Tagged
    ) -> None:
        self.db, self.owner, self.tag = db, owner, tag
        self.introduction: Introduction = store.find_introduction(db, owner, introduction_id)
        seen.check(self.introduction)

    def answer(self) -> Any:
        return self.tag(store.read_introduction(self.db, self.owner, self.introduction.id))


Change = Annotated[_Change, Depends()]


@router.get("", response_model=Page[IntroductionRead], summary="List introductions")
def list_introductions(
    db: Db, owner: OwnerId, paging: Paged, q: Q = None, trashed: Trashed = False,
    contact_id: Annotated[UUID | None, Query(description="Either of the two.")] = None,
    state: Annotated[IntroductionState | None, Query()] = None,
) -> Page[Any]:  # fmt: skip
    """Whom you bring together with whom, newest first. Those of people in the trash are hidden
    with them."""
    wanted = store.IntroductionFilter(contact_id, state, q, trashed)
    return store.list_introductions(db, owner, paging, wanted)


@router.post("", response_model=IntroductionRead, status_code=201, summary="Add an introduction")
def create_introduction(db: Db, owner: OwnerId, body: IntroductionCreate, tag: Tagged) -> Any:
    """Two people should meet, and nobody was asked yet. Refused with 409 if one of them wants to be
    left alone."""
    introduction = store.add_introduction(db, owner, body)
    return tag(store.read_introduction(db, owner, introduction.id))


@router.get("/{introduction_id}", response_model=IntroductionRead, summary="Read an introduction")
def read_introduction(db: Db, owner: OwnerId, introduction_id: UUID, tag: Tagged) -> Any:
    """One introduction, and what each of the two said to it."""
    return tag(store.read_introduction(db, owner, introduction_id))


@router.patch(
    "/{introduction_id}", response_model=IntroductionRead, summary="Change an introduction"
)
def change_introduction(change: Change, body: IntroductionPatch) -> Any:
    """Change some fields; refused with 412 if it changed since you read it."""
    store.change_introduction(change.db, change.introduction, body)
    return change.answer()


@router.delete("/{introduction_id}", status_code=204, summary="Move an introduction to the trash")
def delete_introduction(change: Change) -> None:
    """Hide an introduction; `restore` brings it back."""
    trash.delete(change.db, change.introduction)


@router.post(
    "/{introduction_id}/restore", response_model=IntroductionRead, summary="Restore an introduction"
)
def restore_introduction(db: Db, owner: OwnerId, introduction_id: UUID, tag: Tagged) -> Any:
    """Bring an introduction back from the trash."""
    trash.restore(db, Introduction, owner, introduction_id)
    return tag(store.read_introduction(db, owner, introduction_id))


@router.put(
    "/{introduction_id}/answers/{contact_id}",
    response_model=IntroductionRead,
    summary="Note what one of the two said",
)
def note_introduction_answer(change: Change, contact_id: UUID, body: AnswerUpdate) -> Any:
    """You asked one of the two, or they answered. Refused with 409 once they were introduced, and
    where you would ask somebody who wants to be left alone."""
    store.note_answer(change.db, change.introduction, contact_id, body)
    return change.answer()


@router.post(
    "/{introduction_id}/made",
    response_model=IntroductionRead,
    summary="Note that they were brought together",
)
def note_introduction_made(change: Change, body: MadeCreate) -> Any:
    """You brought them together; refused with 409 before both agreed (double opt-in)."""
    store.note_made(change.db, change.introduction, body.made_at)
    return change.answer()


@router.delete(
    "/{introduction_id}/made", response_model=IntroductionRead, summary="Take the introduction back"
)
def take_introduction_back(change: Change) -> Any:
    """You did not bring them together after all; what they answered stays."""
    store.take_made_back(change.db, change.introduction)
    return change.answer()
