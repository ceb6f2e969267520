"""Reading insights: by id and in pages, each with its evidence. Those about a career in the trash
are hidden with it; what somebody in the trash said was said nevertheless, and stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.careers import Career
from grapevine.contacts import Contact, name_column
from grapevine.kit import search, trash
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page
from grapevine.kit.topics import Topic

from ..rules.words import Polarity
from ..schemas import InsightRead
from ..tables import Insight
from .evidence import evidence_for

SORTS = {
    "said_on": Insight.said_on,
    "created_at": Insight.created_at,
    "updated_at": Insight.updated_at,
}
ELSEWHERE = {"contact_name", "support", "voices"}
COLUMNS: list[Any] = [
    *(getattr(Insight, name) for name in InsightRead.model_fields if name not in ELSEWHERE),
    name_column(Contact).label("contact_name"),
    func.coalesce(Insight.answers_id, Insight.id).label("root_id"),
]


@dataclass(frozen=True, slots=True)
class InsightFilter:
    """Which insights a list should hold."""

    career_id: UUID | None = None
    contact_id: UUID | None = None
    interview_id: UUID | None = None
    organization_id: UUID | None = None
    topic: Topic | None = None
    polarity: Polarity | None = None
    q: str | None = None
    trashed: bool = False


def _about_careers(owner: UUID, *columns: Any) -> Select[Any]:
    career = and_(
        col(Career.id) == Insight.career_id,
        col(Career.owner_id) == Insight.owner_id,
        col(Career.deleted_at).is_(None),
    )
    contact = and_(col(Contact.id) == Insight.contact_id, col(Contact.owner_id) == Insight.owner_id)
    query = select_columns(*columns).select_from(Insight).join(Career, career)
    return query.join(Contact, contact).where(col(Insight.owner_id) == owner)


def find_insight(session: Session, owner: UUID, insight_id: UUID) -> Insight:
    """The owner's insight; raises NotFound."""
    query = _about_careers(owner, Insight).where(
        col(Insight.id) == insight_id, col(Insight.deleted_at).is_(None)
    )
    insight: Insight | None = session.execute(query).scalar_one_or_none()
    if insight is None:
        raise NotFound()
    return insight


def read_insight(session: Session, owner: UUID, insight_id: UUID) -> InsightRead:
    """One insight with its evidence; raises NotFound."""
    query = _about_careers(owner, *COLUMNS).where(
        col(Insight.id) == insight_id, col(Insight.deleted_at).is_(None)
    )
    rows = session.execute(query).all()
    if not rows:
        raise NotFound()
    return InsightRead.model_construct(**_weighed(session, owner, rows)[0])


def list_insights(
    session: Session, owner: UUID, paging: Paging, wanted: InsightFilter
) -> Page[Any]:
    query = _about_careers(owner, *COLUMNS).where(trash.shown(Insight, wanted.trashed))
    for name in (
        "career_id", "contact_id", "interview_id", "organization_id", "topic", "polarity",
    ):  # fmt: skip
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Insight, name) == value)
    if wanted.q:
        query = query.where(search.matching(session, owner, Insight, wanted.q))
    found = page(session, query, paging, SORTS, "-said_on", Insight.id)
    found.items = _weighed(session, owner, found.items)
    return found


def _weighed(session: Session, owner: UUID, rows: Sequence[Any]) -> list[dict[str, Any]]:
    weights = evidence_for(session, owner, rows)
    return [
        {**row._mapping, "support": weight.support, "voices": weight.voices}
        for row, weight in zip(rows, weights, strict=True)
    ]
