"""Every query about debriefs; one is seen only while its interview is not in the trash."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlmodel import Session, col

from grapevine.accounts import profile_of
from grapevine.careers import CareerInterest
from grapevine.commitments import Commitment
from grapevine.contacts import Contact
from grapevine.insights import Insight
from grapevine.interviews import Interview
from grapevine.kit import trash
from grapevine.kit.errors import NotFound
from grapevine.kit.links import linked
from grapevine.kit.paging import Page, Paging, page
from grapevine.kit.rows import Row
from grapevine.leads import Lead
from grapevine.referrals import Referral

from .rules import thank_you_due
from .schemas import DebriefRead
from .tables import Debrief

SORTS = {"created_at": Debrief.created_at, "updated_at": Debrief.updated_at}
CAME_OUT: dict[str, Any] = {
    "insight_ids": Insight,
    "referral_ids": Referral,
    "commitment_ids": Commitment,
    "lead_ids": Lead,
}
# What is recorded with a debrief, and taken back with it.
PARTS: tuple[Any, ...] = (CareerInterest, *CAME_OUT.values(), Contact)
ELSEWHERE = {*CAME_OUT, "thank_you_due"}
NAMES = [name for name in DebriefRead.model_fields if name not in ELSEWHERE]


def find_debrief(session: Session, owner: UUID, debrief_id: UUID) -> Debrief:
    """The owner's debrief; raises NotFound."""
    query = _present(owner, Debrief).where(col(Debrief.id) == debrief_id)
    debrief: Debrief | None = session.execute(query).scalar_one_or_none()
    if debrief is None:
        raise NotFound()
    return debrief


def find_trashed_debrief(session: Session, owner: UUID, debrief_id: UUID) -> Debrief | None:
    """The owner's debrief if it is in the trash, None if it is not; raises NotFound."""
    query = _of_interviews(owner, Debrief).where(col(Debrief.id) == debrief_id)
    debrief: Debrief | None = session.execute(query).scalar_one_or_none()
    if debrief is None:
        raise NotFound()
    return debrief if debrief.deleted_at else None


def parts_of(session: Session, debrief: Debrief, gone: datetime | None) -> list[Row]:
    """What was recorded with a debrief: what is in use of it, or what went to the trash at the
    moment `gone`. In use, the people are left out: see `unused_contacts`."""
    tables = [table for table in PARTS if gone or table is not Contact]
    return [
        row
        for table in tables
        for row in session.scalars(_made(debrief, table).where(table.deleted_at == gone))
    ]


def unused_contacts(session: Session, debrief: Debrief) -> list[Contact]:
    """Whoever was added with a debrief and has not come up anywhere else."""
    query = _made(debrief, Contact).where(col(Contact.deleted_at).is_(None), ~linked(Contact))
    return list(session.scalars(query))


def _made(debrief: Debrief, table: Any) -> Select[Any]:
    ids = [UUID(one) for one in debrief.made.get(table.__tablename__, ())]
    return select(table).where(table.owner_id == debrief.owner_id, table.id.in_(ids))


def has_debrief(session: Session, interview: Interview) -> bool:
    query = _present(interview.owner_id, col(Debrief.id))
    found = session.execute(query.where(col(Debrief.interview_id) == interview.id))
    return found.first() is not None


def read_debrief(session: Session, owner: UUID, debrief_id: UUID) -> DebriefRead:
    """A debrief with what came out of the conversation; raises NotFound."""
    one = _selecting(owner).where(col(Debrief.id) == debrief_id, col(Debrief.deleted_at).is_(None))
    rows = session.execute(one).all()
    found = _described(session, owner, rows)
    if not found:
        raise NotFound()
    return DebriefRead.model_validate(found[0])


def list_debriefs(
    session: Session, owner: UUID, paging: Paging, *, interview_id: UUID | None, trashed: bool
) -> Page[Any]:
    """A page of debriefs: one query for each kind of what came out, however many there are."""
    query = _selecting(owner).where(trash.shown(Debrief, trashed))
    if interview_id:
        query = query.where(col(Debrief.interview_id) == interview_id)
    found = page(session, query, paging, SORTS, "-created_at", Debrief.id)
    found.items = _described(session, owner, found.items)
    return found


def _selecting(owner: UUID) -> Select[Any]:
    columns = [getattr(Debrief, name) for name in NAMES]
    return _of_interviews(owner, *columns, col(Interview.held_at))


def _present(owner: UUID, *columns: Any) -> Select[Any]:
    return _of_interviews(owner, *columns).where(col(Debrief.deleted_at).is_(None))


def _of_interviews(owner: UUID, *columns: Any) -> Select[Any]:
    theirs = and_(
        col(Interview.owner_id) == col(Debrief.owner_id),
        col(Interview.id) == col(Debrief.interview_id),
        col(Interview.deleted_at).is_(None),
    )
    return (
        select(*columns)
        .select_from(Debrief)
        .join(Interview, theirs)
        .where(col(Debrief.owner_id) == owner)
    )


def _described(session: Session, owner: UUID, rows: Sequence[Any]) -> list[dict[str, Any]]:
    debriefs = [dict(zip(NAMES, row, strict=False)) for row in rows]
    interviews = [debrief["interview_id"] for debrief in debriefs]
    ids = {name: _ids(session, owner, table, interviews) for name, table in CAME_OUT.items()}
    zone = profile_of(session, owner).time_zone
    for debrief, row in zip(debriefs, rows, strict=True):
        debrief |= {name: found[debrief["interview_id"]] for name, found in ids.items()}
        debrief["thank_you_due"] = thank_you_due(row[len(NAMES)], zone)
    return debriefs


def _ids(
    session: Session, owner: UUID, table: Any, interviews: list[UUID]
) -> dict[UUID, list[UUID]]:
    """The ids of the rows of `table` that came out of these interviews, in one query."""
    query = (
        select(table.interview_id, table.id)
        .where(
            table.owner_id == owner,
            table.interview_id.in_(interviews),
            table.deleted_at.is_(None),
        )
        .order_by(table.created_at, table.id)
    )
    found: dict[UUID, list[UUID]] = defaultdict(list)
    for interview_id, row_id in session.execute(query) if interviews else ():
        found[interview_id].append(row_id)
    return found
