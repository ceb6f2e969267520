"""Rows of insights."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.privacy import Privacy
from grapevine.kit.rows import Row, link, table_args, words
from grapevine.kit.search import Searchable
from grapevine.kit.topics import Topic

from .rules.words import Polarity
from .schemas import InsightFields


class Insight(InsightFields, Row, Searchable, table=True):
    """Something that somebody said about a career. `answers_id` always names the first insight of
    a group, never one in between."""

    __table_args__: ClassVar[Any] = table_args(
        link("career_id", "career"),
        link("contact_id", "contact"),
        link("organization_id", "organization", ondelete="NO ACTION"),
        link("interview_id", "interview"),
        link("question_id", "interview_question"),
        link("answers_id", "insight", ondelete="NO ACTION"),
        Index("ix_insight_list", "owner_id", "said_on", "id"),
        Index("ix_insight_career", "owner_id", "career_id", "topic"),
        Index("ix_insight_contact", "owner_id", "contact_id"),
        Index("ix_insight_interview", "owner_id", "interview_id"),
        Index("ix_insight_answers", "owner_id", "answers_id"),
    )

    topic: Topic = Field(default=Topic.DAY_TO_DAY, sa_type=words(Topic))
    polarity: Polarity = Field(default=Polarity.NEUTRAL, sa_type=words(Polarity))
    privacy: Privacy = Field(default=Privacy.PRIVATE, sa_type=words(Privacy))
    said_on: date

    def search_words(self) -> tuple[str, str]:
        return "", self.text
