"""Every query about leads. One outlives whoever told of it: it is seen with the contact in the
trash, without their name."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.careers import find_careers
from grapevine.contacts import Contact, find_contacts, name_column
from grapevine.interviews import require_interview
from grapevine.kit import search, trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.paging import Page, Paging, page
from grapevine.organizations import Organization, find_or_add_organization, find_organizations

from .rules import Advertised, LeadKind, LeadStage
from .schemas import LeadCreate, LeadPatch, LeadRead
from .tables import Lead

SORTS = {
    "created_at": Lead.created_at,
    "updated_at": Lead.updated_at,
}
COMPUTED: dict[str, Any] = {
    "organization_name": func.coalesce(Organization.name, ""),
    "contact_name": func.coalesce(name_column(Contact), ""),
}
COLUMNS = [
    COMPUTED[name].label(name) if name in COMPUTED else getattr(Lead, name)
    for name in LeadRead.model_fields
]


@dataclass(frozen=True, slots=True)
class LeadFilter:
    """Which leads a list should hold."""

    contact_id: UUID | None = None
    interview_id: UUID | None = None
    career_id: UUID | None = None
    organization_id: UUID | None = None
    kind: LeadKind | None = None
    stage: LeadStage | None = None
    advertised: Advertised | None = None
    q: str | None = None
    trashed: bool = False


def find_lead(session: Session, owner: UUID, lead_id: UUID) -> Lead:
    """The owner's lead; raises NotFound."""
    return trash.find(session, Lead, owner, lead_id)


def read_lead(session: Session, owner: UUID, lead_id: UUID) -> Any:
    """A lead with the names, as `LeadRead` wants it; raises NotFound."""
    query = _with_names(owner).where(col(Lead.id) == lead_id, col(Lead.deleted_at).is_(None))
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_leads(session: Session, owner: UUID, paging: Paging, wanted: LeadFilter) -> Page[Any]:
    query = _with_names(owner).where(trash.shown(Lead, wanted.trashed))
    for name in (
        "contact_id", "interview_id", "career_id", "organization_id", "kind", "stage",
        "advertised",
    ):  # fmt: skip
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Lead, name) == value)
    if wanted.q:
        query = query.where(search.matching(session, owner, Lead, wanted.q))
    return page(session, query, paging, SORTS, "-created_at", Lead.id)


def add_lead(session: Session, owner: UUID, body: LeadCreate, *, pointer: str = "") -> Lead:
    """Record an opportunity; raises Invalid, naming the field below `pointer`."""
    values = _checked(session, owner, body.model_dump(), pointer)
    lead = Lead(**values, owner_id=owner)
    session.add(lead)
    session.flush()
    return lead


def change_lead(session: Session, lead: Lead, patch: LeadPatch) -> Lead:
    lead.sqlmodel_update(_checked(session, lead.owner_id, patch.model_dump(exclude_unset=True)))
    session.flush()
    return lead


def _checked(
    session: Session, owner: UUID, values: dict[str, Any], pointer: str = ""
) -> dict[str, Any]:
    """The columns to write: whatever they link to is the owner's, and an organization's name has
    become its id."""
    if values.get("career_id"):
        find_careers(session, owner, [values["career_id"]], f"{pointer}/career_id")
    if values.get("contact_id"):
        find_contacts(session, owner, [values["contact_id"]], f"{pointer}/contact_id")
    if values.get("interview_id"):
        require_interview(session, owner, values["interview_id"], f"{pointer}/interview_id")
    name = values.pop("organization_name", None)
    if name and values.get("organization_id"):
        message = "Give either the organization or its name."
        raise Invalid(f"{pointer}/organization_name", message, code="either_or")
    if values.get("organization_id"):
        place = f"{pointer}/organization_id"
        find_organizations(session, owner, [values["organization_id"]], place)
    if name:
        values["organization_id"] = find_or_add_organization(session, owner, name).id
    return values


def _with_names(owner: UUID) -> Select[Any]:
    contact = and_(
        col(Contact.id) == Lead.contact_id,
        col(Contact.owner_id) == Lead.owner_id,
        col(Contact.deleted_at).is_(None),
    )
    organization = and_(
        col(Organization.id) == Lead.organization_id,
        col(Organization.owner_id) == Lead.owner_id,
        col(Organization.deleted_at).is_(None),
    )
    query = select_columns(*COLUMNS).select_from(Lead).outerjoin(Contact, contact)
    return query.outerjoin(Organization, organization).where(col(Lead.owner_id) == owner)
