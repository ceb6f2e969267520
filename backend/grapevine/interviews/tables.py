"""Rows of interviews: who takes part, what they are about, what is asked, how they moved."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

from grapevine.kit.privacy import Privacy
from grapevine.kit.rows import Row, link, table_args, words
from grapevine.kit.search import Searchable
from grapevine.kit.topics import Topic
from grapevine.questions import Phase

from .rules import InterviewState, Mode, Nature, QuestionState
from .schemas.interviews import InterviewFields
from .schemas.questions import InterviewQuestionFields


class Interview(InterviewFields, Row, Searchable, table=True):
    """One informational conversation. `debriefed_at` and `closing_answered` (R15), `thanks_begun`
    (somebody was thanked) and `thanked_at` (everybody was) are pushed down by the features that
    come later in the journey. `sequence` counts what an invitation that was given away says no
    more (see `store.invitations`)."""

    __table_args__: ClassVar[Any] = table_args(
        link("organization_id", "organization"),
        link("pitch_id", "pitch"),
        link("follows_id", "interview"),
        Index("ix_interview_state", "owner_id", "state", "starts_at"),
        Index("ix_interview_starts_at", "owner_id", "starts_at", "id"),
        Index("ix_interview_organization", "owner_id", "organization_id"),
        Index("ix_interview_pitch", "owner_id", "pitch_id"),
    )

    mode: Mode = Field(default=Mode.IN_PERSON, sa_type=words(Mode))
    notes_privacy: Privacy = Field(default=Privacy.PRIVATE, sa_type=words(Privacy))
    state: InterviewState = Field(default=InterviewState.IDENTIFIED, sa_type=words(InterviewState))
    nature: Nature = Field(default=Nature.INFORMATIONAL, sa_type=words(Nature))
    follows_id: UUID | None = None
    starts_at: datetime | None = None
    time_zone: str | None = Field(default=None, max_length=64)
    wall_time: str | None = Field(default=None, max_length=16)
    sequence: int = 0
    requested_at: datetime | None = None
    held_at: datetime | None = None
    actual_minutes: int | None = None
    ended_reason: str = ""
    researched_at: datetime | None = None
    debriefed_at: datetime | None = None
    closing_answered: bool | None = None
    thanks_begun: bool = False
    thanked_at: datetime | None = None

    def search_words(self) -> tuple[str, str]:
        return self.place, f"{self.preparation} {self.notes}"


class InterviewContact(SQLModel, table=True):
    """A person takes part; the main person has position 0."""

    __tablename__ = "interview_contact"
    __table_args__: ClassVar[Any] = (
        link("interview_id", "interview"),
        link("contact_id", "contact"),
        Index("ix_interview_contact_contact", "owner_id", "contact_id"),
    )

    owner_id: UUID = Field(primary_key=True)
    interview_id: UUID = Field(primary_key=True)
    contact_id: UUID = Field(primary_key=True)
    position: int


class InterviewCareer(SQLModel, table=True):
    """The interview is about a career."""

    __tablename__ = "interview_career"
    __table_args__: ClassVar[Any] = (
        link("interview_id", "interview"),
        link("career_id", "career"),
        Index("ix_interview_career_career", "owner_id", "career_id"),
    )

    owner_id: UUID = Field(primary_key=True)
    interview_id: UUID = Field(primary_key=True)
    career_id: UUID = Field(primary_key=True)
    position: int


class InterviewQuestion(InterviewQuestionFields, Row, table=True):
    """A question of the plan, with what was answered."""

    __tablename__ = "interview_question"
    __table_args__: ClassVar[Any] = table_args(
        link("interview_id", "interview"),
        Index("ix_interview_question_plan", "owner_id", "interview_id", "position"),
    )

    interview_id: UUID
    position: int
    topic: Topic = Field(default=Topic.DAY_TO_DAY, sa_type=words(Topic))
    phase: Phase = Field(default=Phase.CORE, sa_type=words(Phase))
    state: QuestionState = Field(default=QuestionState.PLANNED, sa_type=words(QuestionState))
    notes_privacy: Privacy = Field(default=Privacy.PRIVATE, sa_type=words(Privacy))


class InterviewChange(Row, table=True):
    """One step of an interview's states. `before` is what the step overwrote, so that it can be
    undone exactly; `cause_id` is the message that caused it, if one did."""

    __tablename__ = "interview_change"
    __table_args__: ClassVar[Any] = table_args(
        link("interview_id", "interview"),
        Index("ix_interview_change_interview", "owner_id", "interview_id", "created_at"),
    )

    interview_id: UUID
    from_state: InterviewState = Field(sa_type=words(InterviewState))
    to_state: InterviewState = Field(sa_type=words(InterviewState))
    at: datetime
    reason: str = ""
    before: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    cause_id: UUID | None = None
