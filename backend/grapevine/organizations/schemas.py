"""What clients send and receive about organizations."""

from typing import Annotated

from pydantic import AfterValidator, Field

from grapevine.kit.schemas import (
    Fields,
    Line,
    Name,
    OptionalUrl,
    Stored,
    Text,
    example,
    patch_of,
)

from .rules import OrganizationKind, web_address

OptionalWebAddress = Annotated[OptionalUrl, AfterValidator(web_address)]


class OrganizationFields(Fields):
    """What the owner writes about an organization; research goes under four headings."""

    name: Name
    kind: OrganizationKind = OrganizationKind.EMPLOYER
    website: OptionalWebAddress = None
    place: Line = ""
    culture: Text = Field(default="", description="Research: how it is to work there.")
    current_projects: Text = Field(default="", description="Research: what they work on.")
    past_accomplishments: Text = Field(default="", description="Research: what they did.")
    future_goals: Text = Field(default="", description="Research: where they are heading.")


class OrganizationCreate(OrganizationFields):
    """A new organization."""

    model_config = example(
        {"name": "Fernweh Rail", "place": "Hamburg", "website": "https://rail.example.com"}
    )


@patch_of(OrganizationFields)
class OrganizationPatch(OrganizationFields):
    """Any subset of an organization's fields."""

    model_config = example({"culture": "Small teams, calm weeks, four days in the office."})


class OrganizationRead(OrganizationFields, Stored):
    """An organization as clients see it."""
