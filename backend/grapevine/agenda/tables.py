"""Rows of what was put off or dismissed: the only thing about the agenda that is stored."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from grapevine.kit.rows import Row, table_args


class AgendaMark(Row, table=True):
    """The owner does not want to see an item, until a day or at all. `key` is the item's id; it
    tells of nobody, for the ids in it are those of other rows."""

    __tablename__ = "agenda_mark"
    __table_args__: ClassVar[Any] = table_args(UniqueConstraint("owner_id", "key"))

    key: str = Field(max_length=200)
    snoozed_until: date | None = None
    dismissed_at: datetime | None = None
