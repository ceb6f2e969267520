"""Rows of careers, of the interest in them, and of what was decided."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Column, Index
from sqlmodel import Field

from grapevine.kit.rows import SORTABLE, Row, link, table_args, words
from grapevine.kit.search import Searchable
from grapevine.kit.text import fold

from .rules import CareerKind, CareerStatus, InterestOrigin
from .schemas import CareerFields


class Career(CareerFields, Row, Searchable, table=True):
    """A direction being weighed. `interest` repeats the newest `CareerInterest`, for lists."""

    __table_args__: ClassVar[Any] = table_args(
        Index("ix_career_list", "owner_id", "title_key", "id")
    )

    kind: CareerKind = Field(default=CareerKind.OCCUPATION, sa_type=words(CareerKind))
    title_key: str = Field(sa_column=Column(SORTABLE, nullable=False))
    color: int = 0
    status: CareerStatus = Field(default=CareerStatus.EXPLORING, sa_type=words(CareerStatus))
    interest: int | None = None

    def search_words(self) -> tuple[str, str]:
        return self.title, self.description


class CareerInterest(Row, table=True):
    """How interested the person was at one moment."""

    __tablename__ = "career_interest"
    __table_args__: ClassVar[Any] = table_args(
        link("career_id", "career"), Index("ix_career_interest_career", "owner_id", "career_id")
    )

    career_id: UUID
    value: int
    note: str = ""
    origin: InterestOrigin = Field(default=InterestOrigin.MANUAL, sa_type=words(InterestOrigin))
    interview_id: UUID | None = None


class CareerDecision(Row, table=True):
    """An entry of the decision journal."""

    __tablename__ = "career_decision"
    __table_args__: ClassVar[Any] = table_args(
        link("career_id", "career"), Index("ix_career_decision_career", "owner_id", "career_id")
    )

    career_id: UUID
    status: CareerStatus = Field(sa_type=words(CareerStatus))
    reason: str = ""


def title_key(title: str) -> str:
    """What careers are sorted by."""
    return fold(title)[:200]
