"""Rows of debriefs."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from grapevine.kit.rows import Row, link, table_args, words

from .rules import AskedForNames, AskedPermission
from .schemas import DebriefFields


class Debrief(DebriefFields, Row, table=True):
    """What a person wrote down after a conversation; one for each."""

    __table_args__: ClassVar[Any] = table_args(
        link("interview_id", "interview"),
        UniqueConstraint("owner_id", "interview_id"),
        Index("ix_debrief_list", "owner_id", "created_at", "id"),
    )

    interview_id: UUID
    asked_for_names: AskedForNames | None = Field(default=None, sa_type=words(AskedForNames))
    asked_permission: AskedPermission | None = Field(default=None, sa_type=words(AskedPermission))
