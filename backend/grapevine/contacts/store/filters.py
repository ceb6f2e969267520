"""The filters that the list of contacts and its count share."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam
from sqlmodel import Session, col, select

from grapevine.kit import search
from grapevine.kit.listing import OWNER

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

    def given(self) -> dict[str, Any]:
        """The values of `FILTERS`."""
        values = {name: getattr(self, name) for name in FILTERS}
        return values | {"tag": tag_key(self.tag) if self.tag else None}

    def search(self, session: Session, owner: UUID) -> list[ColumnElement[bool]]:
        """The condition of the search, if there is one."""
        if not self.q:
            return []
        only = self.search_in is SearchIn.NAME
        return [search.matching(session, owner, Contact, self.q, names_only=only)]


def _linked(table: Any, column: Any, name: str) -> ColumnElement[bool]:
    links = select(table.contact_id).where(table.owner_id == OWNER, column == bindparam(name))
    return col(Contact.id).in_(links)


FILTERS: dict[str, Any] = {
    name: getattr(Contact, name) == bindparam(name)
    for name in ("standing", "circle", "source", "organization_id", "do_not_contact")
} | {
    "career_id": _linked(ContactCareer, ContactCareer.career_id, "career_id"),
    "tag": _linked(ContactTag, ContactTag.tag_key, "tag"),
}
