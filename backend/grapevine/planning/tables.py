"""Rows of the questions that a career still waits for."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import Row, link, table_args, words
from grapevine.kit.topics import Topic
from grapevine.questions import Phase

from .schemas import WantedFields


class WantedQuestion(WantedFields, Row, table=True):
    """A question that somebody shall answer about a career; position 0 matters most."""

    __tablename__ = "wanted_question"
    __table_args__: ClassVar[Any] = table_args(
        link("career_id", "career"),
        Index("ix_wanted_question_career", "owner_id", "career_id", "position"),
    )

    career_id: UUID
    topic: Topic = Field(default=Topic.DAY_TO_DAY, sa_type=words(Topic))
    phase: Phase = Field(default=Phase.CORE, sa_type=words(Phase))
    position: int
