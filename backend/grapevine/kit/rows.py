"""Columns of every table of a person's own things, and the keys that keep owners apart (D6)."""

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    Enum,
    ForeignKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    text,
    type_coerce,
)
from sqlalchemy.orm import declared_attr
from sqlalchemy.types import UserDefinedType
from sqlmodel import Field, SQLModel

from .clock import now
from .ids import uuid7


def words(enum: type[StrEnum]) -> Any:
    """A column of the enum's values as text: portable, and a new value needs no ALTER TYPE."""
    return Enum(
        enum,
        native_enum=False,
        length=40,
        create_constraint=False,
        values_callable=lambda members: [member.value for member in members],
    )


# Sorts by code point on both databases, whatever collation the PostgreSQL server was set up with.
SORTABLE = String(200).with_variant(String(200, collation="C"), "postgresql")

# Options of an index of what is not in the trash: a list never walks over what it doesn't show.
IN_USE: dict[str, Any] = {
    f"{dialect}_where": text("deleted_at IS NULL") for dialect in ("sqlite", "postgresql")
}


class StoredId(UserDefinedType[Any]):
    """An id in the form in which its database hands it over: what only passes through, from one
    statement into the next and into an answer, needs no UUID made of it. An answer's schema takes
    either form."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "UUID"


def as_stored(column: Any, name: str = "") -> Any:
    """A column for an answer, under its own name or this one: ids as `StoredId`, anything else as
    it is."""
    plain = type_coerce(column, StoredId()) if isinstance(column.type, Uuid) else column
    return plain.label(name or column.key)


def as_uuid(stored: Any) -> UUID | None:
    """What `as_stored` gave, as an id; None stays None."""
    return stored if stored is None or isinstance(stored, UUID) else UUID(stored)


def table_of(model: Any) -> Table:
    """The table of a class of rows, which SQLModel's types do not tell of."""
    table: Table = model.__table__
    return table


class Row(SQLModel):
    """An owner's row. Deleting is soft: `deleted_at` hides it, `restore` brings it back."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE", nullable=False)
    version: int = Field(default=1, nullable=False)
    created_at: datetime = Field(default_factory=now, nullable=False)
    updated_at: datetime = Field(
        default_factory=now, nullable=False, sa_column_kwargs={"onupdate": now}
    )
    deleted_at: datetime | None = None

    # Everything that links to a row names its owner too (see `link`), so this pair is a key.
    __table_args__: ClassVar[Any] = (UniqueConstraint("owner_id", "id"),)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        return {"version_id_col": table_of(cls).c.version}


def table_args(*more: Any) -> tuple[Any, ...]:
    """`__table_args__` of an owned table: the owner key, and what this table adds."""
    return (UniqueConstraint("owner_id", "id"), *more)


def link(column: str, table: str, *, ondelete: str = "CASCADE") -> ForeignKeyConstraint:
    """A foreign key that can't cross owners: `(owner_id, column) -> table(owner_id, id)`.

    Optional links must be CASCADE or RESTRICT too: SET NULL would clear `owner_id` with them;
    a feature clears an optional link itself before it erases the target.
    """
    return ForeignKeyConstraint(
        ["owner_id", column], [f"{table}.owner_id", f"{table}.id"], ondelete=ondelete
    )
