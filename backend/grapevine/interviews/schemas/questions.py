"""What clients send and receive about the questions of a plan."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import Fields, Sentence, Stored, Text, example, patch_of
from grapevine.kit.topics import Topic

from ..rules import MOST_QUESTIONS, QuestionState

Switch = Annotated[bool, Field(strict=True)]
QuestionText = Annotated[Sentence, Field(min_length=1)]


class QuestionFields(Fields):
    """What the owner writes about a question, before the conversation and during it."""

    text: QuestionText
    topic: Topic = Topic.DAY_TO_DAY
    open: Switch = Field(default=True, description="False for a question that a yes answers.")
    state: QuestionState = QuestionState.PLANNED
    notes: Text = Field(default="", description="What was answered.")
    notes_privacy: Privacy = Privacy.PRIVATE
    starred: Switch = False


class QuestionCreate(QuestionFields):
    """A question to ask; it goes to the end of the plan."""

    model_config = example({"text": "What does a typical week look like?", "topic": "day_to_day"})


@patch_of(QuestionFields)
class QuestionPatch(QuestionFields):
    """Any subset of a question's fields: notes are saved while you talk."""

    model_config = example({"notes": "Mostly meetings before noon.", "state": "asked"})


class QuestionRead(QuestionFields, Stored):
    """A question of the plan as clients see it."""

    interview_id: UUID
    position: int = Field(description="0 is asked first.")


class QuestionOrder(Fields):
    """The ids of all questions of the plan, in the new order."""

    model_config = example(
        {
            "ids": [
                "01900000-0000-7000-8000-000000000002",
                "01900000-0000-7000-8000-000000000001",
            ]
        }
    )

    ids: list[UUID] = Field(max_length=MOST_QUESTIONS)
