"""Reading interviews with their people and careers: columns, never whole rows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlmodel import Session, col

from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page
from grapevine.organizations import Organization

from ..rules import overrun
from ..schemas.interviews import InterviewRead, InterviewSummary
from ..tables import Interview
from .filters import TAKES_PLACE, Filter, conditions
from .links import careers_of, contacts_of

SORTS = {
    "starts_at": TAKES_PLACE,
    "created_at": Interview.created_at,
    "updated_at": Interview.updated_at,
}
ELSEWHERE = {"organization_id", "organization_name", "overrun_minutes", "contacts", "careers"}
SUMMARY = [name for name in InterviewSummary.model_fields if name not in ELSEWHERE]
WHOLE = [name for name in InterviewRead.model_fields if name not in ELSEWHERE]


def read_interview(session: Session, owner: UUID, interview_id: UUID) -> InterviewRead:
    """An interview with its people and careers; raises NotFound."""
    query = _selecting(WHOLE, owner).where(
        col(Interview.id) == interview_id, col(Interview.deleted_at).is_(None)
    )
    found = _described(session, owner, WHOLE, session.execute(query).all())
    if not found:
        raise NotFound()
    return InterviewRead.model_validate(found[0])


def list_interviews(session: Session, owner: UUID, paging: Paging, wanted: Filter) -> Page[Any]:
    """A page of summaries: three queries, however many interviews there are."""
    query = _selecting(SUMMARY, owner).where(*conditions(session, owner, wanted))
    found = page(session, query, paging, SORTS, "-starts_at", Interview.id)
    found.items = _described(session, owner, SUMMARY, found.items)
    return found


def _selecting(names: list[str], owner: UUID) -> Select[Any]:
    """These columns of the owner's interviews, and the organization unless it is in the trash."""
    here = and_(
        col(Organization.owner_id) == col(Interview.owner_id),
        col(Organization.id) == col(Interview.organization_id),
        col(Organization.deleted_at).is_(None),
    )
    columns = [getattr(Interview, name) for name in names]
    return (
        select(*columns, col(Organization.id), col(Organization.name))
        .select_from(Interview)
        .outerjoin(Organization, here)
        .where(col(Interview.owner_id) == owner)
    )


def _described(
    session: Session, owner: UUID, names: list[str], rows: Sequence[Any]
) -> list[dict[str, Any]]:
    """Rows of `_selecting` as dicts, with people and careers in one query each."""
    interviews = [_described_alone(names, row) for row in rows]
    ids = [interview["id"] for interview in interviews]
    people = contacts_of(session, owner, ids) if ids else {}
    careers = careers_of(session, owner, ids) if ids else {}
    for interview in interviews:
        interview["contacts"] = people.get(interview["id"], [])
        interview["careers"] = careers.get(interview["id"], [])
    return interviews


def _described_alone(names: list[str], row: Sequence[Any]) -> dict[str, Any]:
    interview = dict(zip(names, row, strict=False))
    organization_id, organization_name = row[len(names) : len(names) + 2]
    interview["organization_id"] = organization_id
    interview["organization_name"] = organization_name or ""
    interview["overrun_minutes"] = overrun(interview["agreed_minutes"], interview["actual_minutes"])
    return interview
