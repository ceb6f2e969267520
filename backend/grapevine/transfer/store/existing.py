"""What the contacts are like before an import, as the rules want to know it."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, func

from grapevine.contacts import Contact
from grapevine.organizations import Organization

from ..rules import Existing, values_of
from ..tables import ImportedContact

COLUMNS: tuple[Any, ...] = (
    Contact.id, Contact.display_name, Contact.linkedin_url, Contact.email, Organization.name,
    Contact.role, Contact.connected_on, ImportedContact.written, Contact.deleted_at,
)  # fmt: skip


def existing_contacts(session: Session, owner: UUID) -> list[Existing]:
    """Everybody whom a row of a file could mean, also in the trash; but not whom undoing an import
    put there: importing that file again brings them back. Nor is anybody met in a forgotten one."""
    at = and_(
        col(Organization.owner_id) == Contact.owner_id,
        col(Organization.id) == Contact.organization_id,
    )
    written = and_(
        col(ImportedContact.owner_id) == Contact.owner_id,
        col(ImportedContact.contact_id) == Contact.id,
    )
    query = (
        select_columns(*COLUMNS)
        .select_from(Contact)
        .outerjoin(Organization, at)
        .outerjoin(ImportedContact, written)
        .where(_own(owner), _not_undone(), col(Contact.forgotten_at).is_(None))
    )
    return [_existing(row) for row in session.execute(query)]


def state_of_contacts(session: Session, owner: UUID) -> str:
    """Differs whenever contacts were added, edited, deleted or restored."""
    query = select_columns(
        func.count(), func.sum(Contact.version), func.max(Contact.updated_at)
    ).where(_own(owner))
    count, versions, latest = session.execute(query).one()
    return f"{count} {versions} {latest}"


def _own(owner: UUID) -> ColumnElement[bool]:
    return and_(col(Contact.owner_id) == owner, col(Contact.staged).is_(False))


def _not_undone() -> ColumnElement[bool]:
    return or_(
        col(Contact.deleted_at).is_(None),
        col(Contact.import_id).is_(None),
        col(ImportedContact.contact_id).isnot(None),
    )


def _existing(row: Any) -> Existing:
    contact_id, name, url, email, organization, role, connected_on, written, deleted_at = row
    return Existing(
        contact_id, name, url, email, organization, role or None, connected_on,
        values_of(written or {}), deleted_at is not None,
    )  # fmt: skip
