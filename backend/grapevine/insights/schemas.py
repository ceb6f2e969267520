"""What clients send and receive about insights."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import Day, Fields, Paragraph, Read, Stored, example, patch_of
from grapevine.kit.topics import Topic

from .rules.words import HORIZONS, Polarity, Support


def _horizon(years: int) -> int:
    if years not in HORIZONS:
        raise ValueError("This must be one of: 1, 5, 10, 15.")
    return years


InsightText = Annotated[Paragraph, Field(min_length=1, max_length=2000)]
Horizon = Annotated[
    int, Field(strict=True, json_schema_extra={"enum": list(HORIZONS)}), AfterValidator(_horizon)
]


class InsightFields(Fields):
    """What the owner writes about something that was said."""

    career_id: UUID
    contact_id: UUID = Field(description="Who said it.")
    organization_id: UUID | None = None
    interview_id: UUID | None = None
    question_id: UUID | None = None
    topic: Topic = Topic.DAY_TO_DAY
    polarity: Polarity = Polarity.NEUTRAL
    horizon_years: Horizon | None = Field(default=None, description="Of a trend: 1, 5, 10 or 15.")
    text: InsightText
    privacy: Privacy = Privacy.PRIVATE
    answers_id: UUID | None = Field(
        default=None, description="An insight about the same career that this one speaks to."
    )


class InsightCreate(InsightFields):
    """Something that somebody said about a career."""

    model_config = example(
        {
            "career_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "contact_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
            "topic": "rewards_drawbacks",
            "polarity": "con",
            "text": "Half of the week goes to meetings.",
        }
    )

    said_on: Day | None = Field(
        default=None, description="The day of the interview, else your today, when left out."
    )


class _Said(InsightFields):
    said_on: Day


@patch_of(_Said)
class InsightPatch(_Said):
    """Any subset of an insight's fields."""

    model_config = example({"polarity": "pro", "privacy": "shareable"})


class InsightRead(InsightFields, Stored):
    """An insight, with what others said about the same (R31)."""

    contact_name: str
    said_on: date
    answers_id: UUID | None = Field(description="The first insight of its group.")
    support: Support = Field(description="R31.")
    voices: int = Field(description="How many independent voices its group has.")


class MissingRead(Read):
    """Something that would make the picture of a career more balanced."""

    code: str
    message: str


class BalanceRead(Read):
    """R30: how balanced the picture of a career is."""

    career_id: UUID
    interviews_held: int
    organizations: int
    independent_chains: int
    pros: int
    cons: int
    neutrals: int
    balanced: bool
    missing: list[MissingRead]
