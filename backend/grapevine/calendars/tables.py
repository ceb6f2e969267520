"""Rows of calendar feeds."""

from datetime import date
from typing import Any, ClassVar

from sqlmodel import Field

from grapevine.kit.rows import Row, table_args

from .schemas import FeedFields


class CalendarFeed(FeedFields, Row, table=True):
    """An address under which one calendar program reads. Its secret is kept as a hash; a revoked
    feed leaves no row, so that nothing can bring its address back."""

    __tablename__ = "calendar_feed"
    __table_args__: ClassVar[Any] = table_args()

    token_hash: str = Field(max_length=64, unique=True)
    prefix: str = Field(max_length=8)
    last_read_on: date | None = None
