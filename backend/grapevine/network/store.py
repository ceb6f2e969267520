"""The network as the rules read it: small batches straight from the database, nothing cached."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row as Record
from sqlalchemy import or_, select
from sqlmodel import Session, col

from grapevine.careers import Career, find_career
from grapevine.contacts import Contact, ContactCareer, Tie, find_contact, shown_name
from grapevine.contacts import Standing as ContactStanding
from grapevine.organizations import Organization, find_organization
from grapevine.referrals import Referral

from .rules import Hop, Standing, my_hop, referral_hop, tie_hop
from .schemas import Destination, WayTo

MOST_TARGETS = 2_000  # of one organization or career; who comes later is no better


class OwnNetwork:
    """One owner's ties and referrals, as hops. Knowing is mutual, so a tie is a hop either way;
    willingness is not, so the way back is unknown."""

    def __init__(self, session: Session, owner: UUID, today: date) -> None:
        self._session, self._owner, self._today = session, owner, today

    def introducers(self, people: Collection[UUID]) -> Iterable[Hop[UUID]]:
        yield from self._ties(people, forward=Tie.to_id, back=Tie.from_id)
        yield from self._referrals(col(Referral.referred_id).in_(people))

    def introduced(self, people: Collection[UUID]) -> Iterable[Hop[UUID]]:
        yield from self._ties(people, forward=Tie.from_id, back=Tie.to_id)
        yield from self._referrals(col(Referral.referrer_id).in_(people))

    def standing(self, people: Collection[UUID]) -> Mapping[UUID, Standing[UUID]]:
        special = or_(
            col(Contact.standing) == ContactStanding.KNOWN,
            col(Contact.do_not_contact),
            col(Contact.deleted_at).isnot(None),
        )
        rows = self._session.execute(self._mine(people).where(special))
        return {row.id: self._stand(row) for row in rows}

    def circle(self, most: int) -> Collection[Hop[UUID]] | None:
        known = self._mine(None).where(
            col(Contact.standing) == ContactStanding.KNOWN,
            col(Contact.deleted_at).is_(None),
            col(Contact.do_not_contact).is_(False),
        )
        rows = self._session.execute(known.limit(most + 1)).all()
        return None if len(rows) > most else [self._hop(row) for row in rows]

    def _ties(self, people: Collection[UUID], forward: Any, back: Any) -> Iterable[Hop[UUID]]:
        query = select(
            col(Tie.from_id),
            col(Tie.to_id),
            col(Tie.strength),
            col(Tie.kind),
            col(Tie.willing),
            col(Tie.updated_at),
        ).where(
            col(Tie.owner_id) == self._owner,
            col(Tie.deleted_at).is_(None),
        )
        for tie in self._session.execute(query.where(col(forward).in_(people))):
            yield self._tie(tie.from_id, tie.to_id, tie, tie.willing.value)
        for tie in self._session.execute(query.where(col(back).in_(people))):
            yield self._tie(tie.to_id, tie.from_id, tie, "unknown")

    def _tie(self, by: UUID, to: UUID, tie: Any, willing: str) -> Hop[UUID]:
        confirmed = tie.updated_at.date()
        return tie_hop(by, to, tie.strength, tie.kind.value, willing, confirmed, self._today)

    def _referrals(self, which: Any) -> Iterable[Hop[UUID]]:
        query = select(
            col(Referral.referrer_id),
            col(Referral.referred_id),
            col(Referral.permission),
            col(Referral.given_on),
        ).where(col(Referral.owner_id) == self._owner, col(Referral.deleted_at).is_(None), which)
        for row in self._session.execute(query):
            yield referral_hop(
                row.referrer_id, row.referred_id, row.permission.value, row.given_on, self._today
            )

    def _mine(self, people: Collection[UUID] | None) -> Any:
        query: Any = select(
            col(Contact.id),
            col(Contact.standing),
            col(Contact.closeness),
            col(Contact.circle),
            col(Contact.last_touched_at),
            col(Contact.do_not_contact),
            col(Contact.deleted_at),
        ).where(col(Contact.owner_id) == self._owner)
        return query if people is None else query.where(col(Contact.id).in_(people))

    def _stand(self, row: Record[Any]) -> Standing[UUID]:
        if row.deleted_at or row.do_not_contact:
            return Standing(avoid=True)
        return Standing(hop=self._hop(row))

    def _hop(self, row: Any) -> Hop[UUID]:
        touched: datetime | None = row.last_touched_at
        return my_hop(
            row.id, row.closeness, row.circle.value, touched and touched.date(), self._today
        )


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


def describe(session: Session, owner: UUID, people: Iterable[UUID]) -> dict[UUID, Any]:
    """Name, role and organization of some people."""
    query: Any = select(
        col(Contact.id),
        col(Contact.display_name),
        col(Contact.role),
        col(Organization.name).label("organization"),
    ).where(col(Contact.owner_id) == owner, col(Contact.id).in_(set(people)))
    return {row.id: row for row in session.execute(_with_organization(query, owner))}


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
