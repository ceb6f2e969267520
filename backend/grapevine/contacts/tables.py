"""Rows of contacts, of what is said about them, and of the ties between them."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Column, Index, text
from sqlmodel import Field, SQLModel

from grapevine.kit.privacy import Privacy
from grapevine.kit.rows import IN_USE, SORTABLE, Row, link, table_args, words
from grapevine.kit.search import Searchable

from .rules import (
    Channel,
    Circle,
    ContactSource,
    RouteKind,
    Standing,
    TieKind,
    Willing,
)
from .schemas import ContactFields, TieFields

_LEFT_ALONE = text("do_not_contact OR deleted_at IS NOT NULL")
_LEFT_ALONE_ON_SQLITE = text("do_not_contact = 1 OR deleted_at IS NOT NULL")
TO_BE_LEFT_ALONE: Any = {"sqlite_where": _LEFT_ALONE_ON_SQLITE, "postgresql_where": _LEFT_ALONE}
# A path reads thousands of ties, so that the index alone should answer.
READ_WITH_A_TIE = ("deleted_at", "strength", "kind", "willing", "updated_at")


class Contact(ContactFields, Row, Searchable, table=True):
    """A person. `tag_words` and `organization_words` repeat what stands in other tables, so that
    search looks in one place. `staged` marks a row that an import wrote and has not shown yet: it
    has `deleted_at` set, but is not in the trash. Of somebody with `forgotten_at` nothing is left
    but their place in the network."""

    __table_args__: ClassVar[Any] = table_args(
        link("organization_id", "organization", ondelete="NO ACTION"),
        Index("ix_contact_list", "owner_id", "name_key", "id", **IN_USE),
        Index("ix_contact_organization", "owner_id", "organization_id", "id"),
        # For the search of a way: whom the owner knows, and whom to leave alone.
        Index(
            "ix_contact_standing", "owner_id", "standing", "id", "do_not_contact", "deleted_at",
            "closeness", "circle", "last_touched_at",
        ),
        Index("ix_contact_avoided", "owner_id", "id", **TO_BE_LEFT_ALONE),
    )  # fmt: skip

    standing: Standing = Field(default=Standing.KNOWN, sa_type=words(Standing))
    circle: Circle = Field(default=Circle.PROFESSIONAL, sa_type=words(Circle))
    preferred_channel: Channel | None = Field(default=None, sa_type=words(Channel))
    route_kind: RouteKind = Field(default=RouteKind.UNKNOWN, sa_type=words(RouteKind))
    notes_privacy: Privacy = Field(default=Privacy.PRIVATE, sa_type=words(Privacy))
    name_key: str = Field(sa_column=Column(SORTABLE, nullable=False))
    phone_e164: str | None = Field(default=None, max_length=20)
    source: ContactSource = Field(default=ContactSource.MANUAL, sa_type=words(ContactSource))
    linkedin_slug: str | None = Field(default=None, max_length=100)
    connected_on: date | None = None
    last_touched_at: datetime | None = None
    import_id: UUID | None = None
    staged: bool = False
    forgotten_at: datetime | None = None
    tag_words: str = ""
    organization_words: str = Field(default="", max_length=200)

    def search_words(self) -> tuple[str, str]:
        names = f"{self.display_name} {self.given_name} {self.family_name}"
        said = (
            self.role, self.organization_words, self.place, self.email or "", self.tag_words,
            self.common_ground, self.route_text, self.notes,
        )  # fmt: skip
        return names if self.display_name else self.role, " ".join(said)


class ContactTag(SQLModel, table=True):
    """A tag on a contact, in the spelling the owner used."""

    __tablename__ = "contact_tag"
    __table_args__: ClassVar[Any] = (
        link("contact_id", "contact"),
        Index("ix_contact_tag_key", "owner_id", "tag_key", "contact_id"),
    )

    owner_id: UUID = Field(primary_key=True, foreign_key="account.id", ondelete="CASCADE")
    contact_id: UUID = Field(primary_key=True)
    tag_key: str = Field(primary_key=True, max_length=100)
    tag: str = Field(max_length=50)
    position: int = 0


class ContactCareer(SQLModel, table=True):
    """A career that a contact can speak to."""

    __tablename__ = "contact_career"
    __table_args__: ClassVar[Any] = (
        link("contact_id", "contact"),
        link("career_id", "career"),
        Index("ix_contact_career_career", "owner_id", "career_id", "contact_id"),
    )

    owner_id: UUID = Field(primary_key=True, foreign_key="account.id", ondelete="CASCADE")
    contact_id: UUID = Field(primary_key=True)
    career_id: UUID = Field(primary_key=True)


class Tie(TieFields, Row, table=True):
    """Two contacts know each other; several ties between the same two may exist."""

    __table_args__: ClassVar[Any] = table_args(
        link("from_id", "contact"),
        link("to_id", "contact"),
        Index("ix_tie_from", "owner_id", "from_id", "to_id", *READ_WITH_A_TIE),
        Index("ix_tie_to", "owner_id", "to_id", "from_id", *READ_WITH_A_TIE),
    )

    from_id: UUID
    to_id: UUID
    kind: TieKind = Field(default=TieKind.PROFESSIONAL, sa_type=words(TieKind))
    willing: Willing = Field(default=Willing.UNKNOWN, sa_type=words(Willing))
