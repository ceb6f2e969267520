"""What clients send and receive about the questions of a plan."""

from uuid import UUID

from pydantic import Field

from grapevine.kit.local_keys import LocalKey
from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import Fields, Line, Stored, Text, example, patch_of
from grapevine.questions import Switch, Wording

from ..rules import MOST_QUESTIONS, QuestionState


class InterviewQuestionFields(Wording):
    """What the owner writes about a question, before the conversation and during it."""

    bank_question_id: UUID | None = Field(
        default=None, description="The question of the bank that it was taken from."
    )
    reason: Line = Field(default="", description="Why it is in the plan.")
    state: QuestionState = QuestionState.PLANNED
    notes: Text = Field(default="", description="What was answered.")
    notes_privacy: Privacy = Privacy.PRIVATE
    starred: Switch = False


class InterviewQuestionCreate(InterviewQuestionFields):
    """A question to ask; it goes to the end of the plan."""

    model_config = example({"text": "What does a typical week look like?", "topic": "day_to_day"})

    local_key: LocalKey = None


@patch_of(InterviewQuestionFields)
class InterviewQuestionPatch(InterviewQuestionFields):
    """Any subset of a question's fields: notes are saved while you talk."""

    model_config = example({"notes": "Mostly meetings before noon.", "state": "asked"})


class InterviewQuestionRead(InterviewQuestionFields, Stored):
    """A question of the plan as clients see it."""

    interview_id: UUID
    position: int = Field(description="0 is asked first.")


class InterviewQuestionOrder(Fields):
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
