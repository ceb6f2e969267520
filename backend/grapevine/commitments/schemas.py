"""What clients send and receive about commitments."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import (
    Day,
    Fields,
    Instant,
    Paragraph,
    Stored,
    Text,
    example,
    patch_of,
)

from .rules import CommitmentKind, CommitmentState

CommitmentText = Annotated[Paragraph, Field(min_length=1, max_length=2000)]


class CommitmentFields(Fields):
    """What the owner writes about advice or a promise."""

    kind: CommitmentKind
    contact_id: UUID = Field(description="Who gave the advice, or to whom it was promised.")
    interview_id: UUID | None = None
    text: CommitmentText
    due_on: Day | None = Field(default=None, description="By when, if there is a day.")


class CommitmentCreate(CommitmentFields):
    """Advice that you were given, or a promise that you made."""

    model_config = example(
        {
            "kind": "promise",
            "contact_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "text": "Send the article about night trains.",
            "due_on": "2026-11-27",
        }
    )


@patch_of(CommitmentFields)
class CommitmentPatch(CommitmentFields):
    """Any subset of a commitment's fields; its outcome has an address of its own."""

    model_config = example({"due_on": "2026-12-01"})


class OutcomeCreate(Fields):
    """What became of it. That nothing came of it is an outcome, too."""

    model_config = example({"state": "done", "outcome": "Joined the meetup; it meets on Mondays."})

    state: CommitmentState = Field(default=CommitmentState.DONE, description="`done` or `dropped`.")
    outcome: Text = ""


class ToldUpdate(Fields):
    """That the other person knows what became of it."""

    model_config = example({"told_at": "2026-11-23T09:00:00Z"})

    told_at: Instant | None = Field(default=None, description="Now, unless given.")


class CommitmentRead(CommitmentFields, Stored):
    """A commitment as clients see it."""

    contact_name: str
    text: str = Field(description="Empty if it was promised to somebody who was forgotten.")
    state: CommitmentState
    outcome: Text
    closed_at: datetime | None = Field(description="When the outcome was recorded.")
    told_at: datetime | None = Field(description="When they were told what became of it.")
