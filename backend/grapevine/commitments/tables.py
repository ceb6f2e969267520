"""Rows of commitments."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, Row, link, table_args, words
from grapevine.kit.search import Searchable

from .rules import CommitmentKind, CommitmentState
from .schemas import CommitmentFields


class Commitment(CommitmentFields, Row, Searchable, table=True):
    """Advice to act on or a promise to keep, what became of it, and when the other was told."""

    __table_args__: ClassVar[Any] = table_args(
        link("contact_id", "contact"),
        link("interview_id", "interview"),
        Index("ix_commitment_list", "owner_id", "created_at", "id", **IN_USE),
        Index("ix_commitment_due", "owner_id", "state", "due_on"),
        Index("ix_commitment_contact", "owner_id", "contact_id"),
        Index("ix_commitment_interview", "owner_id", "interview_id"),
    )

    kind: CommitmentKind = Field(sa_type=words(CommitmentKind))
    state: CommitmentState = Field(default=CommitmentState.OPEN, sa_type=words(CommitmentState))
    outcome: str = ""
    closed_at: datetime | None = None
    told_at: datetime | None = None

    def search_words(self) -> tuple[str, str]:
        return "", f"{self.text} {self.outcome}"
