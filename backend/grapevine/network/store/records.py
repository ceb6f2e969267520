"""Targets, the people on a path, and the whole picture, as they are shown."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlmodel import Session, col

from grapevine.careers import Career, find_career
from grapevine.contacts import Contact, ContactCareer, Tie, find_contact, shown_name
from grapevine.organizations import Organization, find_organization
from grapevine.referrals import Referral

from ..schemas import Destination, WayTo

MOST_TARGETS = 2_000  # of one organization or career; who comes later is no better


def target_of(session: Session, owner: UUID, kind: WayTo, target_id: UUID) -> Destination:
    """The target by name; raises NotFound."""
    if kind is WayTo.CONTACT:
        contact = find_contact(session, owner, target_id)
        name = shown_name(contact.display_name, contact.role)
    elif kind is WayTo.ORGANIZATION:
        name = find_organization(session, owner, target_id).name
    else:
        name = find_career(session, owner, target_id).title
    return Destination(kind=kind, id=target_id, name=name)


def people_behind(session: Session, owner: UUID, target: Destination) -> list[UUID]:
    """Whom a way may lead to: the contact, the people of the organization, or those who can speak
    to the career."""
    if target.kind is WayTo.CONTACT:
        return [target.id]
    query = select(col(Contact.id)).where(
        col(Contact.owner_id) == owner, col(Contact.deleted_at).is_(None)
    )
    if target.kind is WayTo.ORGANIZATION:
        query = query.where(col(Contact.organization_id) == target.id)
    else:
        query = query.join(ContactCareer, col(ContactCareer.contact_id) == col(Contact.id)).where(
            col(ContactCareer.owner_id) == owner, col(ContactCareer.career_id) == target.id
        )
    return list(session.scalars(query.order_by(col(Contact.id)).limit(MOST_TARGETS)))


def _with_organization(query: Any, owner: UUID) -> Any:
    """Joined with the organization of each, unless it is in the trash."""
    return query.outerjoin(
        Organization,
        (col(Organization.id) == col(Contact.organization_id))
        & (col(Organization.owner_id) == owner)
        & col(Organization.deleted_at).is_(None),
    )


def describe(session: Session, owner: UUID, people: Iterable[UUID]) -> list[Any]:
    """Id, name, role and organization of some people."""
    query: Any = select(
        col(Contact.id),
        col(Contact.display_name),
        col(Contact.role),
        col(Organization.name).label("organization"),
    ).where(col(Contact.owner_id) == owner, col(Contact.id).in_(set(people)))
    return list(session.execute(_with_organization(query, owner)))


def graph_people(session: Session, owner: UUID, most: int) -> list[Any]:
    """Everyone on record, the closest first."""
    query: Any = (
        select(
            col(Contact.id),
            col(Contact.display_name),
            col(Contact.role),
            col(Contact.closeness),
            col(Contact.standing),
            col(Contact.do_not_contact),
            col(Organization.name).label("organization"),
        )
        .where(col(Contact.owner_id) == owner, col(Contact.deleted_at).is_(None))
        .order_by(col(Contact.closeness).desc(), col(Contact.id))
        .limit(most)
    )
    return list(session.execute(_with_organization(query, owner)))


def graph_careers(session: Session, owner: UUID) -> Iterable[Any]:
    """Who can speak to which career; those in the trash are hidden."""
    query = (
        select(col(ContactCareer.contact_id), col(ContactCareer.career_id))
        .join(Career, col(Career.id) == col(ContactCareer.career_id))
        .where(
            col(ContactCareer.owner_id) == owner,
            col(Career.owner_id) == owner,
            col(Career.deleted_at).is_(None),
        )
    )
    return session.execute(query)


def graph_ties(session: Session, owner: UUID) -> Iterable[Any]:
    query = select(col(Tie.from_id), col(Tie.to_id), col(Tie.strength), col(Tie.willing)).where(
        col(Tie.owner_id) == owner, col(Tie.deleted_at).is_(None)
    )
    return session.execute(query)


def graph_referrals(session: Session, owner: UUID) -> Iterable[Any]:
    query = select(
        col(Referral.referrer_id), col(Referral.referred_id), col(Referral.permission)
    ).where(col(Referral.owner_id) == owner, col(Referral.deleted_at).is_(None))
    return session.execute(query)
