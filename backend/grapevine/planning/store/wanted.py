"""The questions that a career still waits for."""

from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from grapevine.careers import find_careers
from grapevine.kit import trash
from grapevine.kit.errors import Invalid
from grapevine.kit.paging import Page, Paging, page
from grapevine.questions import as_worded, is_open, require_entry

from ..rules.words import MOST_WANTED, TooManyWanted
from ..schemas import WantedCreate, WantedPatch
from ..tables import WantedQuestion

SORTS = {
    "position": WantedQuestion.position,
    "created_at": WantedQuestion.created_at,
    "updated_at": WantedQuestion.updated_at,
}


def find_wanted(session: Session, owner: UUID, wanted_id: UUID) -> WantedQuestion:
    """The owner's wanted question; raises NotFound."""
    return trash.find(session, WantedQuestion, owner, wanted_id)


def list_wanted(
    session: Session, owner: UUID, paging: Paging, *, career_id: UUID | None, trashed: bool
) -> Page[Any]:
    query = select(WantedQuestion).where(
        WantedQuestion.owner_id == owner, trash.shown(WantedQuestion, trashed)
    )
    if career_id:
        query = query.where(WantedQuestion.career_id == career_id)
    return page(session, query, paging, SORTS, "position", WantedQuestion.id)


def wanted_about(session: Session, owner: UUID, career_ids: list[UUID]) -> list[WantedQuestion]:
    """What is wanted about these careers, what matters most first."""
    query = select(WantedQuestion).where(
        WantedQuestion.owner_id == owner,
        col(WantedQuestion.career_id).in_(career_ids),
        col(WantedQuestion.deleted_at).is_(None),
    )
    return list(session.exec(query.order_by(col(WantedQuestion.position), col(WantedQuestion.id))))


def add_wanted(session: Session, owner: UUID, body: WantedCreate) -> WantedQuestion:
    """Put a question behind those that are wanted already; raises Invalid or TooManyWanted."""
    find_careers(session, owner, [body.career_id], "/career_id")
    check_bank(session, owner, body.bank_question_id)
    _check_room(session, owner, body.career_id)
    last = select(func.max(WantedQuestion.position)).where(
        WantedQuestion.owner_id == owner, WantedQuestion.career_id == body.career_id
    )
    place = session.exec(last).one()
    wanted = WantedQuestion(
        **as_worded(body), owner_id=owner, position=0 if place is None else place + 1
    )
    return _save(session, wanted)


def change_wanted(session: Session, wanted: WantedQuestion, patch: WantedPatch) -> WantedQuestion:
    """Change some fields. A new wording is looked at anew, unless the patch says what it is."""
    changes = patch.model_dump(exclude_unset=True)
    if changes.get("text", wanted.text) != wanted.text:
        changes.setdefault("open", is_open(changes["text"]))
    if changes.get("bank_question_id") != wanted.bank_question_id:
        check_bank(session, wanted.owner_id, changes.get("bank_question_id"))
    wanted.sqlmodel_update(changes)
    return _save(session, wanted)


def restore_wanted(session: Session, owner: UUID, wanted_id: UUID) -> WantedQuestion:
    """Bring a question back to where it stood; raises NotFound, TooManyWanted."""
    wanted = trash.restore(session, WantedQuestion, owner, wanted_id)
    _check_room(session, owner, wanted.career_id, adding=0)
    return wanted


def order_wanted(
    session: Session, owner: UUID, career_id: UUID, ids: list[UUID]
) -> list[WantedQuestion]:
    """Give a career's questions the order of `ids`; raises Invalid unless these are all of them,
    each once. Only questions that move get a new version."""
    find_careers(session, owner, [career_id], "/career_id")
    known = {wanted.id: wanted for wanted in wanted_about(session, owner, [career_id])}
    if len(ids) != len(known) or set(ids) != set(known):
        message = "Name every wanted question of the career exactly once."
        raise Invalid("/ids", message, code="not_the_wanted")
    for position, wanted_id in enumerate(ids):
        if known[wanted_id].position != position:
            known[wanted_id].position = position
    session.flush()
    return [known[wanted_id] for wanted_id in ids]


def check_bank(
    session: Session, owner: UUID, bank_question_id: UUID | None, pointer: str = "/bank_question_id"
) -> None:
    """Raise Invalid, naming the field, unless the question is in the owner's bank."""
    if bank_question_id:
        require_entry(session, owner, bank_question_id, pointer)


def _check_room(session: Session, owner: UUID, career_id: UUID, adding: int = 1) -> None:
    if len(wanted_about(session, owner, [career_id])) + adding > MOST_WANTED:
        raise TooManyWanted()


def _save(session: Session, wanted: WantedQuestion) -> WantedQuestion:
    session.add(wanted)
    session.flush()
    return wanted
