"""Every query about careers."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.kit import search, trash
from grapevine.kit.errors import Invalid
from grapevine.kit.paging import Page, Paging, page

from .rules import CareerStatus, InterestOrigin, free_color
from .schemas import CareerCreate, CareerPatch, DecisionCreate
from .tables import Career, CareerDecision, CareerInterest, title_key

SORTS = {
    "title": Career.title_key,
    "created_at": Career.created_at,
    "updated_at": Career.updated_at,
    "interest": Career.interest,
}


def find_career(session: Session, owner: UUID, career_id: UUID) -> Career:
    """The owner's career; raises NotFound."""
    return trash.find(session, Career, owner, career_id)


def find_careers(
    session: Session, owner: UUID, ids: Iterable[UUID], pointer: str = "/career_ids"
) -> list[Career]:
    """The owner's careers with these ids; raises Invalid, naming the field, if one is missing."""
    wanted = set(ids)
    query = select(Career).where(
        Career.owner_id == owner, col(Career.id).in_(wanted), col(Career.deleted_at).is_(None)
    )
    found = list(session.exec(query))
    if len(found) != len(wanted):
        raise Invalid(pointer, "There is no such career.", code="not_found")
    return found


def list_careers(
    session: Session, owner: UUID, paging: Paging, *,
    status: CareerStatus | None, q: str | None, trashed: bool,
) -> Page[Any]:  # fmt: skip
    query = select(Career).where(Career.owner_id == owner, trash.shown(Career, trashed))
    if status:
        query = query.where(Career.status == status)
    if q:
        query = query.where(search.matching(session, owner, Career, q))
    return page(session, query, paging, SORTS, "title", Career.id)


def add_career(session: Session, owner: UUID, body: CareerCreate) -> Career:
    taken = select(Career.color).where(Career.owner_id == owner, col(Career.deleted_at).is_(None))
    career = Career(
        **body.model_dump(exclude={"interest"}),
        owner_id=owner,
        title_key=title_key(body.title),
        color=free_color(list(session.exec(taken))),
    )
    session.add(career)
    session.flush()
    if body.interest is not None:
        note_interest(session, career, body.interest)
    return career


def change_career(session: Session, career: Career, patch: CareerPatch) -> Career:
    career.sqlmodel_update(patch.model_dump(exclude_unset=True))
    career.title_key = title_key(career.title)
    session.flush()
    return career


def note_interest(
    session: Session, career: Career, value: int, *, note: str = "",
    origin: InterestOrigin = InterestOrigin.MANUAL, interview_id: UUID | None = None,
) -> CareerInterest:  # fmt: skip
    """Record interest as of now. Earlier entries stay: interest is a history."""
    entry = CareerInterest(
        owner_id=career.owner_id, career_id=career.id, value=value, note=note,
        origin=origin, interview_id=interview_id,
    )  # fmt: skip
    career.interest = value
    session.add_all([entry, career])
    session.flush()
    return entry


def settle_interest(session: Session, owner: UUID, career_ids: Iterable[UUID]) -> None:
    """After entries were taken back, or brought back: interest is what the newest one says."""
    for career_id in career_ids:
        newest = (
            select(CareerInterest.value)
            .where(
                CareerInterest.owner_id == owner,
                CareerInterest.career_id == career_id,
                col(CareerInterest.deleted_at).is_(None),
            )
            .order_by(col(CareerInterest.created_at).desc(), col(CareerInterest.id).desc())
        )
        query = select(Career).where(Career.owner_id == owner, Career.id == career_id)
        session.exec(query).one().interest = session.exec(newest.limit(1)).first()
    session.flush()


def list_interest(session: Session, career: Career, paging: Paging) -> Page[Any]:
    query = select(CareerInterest).where(
        CareerInterest.owner_id == career.owner_id,
        CareerInterest.career_id == career.id,
        col(CareerInterest.deleted_at).is_(None),
    )
    sorts = {"created_at": CareerInterest.created_at}
    return page(session, query, paging, sorts, "created_at", CareerInterest.id)


def decide(session: Session, career: Career, body: DecisionCreate) -> CareerDecision:
    """Move the career to another status and keep why in the journal."""
    career.status = body.status
    entry = CareerDecision(owner_id=career.owner_id, career_id=career.id, **body.model_dump())
    session.add_all([entry, career])
    session.flush()
    return entry


def list_decisions(session: Session, career: Career, paging: Paging) -> Page[Any]:
    query = select(CareerDecision).where(
        CareerDecision.owner_id == career.owner_id, CareerDecision.career_id == career.id
    )
    sorts = {"created_at": CareerDecision.created_at}
    return page(session, query, paging, sorts, "-created_at", CareerDecision.id)
