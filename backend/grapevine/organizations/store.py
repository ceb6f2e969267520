"""Every query about organizations."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from grapevine.kit import search, trash
from grapevine.kit.errors import Invalid
from grapevine.kit.paging import Page, Paging, page

from .rules import OrganizationKind, name_key
from .schemas import OrganizationCreate, OrganizationPatch, OrganizationRead
from .tables import Organization

SORTS = {
    "name": Organization.name_key,
    "created_at": Organization.created_at,
    "updated_at": Organization.updated_at,
}
COLUMNS: list[Any] = [getattr(Organization, name) for name in OrganizationRead.model_fields]


def find_organization(session: Session, owner: UUID, organization_id: UUID) -> Organization:
    """The owner's organization; raises NotFound."""
    return trash.find(session, Organization, owner, organization_id)


def find_organizations(
    session: Session, owner: UUID, ids: Iterable[UUID], pointer: str = "/organization_id"
) -> list[Organization]:
    """The owner's organizations with these ids; raises Invalid, naming the field, if one is
    missing."""
    wanted = set(ids)
    query = select(Organization).where(
        Organization.owner_id == owner,
        col(Organization.id).in_(wanted),
        col(Organization.deleted_at).is_(None),
    )
    found = list(session.exec(query)) if wanted else []
    if len(found) != len(wanted):
        raise Invalid(pointer, "There is no such organization.", code="not_found")
    return found


def find_or_add_organization(session: Session, owner: UUID, name: str) -> Organization:
    """The owner's organization of this name, however it is spelled in upper and lower case and
    accents (the oldest, if several have it); a new one if there is none."""
    query = select(Organization).where(
        Organization.owner_id == owner,
        Organization.name_key == name_key(name),
        col(Organization.deleted_at).is_(None),
    )
    found = session.exec(query.order_by(col(Organization.id)).limit(1)).one_or_none()
    return found or add_organization(session, owner, OrganizationCreate(name=name))


def list_organizations(
    session: Session, owner: UUID, paging: Paging, *,
    kind: OrganizationKind | None, q: str | None, trashed: bool,
) -> Page[Any]:  # fmt: skip
    query = select_columns(*COLUMNS).where(
        col(Organization.owner_id) == owner, trash.shown(Organization, trashed)
    )
    if kind:
        query = query.where(col(Organization.kind) == kind)
    if q:
        query = query.where(search.matching(session, owner, Organization, q))
    return page(session, query, paging, SORTS, "name", Organization.id)


def add_organization(session: Session, owner: UUID, body: OrganizationCreate) -> Organization:
    organization = Organization(**body.model_dump(), owner_id=owner, name_key=name_key(body.name))
    session.add(organization)
    session.flush()
    return organization


def change_organization(
    session: Session, organization: Organization, patch: OrganizationPatch
) -> Organization:
    organization.sqlmodel_update(patch.model_dump(exclude_unset=True))
    organization.name_key = name_key(organization.name)
    session.flush()
    return organization
