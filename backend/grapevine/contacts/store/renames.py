"""Keeps people findable by their organization's present name.

Organizations come earlier in the journey and know no contacts, so contacts listen: when the name
of an organization changes, its people are indexed anew in the same transaction. Nobody has to
remember to call anything, and a search stays a look-up in one place.
"""

from typing import Any

from sqlalchemy import event, inspect
from sqlmodel import Session, col, select, update

from grapevine.kit import search
from grapevine.organizations import Organization

from ..tables import Contact


@event.listens_for(Session, "before_flush")
def _follow_renames(session: Session, *_: Any) -> None:
    for row in list(session.dirty):
        if isinstance(row, Organization) and inspect(row).attrs.name.history.has_changes():
            _index_anew(session, row)


def _index_anew(session: Session, organization: Organization) -> None:
    theirs = (
        col(Contact.owner_id) == organization.owner_id,
        col(Contact.organization_id) == organization.id,
    )
    session.exec(
        update(Contact)
        .where(*theirs)
        .values(organization_words=organization.name, updated_at=Contact.updated_at)
    )
    people = list(session.exec(select(Contact).where(*theirs)))
    search.erase(session, organization.owner_id, [person.id for person in people])
    search.index_rows(session, people)
