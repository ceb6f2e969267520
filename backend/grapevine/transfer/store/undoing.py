"""Taking an import back: erasing what nobody has seen, or moving to the trash what nobody used."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists
from sqlmodel import Session, col, delete, func, select

from grapevine.contacts import Contact, discard_contacts, trash_contacts
from grapevine.kit.links import linked
from grapevine.organizations import Organization, discard_organizations, trash_organizations

from ..tables import Import, ImportedContact, ImportRow


def discard_import(session: Session, import_: Import) -> None:
    """Erase an import that was not committed, with everything it has written."""
    discard_contacts(session, import_.owner_id, import_.id)
    discard_organizations(session, import_.owner_id, import_.id)
    session.delete(import_)
    session.flush()


def trash_people(session: Session, import_: Import, at: datetime) -> tuple[int, int]:
    """Move the people the import added to the trash; gives how many went and how many stay.
    Whoever was edited, or is part of anything that was recorded since, stays. To the next import
    those who went are new."""
    owner = import_.owner_id
    used = linked(Contact, ImportedContact) | ~_unedited(import_)
    trashed = trash_contacts(session, owner, import_.id, at, used)
    gone = select(Contact.id).where(
        Contact.owner_id == owner, Contact.import_id == import_.id, Contact.deleted_at == at
    )
    session.exec(
        delete(ImportedContact)
        .where(
            col(ImportedContact.owner_id) == owner,
            col(ImportedContact.import_id) == import_.id,
            col(ImportedContact.contact_id).in_(gone),
        )
        .execution_options(synchronize_session=False)
    )
    kept = select(func.count()).where(
        Contact.owner_id == owner,
        Contact.import_id == import_.id,
        col(Contact.deleted_at).is_(None),
    )
    return trashed, session.exec(kept).one()


def trash_places(session: Session, import_: Import) -> None:
    """Move the organizations the import added to the trash, where nobody needs them."""
    trash_organizations(session, import_.owner_id, import_.id, linked(Organization))


def forget_file(session: Session, import_: Import) -> None:
    """Erase what was kept of the file."""
    session.exec(
        delete(ImportRow).where(
            col(ImportRow.owner_id) == import_.owner_id, col(ImportRow.import_id) == import_.id
        )
    )


def _unedited(import_: Import) -> ColumnElement[bool]:
    return exists().where(
        and_(
            col(ImportedContact.owner_id) == Contact.owner_id,
            col(ImportedContact.contact_id) == Contact.id,
            col(ImportedContact.import_id) == import_.id,
            col(ImportedContact.contact_version) == Contact.version,
        )
    )
