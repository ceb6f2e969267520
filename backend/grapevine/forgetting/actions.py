"""Forgetting a person: all of it in the request's one transaction."""

from collections.abc import Iterable
from uuid import UUID

from sqlmodel import Session

from grapevine.contacts import Contact, forget_contact
from grapevine.kit.erasure import erase_answers, rebuild_index
from grapevine.transfer import forget_in_imports

from .rules import Who
from .schemas import ForgettingRead
from .store import around
from .store.mentions import find_mentions


def forget_person(session: Session, owner: UUID, contact: Contact) -> ForgettingRead:
    """Erase who somebody is, keep what happened; done twice it finds nothing more to erase."""
    names = contact.display_name, f"{contact.given_name} {contact.family_name}".strip()
    addresses = contact.email, contact.linkedin_slug, contact.phone, contact.phone_e164
    already = contact.forgotten_at is not None
    if not already:
        forget_in_imports(session, contact)
        forget_contact(session, contact)
    erase_answers(session, owner, _telling(contact, (*names, *addresses)))
    counts = {
        "messages": around.blank_messages(session, contact),
        "drafts": around.blank_drafts(session, contact),
        "ties": around.blank_ties(session, contact),
        "referrals": around.blank_referrals(session, contact),
        "introductions": around.blank_introductions(session, contact),
        "interviews": around.blank_interviews(session, contact),
        "insights": around.count_insights(session, contact),
        "commitments": around.blank_commitments(session, contact),
        "leads": around.count_leads(session, contact),
    }
    session.flush()
    rebuild_index(session)
    who = Who((), ()) if already else Who(names, addresses)
    mentions, more = find_mentions(session, owner, who)
    return ForgettingRead(contact_id=contact.id, **counts, mentions=mentions, more_mentions=more)


def _telling(contact: Contact, words: Iterable[str | None]) -> set[str]:
    """What a kept answer must not hold: their id leads to all that it says of them."""
    return {str(contact.id), *(word for word in words if word)}
