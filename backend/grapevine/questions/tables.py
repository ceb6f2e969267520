"""Rows of the question bank: own questions, and what was changed about shipped ones."""

from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import table_args, words
from grapevine.kit.shelf import ShelfRow
from grapevine.kit.topics import Topic

from .rules import Phase
from .schemas import QuestionFields


class Question(QuestionFields, ShelfRow, table=True):
    """A question of one's own, or a shipped one of which something was changed."""

    __table_args__: ClassVar[Any] = table_args(
        Index("ix_question_bank", "owner_id", "deleted_at", "id")
    )

    topic: Topic = Field(default=Topic.DAY_TO_DAY, sa_type=words(Topic))
    phase: Phase = Field(default=Phase.CORE, sa_type=words(Phase))
