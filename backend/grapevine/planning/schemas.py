"""What clients send and receive about plans, and about the questions a career still waits for."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.interviews import MOST_QUESTIONS, FindingRead, InterviewQuestionRead
from grapevine.kit.schemas import Fields, Line, Read, Stored, example, patch_of
from grapevine.kit.topics import Topic
from grapevine.questions import Phase, Wording

from .rules.words import MOST, MOST_WANTED, ReasonCode, SlotKind

BankQuestionId = Annotated[
    UUID | None, Field(description="The question of the bank that it was taken from.")
]


class ReasonRead(Read):
    """Why a question is proposed, or is not; with what it follows from."""

    code: ReasonCode
    message: str
    insight_id: UUID | None
    interview_id: UUID | None


class OfferedQuestion(Read):
    """A question that a plan could have."""

    bank_question_id: BankQuestionId
    wanted_question_id: UUID | None = Field(description="The wanted question that it answers.")
    text: str
    topic: Topic
    phase: Phase
    depth: int
    open: bool
    researchable: bool


class SlotRead(Read):
    """A place in a plan, and what else could stand there."""

    kind: SlotKind
    question: OfferedQuestion
    minutes: int
    reasons: list[ReasonRead]
    alternatives: list[OfferedQuestion] = Field(description="At most five.")


class LeftOutRead(Read):
    """A question that was looked at and is not proposed."""

    question: OfferedQuestion
    reason: ReasonRead


class ProposalRead(Read):
    """A plan for one conversation: what to ask, in order, within the minutes agreed."""

    interview_id: UUID
    minutes: int = Field(description="Agreed for the whole conversation.")
    slots: list[SlotRead]
    left_out: list[LeftOutRead]
    findings: list[FindingRead]


class FollowOnRead(Read):
    """A question that follows from what was said before. It names nobody (R14)."""

    text: str
    topic: Topic
    reason: ReasonRead
    insight_id: UUID | None
    career_id: UUID


class AcceptedQuestion(Wording):
    """A question of an accepted plan."""

    bank_question_id: BankQuestionId = None
    reason: Line = ""


class AcceptanceCreate(Fields):
    """The plan as it should be, in order."""

    model_config = example(
        {
            "interview_id": "01900000-0000-7000-8000-000000000001",
            "questions": [
                {"text": "What first made you curious about this work?", "topic": "rapport"}
            ],
        }
    )

    interview_id: UUID
    questions: list[AcceptedQuestion] = Field(max_length=MOST_QUESTIONS)


class AcceptanceRead(Read):
    """The plan as it is now, and what to delete and restore to go back to the one before."""

    interview_id: UUID
    questions: list[InterviewQuestionRead]
    added_ids: list[UUID] = Field(description="Questions that this plan brought.")
    replaced_ids: list[UUID] = Field(description="Questions that went to the trash.")


class WantedFields(Wording):
    """What the owner writes about a question that somebody shall answer."""

    bank_question_id: BankQuestionId = None


class WantedCreate(WantedFields):
    """A question that somebody shall answer about a career."""

    model_config = example(
        {
            "career_id": "01900000-0000-7000-8000-000000000001",
            "text": "How do people in this field change direction at forty?",
            "topic": "routes_in",
        }
    )

    career_id: UUID


@patch_of(WantedFields)
class WantedPatch(WantedFields):
    """Any subset of a wanted question's fields."""

    model_config = example({"text": "How do people in this field start again at forty?"})


class WantedRead(WantedFields, Stored):
    """A wanted question as clients see it."""

    career_id: UUID
    position: int = Field(description="0 matters most.")


class WantedOrder(Fields):
    """The ids of all wanted questions of a career, in the new order."""

    model_config = example(
        {
            "career_id": "01900000-0000-7000-8000-000000000003",
            "ids": [
                "01900000-0000-7000-8000-000000000002",
                "01900000-0000-7000-8000-000000000001",
            ],
        }
    )

    career_id: UUID
    ids: list[UUID] = Field(max_length=MOST_WANTED)


class AssigneeRead(Read):
    """Somebody whom a planned interview is with."""

    id: UUID
    display_name: str
    role: str


class AssignedRead(Read):
    """A wanted question and the interview it is for."""

    wanted_question_id: UUID
    text: str
    topic: Topic
    planned: bool = Field(description="It is in the plan already; else it is proposed.")


class AssignmentRead(Read):
    """What one interview would be asked."""

    interview_id: UUID
    contacts: list[AssigneeRead]
    planned: int = Field(description="Questions in its plan that count towards six (R24).")
    questions: list[AssignedRead]


class UnaskedRead(Read):
    """A wanted question for which there is nobody yet, or no room."""

    wanted_question_id: UUID
    text: str
    topic: Topic
    reason: ReasonRead


class AnsweredRead(Read):
    """A wanted question that was asked in a conversation that was held."""

    wanted_question_id: UUID
    text: str
    topic: Topic
    interview_id: UUID


class SplitRead(Read):
    """R2: the wanted questions of a career over its planned interviews. Each stands in exactly one
    place: with one interview, among the answered, or among the unasked."""

    career_id: UUID
    assignments: list[AssignmentRead]
    answered: list[AnsweredRead]
    unasked: list[UnaskedRead]
    findings: list[FindingRead]


class Assignment(Fields):
    """Wanted questions for one interview."""

    interview_id: UUID
    wanted_question_ids: list[UUID] = Field(max_length=MOST)


class SplitCreate(Fields):
    """Who shall be asked what."""

    model_config = example(
        {
            "career_id": "01900000-0000-7000-8000-000000000003",
            "assignments": [
                {
                    "interview_id": "01900000-0000-7000-8000-000000000001",
                    "wanted_question_ids": ["01900000-0000-7000-8000-000000000002"],
                }
            ],
        }
    )

    career_id: UUID
    assignments: list[Assignment] = Field(max_length=200)


class SplitAccepted(Read):
    """The split as it is now, and the questions to delete to take it back."""

    added_ids: list[UUID] = Field(description="Questions that were put into plans.")
    split: SplitRead
