"""HTTP for organizations."""

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
from .rules import OrganizationKind
from .schemas import OrganizationCreate, OrganizationPatch, OrganizationRead
from .tables import Organization

router = routing.router("organizations")


def own_organization(db: Db, owner: OwnerId, organization_id: UUID) -> Organization:
    return store.find_organization(db, owner, organization_id)


OwnOrganization = Annotated[Organization, Depends(own_organization)]


@router.get("", response_model=Page[OrganizationRead], summary="List organizations")
def list_organizations(
    db: Db, owner: OwnerId, paging: Paged, q: Q = None, trashed: Trashed = False,
    kind: Annotated[OrganizationKind | None, Query()] = None,
) -> Page[Any]:  # fmt: skip
    """Organizations by name, filtered by kind or searched by words."""
    return store.list_organizations(db, owner, paging, kind=kind, q=q, trashed=trashed)


@router.post("", response_model=OrganizationRead, status_code=201, summary="Add an organization")
def create_organization(
    db: Db, owner: OwnerId, body: OrganizationCreate, tag: Tagged
) -> Organization:
    """Add an employer, a professional association, a school or a community."""
    return tag(store.add_organization(db, owner, body))


@router.get("/{organization_id}", response_model=OrganizationRead, summary="Read an organization")
def read_organization(organization: OwnOrganization, tag: Tagged) -> Organization:
    """One organization with its research notes."""
    return tag(organization)


@router.patch(
    "/{organization_id}", response_model=OrganizationRead, summary="Change an organization"
)
def change_organization(
    db: Db, organization: OwnOrganization, seen: Seen, body: OrganizationPatch, tag: Tagged
) -> Organization:
    """Change some fields; refused with 412 if the organization changed since you read it."""
    seen.check(organization)
    return tag(store.change_organization(db, organization, body))


@router.delete("/{organization_id}", status_code=204, summary="Move an organization to the trash")
def delete_organization(db: Db, organization: OwnOrganization, seen: Seen) -> None:
    """Hide an organization; its people stay, and `restore` brings it back to them."""
    seen.check(organization)
    trash.delete(db, organization)


@router.post(
    "/{organization_id}/restore",
    response_model=OrganizationRead,
    summary="Restore an organization",
)
def restore_organization(
    db: Db, owner: OwnerId, organization_id: UUID, tag: Tagged
) -> Organization:
    """Bring an organization back from the trash."""
    return tag(trash.restore(db, Organization, owner, organization_id))
