"""The filters that the list of contacts and its count share."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, col, select

from grapevine.kit import search, trash

from ..rules import Circle, ContactSource, SearchIn, Standing, tag_key
from ..tables import Contact, ContactCareer, ContactTag


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """What the client asked for; everything that is given must hold."""

    q: str | None = None
    search_in: SearchIn = SearchIn.ALL
    standing: Standing | None = None
    circle: Circle | None = None
    source: ContactSource | None = None
    organization_id: UUID | None = None
    career_id: UUID | None = None
    tag: str | None = None
    do_not_contact: bool | None = None
    trashed: bool = False

    def condition(self, session: Session, owner: UUID) -> ColumnElement[bool]:
        """The owner's contacts that pass."""
        parts: list[Any] = [
            Contact.owner_id == owner,
            trash.shown(Contact, self.trashed),
        ]
        for name in ("standing", "circle", "source", "organization_id", "do_not_contact"):
            wanted = getattr(self, name)
            if wanted is not None:
                parts.append(getattr(Contact, name) == wanted)
        if self.career_id:
            parts.append(_can_speak_to(owner, self.career_id))
        if self.tag:
            parts.append(_is_tagged(owner, self.tag))
        if self.q:
            only = self.search_in is SearchIn.NAME
            parts.append(search.matching(session, owner, Contact, self.q, names_only=only))
        return and_(*parts)


def _can_speak_to(owner: UUID, career_id: UUID) -> ColumnElement[bool]:
    links = select(ContactCareer.contact_id).where(
        ContactCareer.owner_id == owner, ContactCareer.career_id == career_id
    )
    return col(Contact.id).in_(links)


def _is_tagged(owner: UUID, tag: str) -> ColumnElement[bool]:
    links = select(ContactTag.contact_id).where(
        ContactTag.owner_id == owner, ContactTag.tag_key == tag_key(tag)
    )
    return col(Contact.id).in_(links)
