"""HTTP for the question bank."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, shelf
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed
from grapevine.kit.shelf import Wanted
from grapevine.kit.topics import Topic

from . import rules, store
from .rules import Entry, Origin, Phase
from .schemas import (
    QuestionCreate,
    QuestionOrder,
    QuestionPatch,
    QuestionRead,
    WordingCheck,
    WordingRead,
)
from .store import BANK

router = routing.router("questions")


def own_entry(db: Db, owner: OwnerId, bank_question_id: UUID) -> Entry:
    return shelf.find(db, BANK, owner, bank_question_id)


def _filter(
    topic: Annotated[Topic | None, Query()] = None,
    phase: Annotated[Phase | None, Query()] = None,
    origin: Annotated[Origin | None, Query(description="Shipped ones, or your own.")] = None,
    hidden: Annotated[bool | None, Query(description="Only hidden ones, or none of them.")] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> Wanted:
    values = {"topic": topic, "phase": phase, "origin": origin, "hidden": hidden}
    return Wanted(values, q, trashed)


OwnEntry = Annotated[Entry, Depends(own_entry)]


@router.get("", response_model=Page[QuestionRead], summary="List the question bank")
def list_questions(
    db: Db, owner: OwnerId, paging: Paged, wanted: Annotated[Wanted, Depends(_filter)]
) -> Page[Any]:
    """Shipped questions and your own, by topic in the order of a conversation, each with what its
    wording could do better (R9, R24, R25)."""
    return shelf.list_page(db, BANK, owner, paging, wanted)


@router.post("", response_model=QuestionRead, status_code=201, summary="Add a question")
def create_question(db: Db, owner: OwnerId, body: QuestionCreate, tag: Tagged) -> Entry:
    """Add a question of your own to the bank."""
    return tag(store.add_question(db, owner, body))


@router.post("/wording", response_model=WordingRead, summary="Check a wording")
def check_wording(_owner: OwnerId, body: WordingCheck) -> WordingRead:
    """What the rules say about a question while it is written; nothing is stored."""
    found = rules.findings_of(body.text, researchable=body.researchable)
    return WordingRead.model_validate({"open": rules.is_open(body.text), "findings": found})


@router.put("/order", response_model=Page[QuestionRead], summary="Order the questions of a topic")
def order_questions(db: Db, owner: OwnerId, body: QuestionOrder) -> Page[Any]:
    """Put all questions of a topic that are not hidden into a new order; 422 unless each is named
    once."""
    ordered = shelf.order(db, BANK, owner, body.topic, body.ids)
    return Page[Any](items=ordered, next_cursor=None)


@router.get("/{bank_question_id}", response_model=QuestionRead, summary="Read a question")
def read_question(entry: OwnEntry, tag: Tagged) -> Entry:
    """One question of the bank. The ids of shipped questions are your own, too."""
    return tag(entry)


@router.patch("/{bank_question_id}", response_model=QuestionRead, summary="Change a question")
def change_question(
    db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen, body: QuestionPatch, tag: Tagged
) -> Entry:
    """Change some fields, of a shipped question too; refused with 412 if it changed since you read
    it. A later release changes shipped questions only where you have not."""
    seen.check(entry)
    return tag(store.change_question(db, owner, entry, body))


@router.delete("/{bank_question_id}", status_code=204, summary="Drop a question")
def delete_question(db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen) -> None:
    """Move a question of your own to the trash, or hide a shipped one; `restore` undoes either."""
    seen.check(entry)
    shelf.drop(db, BANK, owner, entry)


@router.post(
    "/{bank_question_id}/restore", response_model=QuestionRead, summary="Restore a question"
)
def restore_question(db: Db, owner: OwnerId, bank_question_id: UUID, tag: Tagged) -> Entry:
    """Bring a question back from the trash, or show a hidden one again."""
    return tag(shelf.restore(db, BANK, owner, bank_question_id))


@router.delete(
    "/{bank_question_id}/changes", response_model=QuestionRead, summary="Take the shipped wording"
)
def delete_question_changes(
    db: Db, owner: OwnerId, entry: OwnEntry, seen: Seen, tag: Tagged
) -> Entry:
    """Go back to a shipped question as it is today; 409 for a question of your own."""
    seen.check(entry)
    return tag(shelf.as_shipped(db, BANK, owner, entry))
