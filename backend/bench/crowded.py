"""Owners with 500 people each, loaded by the million as the application would have written them."""

import random
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Engine

from grapevine.accounts.store import add_account
from grapevine.contacts import Contact, ContactTag
from grapevine.contacts.rules import tag_key
from grapevine.contacts.store.changes import make_contact
from grapevine.kit.db import writing
from grapevine.kit.ids import uuid7
from grapevine.kit.search import scope_of
from grapevine.kit.search_index import (
    INDEX,
    POSTGRES_DDL,
    Entry,
    SearchDocument,
    postgres_columns,
    sqlite_columns,
)
from grapevine.organizations import Organization

from .bulk import Bulk, Mould
from .people import FAMILY, GIVEN, ROLES, TAGS, WORDS

PEOPLE_EACH = 500
AT_A_TIME = 50  # of one owner, then come the next owner's: nobody's people lie together
AT_ONCE = 1_000  # owners whose people are written by one statement
FACES = 5_000


def fill(engine: Engine, owners: int) -> list[UUID]:
    """Load so many owners with their people; gives the ids of the owners."""
    with writing(engine) as session:
        ids = [
            add_account(
                session, email=f"bench{number}@example.com", password_hash="none",
                display_name="Bench", time_zone="UTC",
            ).id
            for number in range(owners)
        ]  # fmt: skip
        session.commit()
    bulk = Bulk(engine)
    if not bulk.sqlite:
        bulk.run(f"DROP INDEX ix_{INDEX}_words")
    crowd = Crowd(bulk, ids)
    for _ in range(PEOPLE_EACH // AT_A_TIME):
        for start in range(0, owners, AT_ONCE):
            crowd.load(ids[start : start + AT_ONCE])
    if not bulk.sqlite:
        bulk.run(POSTGRES_DDL[1])
    bulk.close()
    return ids


class Crowd:
    """Writes people of many owners, each with a tag and an organization, and findable."""

    def __init__(self, bulk: Bulk, owners: list[UUID]) -> None:
        self._bulk, self._documents = bulk, 0
        self._random = random.Random(7)  # noqa: S311 - the same people every time
        place = Organization(owner_id=owners[0], name="House of Bench", name_key="house of bench")
        self._places = {owner: uuid7() for owner in owners}
        self._scopes = {owner: scope_of(owner, Contact) for owner in owners}
        self._faces = [self._face(place) for _ in range(FACES)]
        one = self._faces[0][0]
        tag = ContactTag(
            owner_id=one.owner_id, contact_id=one.id, tag_key=tag_key(TAGS[0]), tag=TAGS[0]
        )
        document = SearchDocument(id=0, owner_id=one.owner_id, row_id=one.id)
        self._tags = Mould(bulk, tag, "owner_id", "contact_id")
        self._entries = Mould(bulk, document, "id", "owner_id", "row_id")
        self._write_places(Mould(bulk, place, "id", "owner_id"))

    def _face(self, place: Organization) -> tuple[Contact, Mould]:
        """What stands on record of somebody, whoever's contact they are."""
        name = " ".join(map(self._random.choice, (GIVEN, FAMILY)))
        name = f"{name} {self._random.randrange(1000)}"
        fields = {
            "display_name": name,
            "role": self._random.choice(ROLES),
            "email": f"{name.replace(' ', '.').lower()}@example.com",
            "closeness": self._random.randrange(6),
            "notes": " ".join(self._random.choices(WORDS, k=50)),
        }
        contact = make_contact(place.owner_id, fields, place)
        contact.tag_words = TAGS[0]
        return contact, Mould(self._bulk, contact, "id", "owner_id", "organization_id")

    def _write_places(self, mould: Mould) -> None:
        id = self._bulk.id
        rows = (mould.cast(id(place), id(owner)) for owner, place in self._places.items())
        self._bulk.load(mould.table, mould.columns, rows)

    def load(self, owners: Iterable[UUID]) -> None:
        """Write some more people of each of these owners."""
        people = [
            (uuid7(), owner, *self._random.choice(self._faces))
            for owner in owners
            for _ in range(AT_A_TIME)
        ]
        id, load = self._bulk.id, self._bulk.load
        contacts = [
            face.cast(id(one), id(owner), id(self._places[owner])) for one, owner, _, face in people
        ]
        load("contact", self._faces[0][1].columns, contacts)
        tags = [self._tags.cast(id(owner), id(one)) for one, owner, _, _ in people]
        load(self._tags.table, self._tags.columns, tags)
        entries = [
            self._entries.cast(self._documents + at, id(owner), id(one))
            for at, (one, owner, _, _) in enumerate(people, 1)
        ]
        load(self._entries.table, self._entries.columns, entries)
        self._write_words(people)
        self._documents += len(people)

    def _write_words(self, people: list[tuple[UUID, UUID, Contact, Mould]]) -> None:
        found = [
            Entry(self._scopes[owner], owner, one, *contact.search_words())
            for one, owner, contact, _ in people
        ]
        words = map(sqlite_columns if self._bulk.sqlite else self._postgres_words, found)
        named = [{"id": at, **columns} for at, columns in enumerate(words, self._documents + 1)]
        if self._bulk.sqlite:
            named = [{"rowid": one.pop("id"), **one} for one in named]
        self._bulk.load(INDEX, list(named[0]), [list(one.values()) for one in named])

    @staticmethod
    def _postgres_words(one: Entry) -> dict[str, Any]:
        """The words as COPY takes them; they hold neither quotes nor backslashes."""
        columns = postgres_columns(one)
        return {**columns, "words": " ".join(f"'{word}'" for word in columns["words"])}
