"""Every query about introductions; one is seen only while neither person is in the trash."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case
from sqlalchemy import select as select_columns
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, or_

from grapevine.contacts import Contact, check_two_people, find_contacts, name_column
from grapevine.kit import search, trash
from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page

from . import rules
from .rules import Answer, IntroductionState
from .schemas import AnswerUpdate, IntroductionCreate, IntroductionPatch, IntroductionRead
from .tables import Introduction

ONE, OTHER = aliased(Contact), aliased(Contact)
ANSWERS = (col(Introduction.one_answer), col(Introduction.other_answer))
# `rules.state_of`, for the database.
SHOWN_STATE: ColumnElement[str] = case(
    (col(Introduction.made_at).isnot(None), IntroductionState.MADE.value),
    (or_(*(answer == Answer.REFUSED for answer in ANSWERS)), IntroductionState.REFUSED.value),
    (and_(*(answer == Answer.AGREED for answer in ANSWERS)), IntroductionState.AGREED.value),
    else_=IntroductionState.ASKING.value,
)
COMPUTED: dict[str, Any] = {
    "one_name": name_column(ONE),
    "other_name": name_column(OTHER),
    "state": SHOWN_STATE,
}
COLUMNS = [
    COMPUTED[name].label(name) if name in COMPUTED else getattr(Introduction, name)
    for name in IntroductionRead.model_fields
]
SORTS = {"created_at": Introduction.created_at, "updated_at": Introduction.updated_at}


@dataclass(frozen=True, slots=True)
class IntroductionFilter:
    """Which introductions a list should hold; `contact_id` is either of the two people."""

    contact_id: UUID | None = None
    state: IntroductionState | None = None
    q: str | None = None
    trashed: bool = False


def find_introduction(session: Session, owner: UUID, introduction_id: UUID) -> Introduction:
    """The owner's introduction of two present people; raises NotFound."""
    query = _between_people(owner, Introduction).where(
        col(Introduction.id) == introduction_id, col(Introduction.deleted_at).is_(None)
    )
    found: Introduction | None = session.execute(query).scalar_one_or_none()
    if found is None:
        raise NotFound()
    return found


def read_introduction(session: Session, owner: UUID, introduction_id: UUID) -> Any:
    """An introduction with both names, as `IntroductionRead` wants it; raises NotFound."""
    query = _between_people(owner, *COLUMNS).where(
        col(Introduction.id) == introduction_id, col(Introduction.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_introductions(
    session: Session, owner: UUID, paging: Paging, wanted: IntroductionFilter
) -> Page[Any]:
    query = _between_people(owner, *COLUMNS).where(trash.shown(Introduction, wanted.trashed))
    if wanted.contact_id:
        either = (Introduction.one_id, Introduction.other_id)
        query = query.where(or_(*(column == wanted.contact_id for column in either)))
    if wanted.state:
        query = query.where(SHOWN_STATE.in_([wanted.state.value]))
    if wanted.q:
        query = query.where(search.matching(session, owner, Introduction, wanted.q))
    return page(session, query, paging, SORTS, "-created_at", Introduction.id)


def add_introduction(session: Session, owner: UUID, body: IntroductionCreate) -> Introduction:
    """Record that two people should meet; raises Invalid, naming the field, or DoNotContact."""
    check_two_people(body.one_id, body.other_id, "/other_id")
    people = [
        *find_contacts(session, owner, [body.one_id], "/one_id"),
        *find_contacts(session, owner, [body.other_id], "/other_id"),
    ]
    _check_wanted(people)
    introduction = Introduction(**body.model_dump(), owner_id=owner)
    session.add(introduction)
    session.flush()
    return introduction


def change_introduction(
    session: Session, introduction: Introduction, patch: IntroductionPatch
) -> None:
    introduction.sqlmodel_update(patch.model_dump(exclude_unset=True))
    session.flush()


def note_answer(
    session: Session, introduction: Introduction, contact_id: UUID, body: AnswerUpdate
) -> None:
    """What one of the two said, now unless given; raises NotFound for anybody else, AlreadyMade,
    and DoNotContact where somebody would be asked who wants to be left alone."""
    sides = {introduction.one_id: "one", introduction.other_id: "other"}
    if contact_id not in sides:
        raise NotFound()
    rules.check_answerable(state_of(introduction))
    if body.answer is Answer.ASKED:
        _check_wanted(find_contacts(session, introduction.owner_id, [contact_id]))
    at = None if body.answer is Answer.NOT_ASKED else body.answered_at or now()
    rules.check_past(at, "/answered_at", now())
    side = sides[contact_id]
    introduction.sqlmodel_update({f"{side}_answer": body.answer, f"{side}_answered_at": at})
    session.flush()


def note_made(session: Session, introduction: Introduction, at: datetime | None) -> None:
    """They were brought together, now unless given; raises NotAgreed."""
    rules.check_agreed(state_of(introduction))
    rules.check_past(at, "/made_at", now())
    introduction.made_at = at or now()
    session.flush()


def take_made_back(session: Session, introduction: Introduction) -> None:
    introduction.made_at = None
    session.flush()


def state_of(introduction: Introduction) -> IntroductionState:
    """How far it is."""
    one, other = introduction.one_answer, introduction.other_answer
    return rules.state_of(one, other, introduction.made_at)


def _check_wanted(people: list[Contact]) -> None:
    if any(person.do_not_contact for person in people):
        raise rules.DoNotContact()


def _between_people(owner: UUID, *columns: Any) -> Select[Any]:
    query = select_columns(*columns).select_from(Introduction)
    for person, column in ((ONE, Introduction.one_id), (OTHER, Introduction.other_id)):
        present = and_(
            col(person.id) == column,
            col(person.owner_id) == Introduction.owner_id,
            col(person.deleted_at).is_(None),
        )
        query = query.join(person, present)
    return query.where(col(Introduction.owner_id) == owner)
