"""Looks up what is known around a message: one query for each kind of thing."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from grapevine.accounts import profile_of
from grapevine.contacts import Contact, shown_name
from grapevine.guard import Named
from grapevine.interviews import Mode, takes_part
from grapevine.messages import asked_lately
from grapevine.referrals import Referral

from ..rules import OUTCOMES, Facts, Naming, Pointer, naming_of
from .about import About, present
from .around import (
    asked_at,
    both_agreed,
    career_of,
    chosen_career,
    learned_in,
    organization_name,
    pitch_text,
    questions_of,
)


def pointers_to(session: Session, owner: UUID, contact_id: UUID) -> list[Pointer]:
    """The referrals to somebody, the newest first. A referrer in the trash keeps their right not to
    be named (R14), so their rows are read, too."""
    query = (
        select(Referral, Contact)
        .join(
            Contact,
            (col(Contact.id) == Referral.referrer_id) & (col(Contact.owner_id) == owner),
        )
        .where(
            Referral.owner_id == owner,
            Referral.referred_id == contact_id,
            col(Referral.deleted_at).is_(None),
        )
        .order_by(col(Referral.given_on).desc(), col(Referral.id).desc())
    )
    return [
        Pointer(row.id, row.referrer_id, named(referrer), row.permission, row.conditions.strip())
        for row, referrer in session.exec(query)
    ]


def facts_about(session: Session, owner: UUID, about: About) -> tuple[Facts, Naming]:
    """Everything that templates and the guard want to know, and who may be named to all of those
    who read it."""
    contact, interview = about.contact, about.interview
    me = profile_of(session, owner)
    chosen = about.referral.id if about.referral and about.told_referral is None else None
    naming = naming_of(pointers_to(session, owner, contact.id), chosen)
    if about.to_both and about.third_contact:
        pointing = pointers_to(session, owner, about.third_contact.id)
        naming = naming.before([one for one in pointing if one.referrer_id != contact.id])
    career, they_know_it = career_of(session, contact, interview)
    third = about.third_contact or _referred(session, owner, about.told_referral)
    facts = Facts(
        person=named(contact),
        me=Named(me.display_name),
        third=named(third) if third else None,
        zone=me.time_zone,
        role=contact.role,
        organization=organization_name(session, contact, interview),
        common_ground=contact.common_ground,
        on_linkedin=bool(contact.linkedin_slug or contact.linkedin_url),
        has_website=bool(contact.website),
        referrer=naming.referrer,
        pitch=pitch_text(session, owner, interview),
        career=career,
        they_know_it=they_know_it,
        asked_at=asked_at(session, contact),
        advice=about.commitment.text if about.commitment else "",
        outcome=_outcome(about),
        third_person=shown_name(third.display_name, third.role) if third else "",
        third_role=third.role if third and third.display_name else "",
        both_agreed=third is not None and both_agreed(session, contact, third),
        decision=chosen_career(session, owner),
        named=naming.named,
        unnamed=naming.unnamed,
        asked_often=tuple(asked_lately(session, owner, [contact.id])[contact.id]),
        do_not_contact=any(one.do_not_contact for one in about.people),
        **_talk(session, about),
    )
    return facts, naming


def named(contact: Contact) -> Named:
    return Named(contact.display_name, contact.given_name, contact.family_name)


def _talk(session: Session, about: About) -> dict[str, Any]:
    """What the conversation is like; to who does not take part in it no more than how long it is
    (R40)."""
    interview = about.interview
    if interview is None:
        return {}
    if not takes_part(session, interview, about.contact.id):
        return {"minutes": interview.agreed_minutes}
    return {
        "minutes": interview.agreed_minutes,
        "mode": Mode(interview.mode),
        "starts_at": interview.starts_at,
        "start_zone": interview.time_zone,
        "place": interview.place,
        "held_at": interview.held_at,
        "questions": tuple(questions_of(session, interview)),
        "learned": learned_in(session, interview),
    }


def _outcome(about: About) -> str:
    if about.commitment is not None:
        return about.commitment.outcome
    told = about.told_referral
    return (told.outcome_note or OUTCOMES[told.outcome]) if told else ""


def _referred(session: Session, owner: UUID, referral: Referral | None) -> Contact | None:
    """Whom a referral of the recipient's led to, unless they are in the trash."""
    return present(session, Contact, owner, referral.referred_id) if referral else None
