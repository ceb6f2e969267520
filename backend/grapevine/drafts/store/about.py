"""What a message is about: the rows that it leads to, each found to be the owner's."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session

from grapevine.commitments import Commitment
from grapevine.contacts import Contact, find_contacts
from grapevine.guard import Purpose
from grapevine.interviews import Interview
from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.rows import Row
from grapevine.referrals import Referral

R = TypeVar("R", bound=Row)

TO_BOTH = (Purpose.INTRODUCE_TWO,)
LINKS: dict[str, tuple[str, type[Row]]] = {
    "interview_id": ("interview", Interview),
    "referral_id": ("referral", Referral),
    "commitment_id": ("commitment", Commitment),
    "third_contact_id": ("third_contact", Contact),
}


@dataclass(frozen=True, slots=True)
class About:
    """What a message is about; None for what is in the trash."""

    contact: Contact
    interview: Interview | None = None
    referral: Referral | None = None
    commitment: Commitment | None = None
    third_contact: Contact | None = None
    to_both: bool = False  # the third person reads it, too

    @property
    def people(self) -> list[Contact]:
        """Whom it is to and whom it is about."""
        return [one for one in (self.contact, self.third_contact) if one is not None]

    @property
    def readers(self) -> list[Contact]:
        """Whom it is to."""
        return self.people if self.to_both else [self.contact]

    @property
    def told_referral(self) -> Referral | None:
        """A referral that the recipient gave, rather than one that led to them."""
        given = self.referral and self.referral.referrer_id == self.contact.id
        return self.referral if given else None


def about(session: Session, contact: Contact, links: Mapping[str, Any]) -> About:
    """What is still there of all that `links` names, by the names of its fields; its `purpose`
    says who reads it."""
    found: dict[str, Any] = {
        name: present(session, table, contact.owner_id, links.get(field))
        for field, (name, table) in LINKS.items()
    }
    return About(contact, **found, to_both=links.get("purpose") in TO_BOTH)


def require_about(
    session: Session, owner: UUID, contact_id: UUID, links: Mapping[str, Any]
) -> About:
    """All that a body names; raises Invalid, naming the field, for what is not there, for a third
    person who is the recipient, and for a referral between or a commitment with other people."""
    contact = find_contacts(session, owner, [contact_id], "/contact_id")[0]
    found = about(session, contact, links)
    for field, (name, _) in LINKS.items():
        if links.get(field) and getattr(found, name) is None:
            raise Invalid(f"/{field}", "There is no such thing here.", code="not_found")
    if found.third_contact is contact:
        raise Invalid("/third_contact_id", "This must be somebody else.", code="same_person")
    referral = found.referral
    if referral and contact.id not in (referral.referrer_id, referral.referred_id):
        message = "This referral is between other people."
        raise Invalid("/referral_id", message, code="other_people")
    if found.commitment and found.commitment.contact_id != contact.id:
        message = "This is between you and somebody else."
        raise Invalid("/commitment_id", message, code="other_people")
    return found


def present(session: Session, table: type[R], owner: UUID, row_id: UUID | None) -> R | None:
    """The owner's row, unless it is in the trash."""
    try:
        return trash.find(session, table, owner, row_id) if row_id else None
    except NotFound:
        return None
