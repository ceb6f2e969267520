"""HTTP for leads."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from grapevine.kit import routing, trash
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged
from grapevine.kit.paging import Page, Paged
from grapevine.kit.queries import Q, Trashed

from . import store
from .rules import Advertised, LeadKind, LeadStage
from .schemas import LeadCreate, LeadPatch, LeadRead
from .tables import Lead

router = routing.router("leads")


def own_lead(db: Db, owner: OwnerId, lead_id: UUID) -> Lead:
    return store.find_lead(db, owner, lead_id)


async def _filter(
    contact_id: Annotated[UUID | None, Query(description="From whom you heard of it.")] = None,
    interview_id: Annotated[UUID | None, Query()] = None,
    career_id: Annotated[UUID | None, Query()] = None,
    organization_id: Annotated[UUID | None, Query()] = None,
    kind: Annotated[LeadKind | None, Query()] = None,
    stage: Annotated[LeadStage | None, Query()] = None,
    advertised: Annotated[Advertised | None, Query()] = None,
    q: Q = None,
    trashed: Trashed = False,
) -> store.LeadFilter:
    return store.LeadFilter(
        contact_id, interview_id, career_id, organization_id, kind, stage, advertised, q, trashed
    )


OwnLead = Annotated[Lead, Depends(own_lead)]
Filtered = Annotated[store.LeadFilter, Depends(_filter)]


@router.get("", response_model=Page[LeadRead], summary="List leads")
def list_leads(db: Db, owner: OwnerId, paging: Paged, wanted: Filtered) -> Page[Any]:
    """Opportunities you heard of, newest first."""
    return store.list_leads(db, owner, paging, wanted)


@router.post("", response_model=LeadRead, status_code=201, summary="Add a lead")
def create_lead(db: Db, owner: OwnerId, body: LeadCreate, tag: Tagged) -> Any:
    """Record an opportunity, and from whom you heard of it (R37). Whether it was advertised is
    unknown until you say so (R38)."""
    lead = store.add_lead(db, owner, body)
    return tag(store.read_lead(db, owner, lead.id))


@router.get("/{lead_id}", response_model=LeadRead, summary="Read a lead")
def read_lead(db: Db, owner: OwnerId, lead_id: UUID, tag: Tagged) -> Any:
    """One lead with its origin."""
    return tag(store.read_lead(db, owner, lead_id))


@router.patch("/{lead_id}", response_model=LeadRead, summary="Change a lead")
def change_lead(db: Db, lead: OwnLead, seen: Seen, body: LeadPatch, tag: Tagged) -> Any:
    """Change some fields, such as its stage; refused with 412 if the lead changed since you read
    it."""
    seen.check(lead)
    store.change_lead(db, lead, body)
    return tag(store.read_lead(db, lead.owner_id, lead.id))


@router.delete("/{lead_id}", status_code=204, summary="Move a lead to the trash")
def delete_lead(db: Db, lead: OwnLead, seen: Seen) -> None:
    """Hide a lead; `restore` brings it back."""
    seen.check(lead)
    trash.delete(db, lead)


@router.post("/{lead_id}/restore", response_model=LeadRead, summary="Restore a lead")
def restore_lead(db: Db, owner: OwnerId, lead_id: UUID, tag: Tagged) -> Any:
    """Bring a lead back from the trash."""
    trash.restore(db, Lead, owner, lead_id)
    return tag(store.read_lead(db, owner, lead_id))
