"""What clients send and receive about the question bank."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Fields, Read, Sentence, example, patch_of
from grapevine.kit.topics import Topic

from .rules import DEEPEST, MOST_OWN, SHALLOWEST, Origin, Phase, is_open, phase_of
from .rules.words import USUAL_DEPTH

Switch = Annotated[bool, Field(strict=True)]
QuestionText = Annotated[Sentence, Field(min_length=1)]
Depth = Annotated[
    int,
    Field(ge=SHALLOWEST, le=DEEPEST, strict=True, description="From easy to personal."),
]


class Wording(Fields):
    """A question, and what there is to say about it. `phase` and `open` follow from the topic and
    the wording where they are left out."""

    text: QuestionText
    topic: Topic = Topic.DAY_TO_DAY
    phase: Phase = Phase.CORE
    depth: Depth = USUAL_DEPTH
    open: Switch = Field(default=True, description="False for a question that a yes answers.")
    researchable: Switch = Field(
        default=False, description="R24: research answers it; it does not count towards 4 to 6."
    )


class QuestionFields(Wording):
    """What the owner writes about a question of the bank."""

    hidden: Switch = Field(default=False, description="Not offered when a plan is made.")


class QuestionCreate(QuestionFields):
    """A question of one's own."""

    model_config = example(
        {"text": "Which part of the week do you look forward to?", "topic": "rewards_drawbacks"}
    )


@patch_of(QuestionFields)
class QuestionPatch(QuestionFields):
    """Any subset of a question's fields."""

    model_config = example({"text": "Which day of last week was the best?", "depth": 2})


class QuestionFinding(Read):
    """Something worth a second look about a question; never a refusal."""

    rule_id: str = Field(description="R9, R24 or R25.")
    message: str
    source: str
    suggestion: str | None = Field(description="R25: the same, asked openly.")


class QuestionRead(QuestionFields, Read):
    """A question of the bank as clients see it."""

    id: UUID
    version: int = Field(
        description="Counts changes; send it back in `If-Match`. 0 for what is as it was shipped."
    )
    origin: Origin
    edited: bool = Field(description="The owner's wording stands in for the shipped one.")
    shipped_text: str | None = Field(description="The shipped wording, where it was edited.")
    position: int | None = Field(description="Its place in its topic, once the owner ordered it.")
    deleted_at: datetime | None
    findings: list[QuestionFinding]


class QuestionOrder(Fields):
    """The ids of all questions of a topic that are not hidden, in the new order."""

    model_config = example(
        {
            "topic": "day_to_day",
            "ids": [
                "01900000-0000-7000-8000-000000000002",
                "01900000-0000-7000-8000-000000000001",
            ],
        }
    )

    topic: Topic
    ids: list[UUID] = Field(max_length=2 * MOST_OWN)


class WordingCheck(Fields):
    """A wording to look at while it is written; nothing is stored."""

    model_config = example({"text": "Do you like your job?"})

    text: QuestionText
    researchable: Switch = False


class WordingRead(Read):
    """What the rules say about a wording."""

    open: bool
    findings: list[QuestionFinding]


def as_worded(body: Wording) -> dict[str, Any]:
    """The columns of a new question; what was left out follows from its topic and its wording."""
    given = body.model_dump()
    if "open" not in body.model_fields_set:
        given["open"] = is_open(body.text)
    if "phase" not in body.model_fields_set:
        given["phase"] = phase_of(body.topic)
    return given
