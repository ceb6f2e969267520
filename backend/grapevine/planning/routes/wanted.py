"""HTTP for the questions that a career still waits for."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Trashed

from ..schemas import WantedCreate, WantedOrder, WantedPatch, WantedRead
from ..store import wanted as store
from ..tables import WantedQuestion

router = routing.router("wanted-questions")


def own_wanted(db: Db, owner: OwnerId, wanted_question_id: UUID) -> WantedQuestion:
    return store.find_wanted(db, owner, wanted_question_id)


OwnWanted = Annotated[WantedQuestion, Depends(own_wanted)]


@router.get("", response_model=Page[WantedRead], summary="List wanted questions")
def list_wanted_questions(
    db: Db, owner: OwnerId, paging: Paged, trashed: Trashed = False,
    career_id: Annotated[UUID | None, Query()] = None,
) -> Page[Any]:  # fmt: skip
    """What careers still wait to hear, what matters most first."""
    return store.list_wanted(db, owner, paging, career_id=career_id, trashed=trashed)


@router.post("", response_model=WantedRead, status_code=201, summary="Want a question answered")
def create_wanted_question(
    db: Db, owner: OwnerId, body: WantedCreate, tag: Tagged
) -> WantedQuestion:
    """Note a question that somebody shall answer about a career; it goes to the end of the list."""
    return tag(store.add_wanted(db, owner, body))


@router.put("/order", response_model=Page[WantedRead], summary="Order a career's wanted questions")
def order_wanted_questions(db: Db, owner: OwnerId, body: WantedOrder) -> Page[Any]:
    """Put all wanted questions of a career into a new order; 422 unless each is named once."""
    ordered = store.order_wanted(db, owner, body.career_id, body.ids)
    return Page[Any](items=ordered, next_cursor=None)


@router.get("/{wanted_question_id}", response_model=WantedRead, summary="Read a wanted question")
def read_wanted_question(wanted: OwnWanted, tag: Tagged) -> WantedQuestion:
    """One wanted question."""
    return tag(wanted)


@router.patch(
    "/{wanted_question_id}", response_model=WantedRead, summary="Change a wanted question"
)
def change_wanted_question(
    db: Db, wanted: OwnWanted, seen: Seen, body: WantedPatch, tag: Tagged
) -> WantedQuestion:
    """Change some fields; refused with 412 if the question changed since you read it."""
    seen.check(wanted)
    return tag(store.change_wanted(db, wanted, body))


@router.delete(
    "/{wanted_question_id}", status_code=204, summary="Move a wanted question to the trash"
)
def delete_wanted_question(db: Db, wanted: OwnWanted, seen: Seen) -> None:
    """Want it no longer; `restore` brings it back. Plans that have it keep it."""
    seen.check(wanted)
    trash.delete(db, wanted)


@router.post(
    "/{wanted_question_id}/restore", response_model=WantedRead, summary="Restore a wanted question"
)
def restore_wanted_question(
    db: Db, owner: OwnerId, wanted_question_id: UUID, tag: Tagged
) -> WantedQuestion:
    """Bring a wanted question back to where it stood."""
    return tag(store.restore_wanted(db, owner, wanted_question_id))
