"""HTTP for the timeline."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Query

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.paging import Page, Paged

from .schemas import TimelineEntry
from .store.entries import list_entries
from .store.source import TimelineFilter

router = routing.router("timeline")


@router.get("", response_model=Page[TimelineEntry], summary="Read the timeline")
def list_timeline(
    db: Db, owner: OwnerId, paging: Paged,
    contact_id: Annotated[UUID | None, Query(description="With this person.")] = None,
    interview_id: Annotated[UUID | None, Query(description="In this interview.")] = None,
    career_id: Annotated[UUID | None, Query(description="Around this career.")] = None,
) -> Page[Any]:  # fmt: skip
    """What happened, newest first: with a person, in an interview, around a career, or at all."""
    return list_entries(db, owner, paging, TimelineFilter(contact_id, interview_id, career_id))
