"""What clients send and receive about careers."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import (
    Fields,
    Interest,
    Name,
    Paragraph,
    Read,
    Stored,
    Text,
    example,
    patch_of,
)

from .rules import COLORS, CareerKind, CareerStatus, InterestOrigin

Color = Annotated[
    int, Field(ge=0, lt=COLORS, strict=True, description="An entry of the career palette.")
]


class CareerFields(Fields):
    """What the owner writes about a career."""

    title: Name
    kind: CareerKind = CareerKind.OCCUPATION
    description: Text = ""


class CareerCreate(CareerFields):
    """A new career to explore."""

    model_config = example({"title": "UX research", "kind": "field", "interest": 6})

    interest: Interest | None = Field(default=None, description="0 to 10, where it begins.")


@patch_of(CareerFields)
class CareerPatch(CareerFields):
    """Any subset of a career's fields."""

    model_config = example({"title": "User research", "color": 3})

    color: Color = 0


class CareerRead(CareerFields, Stored):
    """A career as clients see it."""

    color: Color
    status: CareerStatus
    interest: int | None = Field(description="0 to 10, as last noted.")


class DecisionCreate(Fields):
    """Moving a career to another status; a reason is required for ruling it out (R39)."""

    model_config = example({"status": "ruled_out", "reason": "Too much travel."})

    status: CareerStatus
    reason: Paragraph = ""


class DecisionRead(Read):
    """One entry of the decision journal."""

    id: UUID
    career_id: UUID
    status: CareerStatus
    reason: str
    created_at: datetime


class InterestCreate(Fields):
    """How interested the person is now."""

    model_config = example({"value": 7, "note": "Liked it."})

    value: Interest
    note: Paragraph = ""


class InterestRead(Read):
    """Interest at one moment; never overwritten."""

    id: UUID
    career_id: UUID
    value: int
    note: str
    origin: InterestOrigin
    interview_id: UUID | None
    created_at: datetime
