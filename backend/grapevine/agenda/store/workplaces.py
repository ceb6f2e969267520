"""The organizations where an answer is awaited: the last word from there, and who else is there."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlmodel import Session, col

from grapevine.contacts import Contact, name_column
from grapevine.interviews import Interview
from grapevine.messages import Direction, Message, MessageKind

from ..rules import Talk, Workplace

SHOWN = 3  # people of each organization who were not asked, the closest first


def workplaces(session: Session, owner: UUID, talks: Iterable[Talk]) -> dict[UUID, Workplace]:
    """By organization, in two queries however many they are."""
    waiting = [talk for talk in talks if talk.state == "requested" and talk.organization_id]
    ids = {talk.organization_id for talk in waiting if talk.organization_id}
    heard: dict[UUID, list[datetime]] = defaultdict(list)
    asked: dict[UUID, list[tuple[UUID, datetime]]] = defaultdict(list)
    for talk in waiting:
        for person in talk.people:
            if talk.organization_id and (at := person.asked_at or talk.requested_at):
                asked[talk.organization_id].append((person.id, at))
    for row in session.execute(_words(owner, ids)):
        for place in {row.of_person, row.of_talk} & ids:
            if row.direction is Direction.IN:
                heard[place].append(row.at)
            else:
                asked[place].append((row.contact_id, row.at))
    taken = {who for place in asked.values() for who, _ in place}
    others = _others(session, owner, ids, taken)
    return {
        one: Workplace(max(heard[one], default=None), tuple(asked[one]), tuple(others[one]))
        for one in ids
    }


def _words(owner: UUID, ids: Collection[UUID]) -> Select[Any]:
    """The newest word from each person there, and my newest request to each."""
    talk = and_(
        col(Interview.owner_id) == col(Message.owner_id),
        col(Interview.id) == col(Message.interview_id),
    )
    columns: tuple[Any, ...] = (
        col(Message.contact_id),
        col(Message.direction),
        col(Contact.organization_id).label("of_person"),
        col(Interview.organization_id).label("of_talk"),
    )
    asks = col(Message.kind) == MessageKind.REQUEST
    return (
        select(*columns, func.max(col(Message.sent_at)).label("at"))
        .join(Contact, col(Contact.id) == col(Message.contact_id))
        .outerjoin(Interview, talk)
        .where(
            col(Message.owner_id) == owner,
            col(Message.deleted_at).is_(None),
            col(Contact.owner_id) == owner,
            col(Contact.deleted_at).is_(None),
            or_(col(Message.direction) == Direction.IN, asks),
            or_(
                col(Contact.organization_id).in_(ids),
                col(Interview.organization_id).in_(ids),
            ),
        )
        .group_by(*columns)
    )


def _others(
    session: Session, owner: UUID, ids: Collection[UUID], taken: Collection[UUID]
) -> dict[UUID, list[tuple[UUID, str]]]:
    number = func.row_number().over(
        partition_by=col(Contact.organization_id),
        order_by=(col(Contact.closeness).desc(), col(Contact.id)),
    )
    there = (
        select(
            col(Contact.id),
            name_column(Contact).label("name"),
            col(Contact.organization_id),
            number.label("number"),
        )
        .where(
            col(Contact.owner_id) == owner,
            col(Contact.deleted_at).is_(None),
            col(Contact.forgotten_at).is_(None),
            col(Contact.do_not_contact).is_(False),
            col(Contact.organization_id).in_(ids),
            col(Contact.id).not_in(taken),
        )
        .subquery()
    )
    found: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    query = select(there).where(there.c.number <= SHOWN).order_by(there.c.number)
    for row in session.execute(query):
        found[row.organization_id].append((row.id, row.name))
    return found
