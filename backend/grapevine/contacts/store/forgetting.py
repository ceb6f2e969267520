"""Forgetting a person: what is left is a nameless place in the network."""

from uuid import UUID

from sqlmodel import Session, col, delete, select

from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound

from .. import rules
from ..schemas import ContactFields
from ..tables import Contact, ContactCareer, ContactTag


def find_whoever(session: Session, owner: UUID, contact_id: UUID) -> Contact:
    """The owner's contact, also from the trash: who asks to be forgotten may be there already.
    Raises NotFound."""
    query = select(Contact).where(
        Contact.id == contact_id, Contact.owner_id == owner, col(Contact.staged).is_(False)
    )
    found = session.exec(query).one_or_none()
    if found is None:
        raise NotFound()
    return found


def forget_contact(session: Session, contact: Contact) -> None:
    """Erase everything that the owner and imports wrote into a contact. A field that is added
    later is erased, too, unless it is named in the rules. Nobody is led to them any more (R32)."""
    for name, field in ContactFields.model_fields.items():
        if name not in rules.KEPT_OF_THE_FORGOTTEN:
            setattr(contact, name, field.get_default())
    contact.display_name = rules.FORGOTTEN_NAME
    contact.name_key = rules.name_key(rules.FORGOTTEN_NAME, "")
    contact.tag_words = contact.organization_words = ""
    contact.phone_e164 = contact.linkedin_slug = contact.connected_on = contact.import_id = None
    contact.do_not_contact = True
    contact.forgotten_at = now()
    session.add(contact)
    session.flush()
    for labels in (ContactTag, ContactCareer):
        session.exec(
            delete(labels).where(
                col(labels.owner_id) == contact.owner_id, col(labels.contact_id) == contact.id
            )
        )
