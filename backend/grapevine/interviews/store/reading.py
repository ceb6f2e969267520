"""Reading interviews with their people and careers: columns, never whole rows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, select
from sqlmodel import Session, col

from grapevine.kit.errors import NotFound
from grapevine.kit.listing import OWNER, Listing, ask
from grapevine.kit.paging import Page, Paging
from grapevine.organizations import Organization

from ..rules import overrun
from ..schemas.interviews import InterviewRead, InterviewSummary
from ..tables import Interview
from .filters import FILTERS, TAKES_PLACE, Filter
from .links import careers_of, contacts_of

SORTS = {
    "starts_at": TAKES_PLACE,
    "created_at": Interview.created_at,
    "updated_at": Interview.updated_at,
}
ELSEWHERE = {"organization_id", "organization_name", "overrun_minutes", "contacts", "careers"}
SUMMARY = [name for name in InterviewSummary.model_fields if name not in ELSEWHERE]
WHOLE = [name for name in InterviewRead.model_fields if name not in ELSEWHERE]


def _selecting(names: list[str]) -> Select[Any]:
    """These columns of interviews, and the organization unless it is in the trash."""
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
    )


DETAIL = _selecting(WHOLE).where(
    col(Interview.id) == bindparam("id"),
    col(Interview.owner_id) == OWNER,
    col(Interview.deleted_at).is_(None),
)
INTERVIEWS = Listing(
    Interview, _selecting(SUMMARY), filters=FILTERS, sorts=SORTS, default="-starts_at"
)


def read_interview(session: Session, owner: UUID, interview_id: UUID) -> InterviewRead:
    """An interview with its people and careers; raises NotFound."""
    asked = {"owner": owner, "id": interview_id}
    rows = ask(session, DETAIL, asked).all()
    if not rows:
        raise NotFound()
    return InterviewRead.model_validate(_described(session, owner, WHOLE, rows)[0])


def list_interviews(session: Session, owner: UUID, paging: Paging, wanted: Filter) -> Page[Any]:
    """A page of summaries: three queries, however many interviews there are."""
    found = INTERVIEWS.page(
        session, owner, paging, wanted.given(), *wanted.search(session, owner),
        trashed=wanted.trashed,
    )  # fmt: skip
    found.items = _described(session, owner, SUMMARY, found.items)
    return found


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
