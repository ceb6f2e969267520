"""Rows of debriefs."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, Row, link, table_args, words

from .rules import AskedForNames, AskedPermission
from .schemas import DebriefFields

Made = dict[str, list[str]]
"""The ids of rows by the names of their tables."""


class Debrief(DebriefFields, Row, table=True):
    """What a person wrote down after a conversation; one for each, besides those in the trash.
    `made` are the rows that were recorded with it, which are taken back with it."""

    __table_args__: ClassVar[Any] = table_args(
        link("interview_id", "interview"),
        Index("ux_debrief_interview", "owner_id", "interview_id", unique=True, **IN_USE),
        Index("ix_debrief_list", "owner_id", "created_at", "id"),
    )

    interview_id: UUID
    made: Made = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    asked_for_names: AskedForNames | None = Field(default=None, sa_type=words(AskedForNames))
    asked_permission: AskedPermission | None = Field(default=None, sa_type=words(AskedPermission))
