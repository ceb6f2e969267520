"""What clients send and receive about introductions."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Fields, Instant, Paragraph, Stored, example, patch_of

from .rules import Answer, IntroductionState


class IntroductionFields(Fields):
    """What the owner writes about bringing two people together."""

    reason: Paragraph = Field(default="", description="Why the two should meet.")
    blurb_one: Paragraph = Field(default="", description="What the other one reads about `one`.")
    blurb_other: Paragraph = Field(default="", description="What `one` reads about the other one.")
    outcome: Paragraph = Field(default="", description="What came of it.")


class IntroductionCreate(IntroductionFields):
    """You want to introduce two people to each other. Ask both before you do."""

    model_config = example(
        {
            "one_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "other_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
            "reason": "Both plan night trains, one from the stations, one from the tracks.",
            "blurb_one": "Ines designs how people find their way in stations.",
        }
    )

    one_id: UUID
    other_id: UUID


@patch_of(IntroductionFields)
class IntroductionPatch(IntroductionFields):
    """Any subset of an introduction's fields. Whom it joins can't change: record another one."""

    model_config = example({"outcome": "They met for coffee and want to write together."})


class AnswerUpdate(Fields):
    """What one of the two said."""

    model_config = example({"answer": "agreed"})

    answer: Answer
    answered_at: Instant | None = Field(default=None, description="Now, unless given.")


class MadeCreate(Fields):
    """That you brought them together."""

    model_config = example({"made_at": "2026-11-23T09:00:00Z"})

    made_at: Instant | None = Field(default=None, description="Now, unless given.")


class IntroductionRead(IntroductionFields, Stored):
    """An introduction with the two names, what each answered, and how far it is."""

    one_id: UUID
    one_name: str
    other_id: UUID
    other_name: str
    one_answer: Answer
    one_answered_at: datetime | None = Field(description="When they were asked, or answered.")
    other_answer: Answer
    other_answered_at: datetime | None = Field(description="When they were asked, or answered.")
    state: IntroductionState
    made_at: datetime | None = Field(description="When you brought them together.")
