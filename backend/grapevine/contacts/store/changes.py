"""Writing contacts: adding, changing, touching, restoring."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, or_, update

from grapevine.kit import trash
from grapevine.kit.clock import now
from grapevine.kit.errors import Invalid
from grapevine.kit.local_keys import made_as
from grapevine.kit.profiles import linkedin_slug
from grapevine.kit.room import check_room
from grapevine.organizations import (
    Organization,
    find_or_add_organization,
    find_organizations,
)

from .. import rules
from ..rules import ContactSource
from ..schemas import ContactBody, ContactCreate, ContactPatch
from ..tables import Contact
from .labels import replace_careers, replace_tags

ELSEWHERE = {"organization_id", "organization_name", "tags", "career_ids", "local_key"}


def make_contact(
    owner: UUID, fields: dict[str, Any], organization: Organization | None = None, **server: Any
) -> Contact:
    """A contact with everything that is computed from its fields, not yet in any session.
    `fields` are those of `ContactFields`; `server` sets columns that only the server writes."""
    contact = Contact(**fields, owner_id=owner, **server)
    _settle(contact)
    _place(contact, organization)
    return contact


def fill_contact(
    contact: Contact, fields: dict[str, Any], organization: tuple[UUID | None, str] | None = None
) -> None:
    """Set fields as they are, and everything that follows from them. `organization` is the id and
    the name of a new one, or (None, "") to take it away."""
    for name, value in fields.items():
        setattr(contact, name, value)
    if organization:
        contact.organization_id, contact.organization_words = organization
    _settle(contact)


def add_contact(
    session: Session, owner: UUID, body: ContactCreate,
    source: ContactSource = ContactSource.MANUAL,
) -> Contact:  # fmt: skip
    """Add a person, and their organization if it is new; raises Invalid, naming the field, InTrash
    or LimitReached."""
    named, known = made_as(session, Contact, owner, body.local_key)
    if known is not None:
        return known
    check_room(session, Contact, owner)
    organization = _organization(session, owner, body)
    fields = body.model_dump(exclude=ELSEWHERE)
    contact = make_contact(owner, fields, organization, source=source, **named)
    contact.tag_words = " ".join(body.tags)
    session.add(contact)
    session.flush()
    if body.tags:
        replace_tags(session, contact, body.tags)
    if body.career_ids:
        replace_careers(session, contact, body.career_ids)
    return contact


def change_contact(session: Session, contact: Contact, patch: ContactPatch) -> Contact:
    """Change the fields that are set. A name that was made of its parts follows them. Raises
    Forgotten."""
    if contact.forgotten_at:
        raise rules.Forgotten()
    given = patch.model_fields_set
    derived = contact.display_name == rules.full_name(contact.given_name, contact.family_name)
    if given & {"organization_id", "organization_name"}:
        _place(contact, _organization(session, contact.owner_id, patch))
    contact.sqlmodel_update(patch.model_dump(exclude_unset=True, exclude=ELSEWHERE))
    if derived and "display_name" not in given:
        contact.display_name = ""
    _settle(contact)
    if "tags" in given:
        contact.tag_words = " ".join(patch.tags)
    contact.updated_at = now()  # tags and careers are part of what has a version
    session.flush()
    if "tags" in given:
        replace_tags(session, contact, patch.tags)
    if "career_ids" in given:
        replace_careers(session, contact, patch.career_ids)
    return contact


def restore_contact(session: Session, owner: UUID, contact_id: UUID) -> Contact:
    """Bring a contact back, and with it its ties and referrals; raises NotFound or
    LimitReached."""
    contact = trash.restore(session, Contact, owner, contact_id)
    check_room(session, Contact, owner, adding=0)
    return contact


def touch_contact(session: Session, owner: UUID, contact_ids: Iterable[UUID], at: datetime) -> None:
    """Note a real contact with these people; an earlier one than is known changes nothing. It is
    no change of what the owner wrote, so no version moves."""
    session.exec(
        update(Contact)
        .where(
            col(Contact.owner_id) == owner,
            col(Contact.id).in_(list(contact_ids)),
            or_(col(Contact.last_touched_at).is_(None), col(Contact.last_touched_at) < at),
        )
        .values(last_touched_at=at, updated_at=Contact.updated_at)
    )


def _settle(contact: Contact) -> None:
    """Derive what follows from the other fields."""
    if not contact.display_name:
        contact.display_name = rules.full_name(contact.given_name, contact.family_name)
    rules.check_named(contact.display_name, contact.role)
    contact.name_key = rules.name_key(contact.display_name, contact.role)
    contact.phone_e164 = rules.phone_e164(contact.phone)
    contact.linkedin_slug = linkedin_slug(contact.linkedin_url)


def _place(contact: Contact, organization: Organization | None) -> None:
    contact.organization_id = organization.id if organization else None
    contact.organization_words = organization.name if organization else ""


def _organization(session: Session, owner: UUID, body: ContactBody) -> Organization | None:
    """The organization that a body names, by id or by name."""
    if body.organization_id and body.organization_name:
        message = "Give either the organization's id or its name."
        raise Invalid("/organization_name", message, code="either_or")
    if body.organization_name:
        return find_or_add_organization(session, owner, body.organization_name)
    if body.organization_id:
        return find_organizations(session, owner, [body.organization_id])[0]
    return None
