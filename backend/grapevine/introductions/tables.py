"""Rows of introductions."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, Row, link, table_args, words
from grapevine.kit.search import Searchable

from .rules import Answer
from .schemas import IntroductionFields


class Introduction(IntroductionFields, Row, Searchable, table=True):
    """The owner brings two people together, once both agreed."""

    __table_args__: ClassVar[Any] = table_args(
        link("one_id", "contact"),
        link("other_id", "contact"),
        Index("ix_introduction_list", "owner_id", "created_at", "id", **IN_USE),
        Index("ix_introduction_one", "owner_id", "one_id"),
        Index("ix_introduction_other", "owner_id", "other_id"),
    )

    one_id: UUID
    other_id: UUID
    one_answer: Answer = Field(default=Answer.NOT_ASKED, sa_type=words(Answer))
    one_answered_at: datetime | None = None
    other_answer: Answer = Field(default=Answer.NOT_ASKED, sa_type=words(Answer))
    other_answered_at: datetime | None = None
    made_at: datetime | None = None

    def search_words(self) -> tuple[str, str]:
        return "", f"{self.reason} {self.blurb_one} {self.blurb_other} {self.outcome}"
