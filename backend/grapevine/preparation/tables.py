"""Rows of preparation."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from grapevine.kit.rows import Row, link, table_args

from .schemas import CheckFields


class InterviewCheck(CheckFields, Row, table=True):
    """What the owner ticked or noted on an item of a checklist, or an item of their own."""

    __tablename__ = "interview_check"
    __table_args__: ClassVar[Any] = table_args(
        link("interview_id", "interview"),
        UniqueConstraint("owner_id", "interview_id", "key"),
    )

    interview_id: UUID
    key: str = Field(max_length=40)
    title: str = ""
    done_at: datetime | None = None
