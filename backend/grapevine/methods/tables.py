"""Rows of the method that somebody goes by, and of their days off."""

from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, Row, table_args, words
from grapevine.kit.search import Searchable

from .rules import DEFAULT, MethodKey
from .schemas import DayOffFields


class MethodChoice(Row, table=True):
    """What an owner changed: the method, single numbers of it, and whose holidays they keep. There
    is no row until something was chosen."""

    __tablename__ = "method_choice"
    __table_args__: ClassVar[Any] = table_args(UniqueConstraint("owner_id"))

    key: MethodKey = Field(default=DEFAULT, sa_type=words(MethodKey))
    changed: dict[str, int] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    country: str | None = Field(default=None, max_length=2)
    region: str | None = Field(default=None, max_length=40)


class DayOff(DayOffFields, Row, Searchable, table=True):
    """A day that is no business day for its owner."""

    __tablename__ = "day_off"
    __table_args__: ClassVar[Any] = table_args(
        Index("ix_day_off_list", "owner_id", "day", "id", **IN_USE)
    )

    def search_words(self) -> tuple[str, str]:
        return self.title, ""
