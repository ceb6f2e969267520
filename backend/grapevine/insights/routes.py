"""HTTP for insights."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed
from grapevine.kit.topics import Topic

from .rules.words import Polarity
from .schemas import BalanceRead, InsightCreate, InsightPatch, InsightRead
from .store import changes, insights
from .store.balance import balances
from .tables import Insight

router = routing.router("insights")


def own_insight(db: Db, owner: OwnerId, insight_id: UUID) -> Insight:
    return insights.find_insight(db, owner, insight_id)


async def _filter(
    career_id: Annotated[UUID | None, Query()] = None,
    contact_id: Annotated[UUID | None, Query(description="Who said it.")] = None,
    interview_id: Annotated[UUID | None, Query()] = None,
    organization_id: Annotated[UUID | None, Query()] = None,
    topic: Annotated[Topic | None, Query()] = None,
    polarity: Annotated[Polarity | None, Query()] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> insights.InsightFilter:
    return insights.InsightFilter(
        career_id, contact_id, interview_id, organization_id, topic, polarity, q, trashed
    )


OwnInsight = Annotated[Insight, Depends(own_insight)]
Filtered = Annotated[insights.InsightFilter, Depends(_filter)]


@router.get("", response_model=Page[InsightRead], summary="List insights")
def list_insights(db: Db, owner: OwnerId, paging: Paged, wanted: Filtered) -> Page[Any]:
    """What was said about careers, newest first, each with how well it is supported (R31)."""
    return insights.list_insights(db, owner, paging, wanted)


@router.get("/balance", response_model=list[BalanceRead], summary="Read the balance of careers")
def list_balances(db: Db, owner: OwnerId, career_id: Annotated[UUID | None, Query()] = None) -> Any:
    """How balanced the picture of each career is, and what is missing (R30)."""
    return balances(db, owner, career_id)


@router.post("", response_model=InsightRead, status_code=201, summary="Add an insight")
def create_insight(db: Db, owner: OwnerId, body: InsightCreate, tag: Tagged) -> InsightRead:
    """Record what somebody said about a career, perhaps in an answer to what somebody else said."""
    insight = changes.add_insight(db, owner, body)
    return tag(insights.read_insight(db, owner, insight.id))


@router.get("/{insight_id}", response_model=InsightRead, summary="Read an insight")
def read_insight(db: Db, owner: OwnerId, insight_id: UUID, tag: Tagged) -> InsightRead:
    """One insight, with how well it is supported (R31)."""
    return tag(insights.read_insight(db, owner, insight_id))


@router.patch("/{insight_id}", response_model=InsightRead, summary="Change an insight")
def change_insight(
    db: Db, insight: OwnInsight, seen: Seen, body: InsightPatch, tag: Tagged
) -> InsightRead:
    """Change some fields; refused with 412 if the insight changed since you read it."""
    seen.check(insight)
    changes.change_insight(db, insight, body)
    return tag(insights.read_insight(db, insight.owner_id, insight.id))


@router.delete("/{insight_id}", status_code=204, summary="Move an insight to the trash")
def delete_insight(db: Db, insight: OwnInsight, seen: Seen) -> None:
    """Hide an insight; it no longer supports or disputes others until it is restored."""
    seen.check(insight)
    trash.delete(db, insight)


@router.post("/{insight_id}/restore", response_model=InsightRead, summary="Restore an insight")
def restore_insight(db: Db, owner: OwnerId, insight_id: UUID, tag: Tagged) -> InsightRead:
    """Bring an insight back from the trash."""
    trash.restore(db, Insight, owner, insight_id)
    return tag(insights.read_insight(db, owner, insight_id))
