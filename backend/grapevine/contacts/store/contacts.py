"""Reading contacts: by id, in pages, counted. Lists select columns, never whole rows."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, bindparam
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func, select

from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.listing import OWNER, Listing, ask
from grapevine.kit.paging import Page, Paging
from grapevine.kit.rows import as_stored, as_uuid
from grapevine.organizations import Organization

from ..schemas import ContactRead, ContactSummary
from ..tables import Contact
from .filters import FILTERS, ContactFilter
from .labels import with_labels

SORTS = {
    "name": Contact.name_key,
    "last_touched_at": Contact.last_touched_at,
    "closeness": Contact.closeness,
    "created_at": Contact.created_at,
    "updated_at": Contact.updated_at,
    "connected_on": Contact.connected_on,
}
# An organization in the trash is hidden from its people until it is restored.
ORGANIZATION: tuple[Any, ...] = (
    as_stored(Organization.id, "organization_id"),
    func.coalesce(Organization.name, "").label("organization_name"),
)
ELSEWHERE = {"organization_id", "organization_name", "tags", "career_ids"}


def _columns(schema: type[ContactRead] | type[ContactSummary]) -> list[Any]:
    own = [getattr(Contact, name) for name in schema.model_fields if name not in ELSEWHERE]
    return [*map(as_stored, own), *ORGANIZATION]


def _with_organization(columns: list[Any]) -> Select[Any]:
    here = and_(
        col(Organization.id) == Contact.organization_id,
        col(Organization.owner_id) == Contact.owner_id,
        col(Organization.deleted_at).is_(None),
    )
    return select_columns(*columns).select_from(Contact).outerjoin(Organization, here)


DETAIL = _with_organization(_columns(ContactRead)).where(
    col(Contact.id) == bindparam("id"),
    col(Contact.owner_id) == OWNER,
    col(Contact.deleted_at).is_(None),
)
CONTACTS = Listing(
    Contact, _with_organization(_columns(ContactSummary)),
    filters=FILTERS, sorts=SORTS, default="name",
)  # fmt: skip


def find_contact(session: Session, owner: UUID, contact_id: UUID) -> Contact:
    """The owner's contact; raises NotFound."""
    return trash.find(session, Contact, owner, contact_id)


def find_contacts(
    session: Session, owner: UUID, ids: Iterable[UUID], pointer: str = "/contact_ids"
) -> list[Contact]:
    """The owner's contacts with these ids; raises Invalid, naming the field, if one is missing."""
    wanted = set(ids)
    query = select(Contact).where(
        Contact.owner_id == owner, col(Contact.id).in_(wanted), col(Contact.deleted_at).is_(None)
    )
    found = list(session.exec(query)) if wanted else []
    if len(found) != len(wanted):
        raise Invalid(pointer, "There is no such contact.", code="not_found")
    return found


def read_contact(session: Session, owner: UUID, contact_id: UUID) -> ContactRead:
    """Everything about one contact; raises NotFound."""
    asked = {"owner": owner, "id": contact_id}
    rows = ask(session, DETAIL, asked).all()
    if not rows:
        raise NotFound()
    found = with_labels(session, owner, rows)[0]
    found["organization_id"] = as_uuid(found["organization_id"])
    found["career_ids"] = [as_uuid(one) for one in found["career_ids"]]
    # What is stored was checked when it was written; to check it again costs more than to read it.
    return ContactRead.model_construct(**{**found, "id": contact_id})


def list_contacts(
    session: Session, owner: UUID, paging: Paging, wanted: ContactFilter
) -> Page[Any]:
    found = CONTACTS.page(
        session, owner, paging, wanted.given(), *wanted.search(session, owner),
        trashed=wanted.trashed,
    )  # fmt: skip
    found.items = with_labels(session, owner, found.items)
    return found


def count_contacts(session: Session, owner: UUID, wanted: ContactFilter) -> int:
    also = wanted.search(session, owner)
    return CONTACTS.count(session, owner, wanted.given(), *also, trashed=wanted.trashed)
