"""What clients send and receive about leads."""

from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Fields, Name, OptionalLine, Stored, Text, example, patch_of
from grapevine.organizations import OptionalWebAddress

from .rules import Advertised, LeadKind, LeadStage


class LeadOpening(Fields):
    """What a lead is about, wherever it was heard of."""

    title: Name
    kind: LeadKind = LeadKind.OPENING
    organization_id: UUID | None = None
    advertised: Advertised = Field(
        default=Advertised.UNKNOWN, description="R38: whether it was published anywhere."
    )
    stage: LeadStage = LeadStage.HEARD
    link: OptionalWebAddress = None
    note: Text = ""
    career_id: UUID | None = None


class LeadFields(LeadOpening):
    """What the owner writes about a lead; interview and contact are its origin."""

    interview_id: UUID | None = Field(default=None, description="Where you heard of it.")
    contact_id: UUID | None = Field(default=None, description="From whom you heard of it.")


class _Named(LeadFields):
    organization_name: OptionalLine = Field(
        default=None, description="Instead of `organization_id`: found by name, or added."
    )


class LeadCreate(_Named):
    """An opportunity that you heard of."""

    model_config = example(
        {
            "title": "Service designer for the night trains",
            "kind": "opening",
            "organization_name": "Fernweh Rail",
            "advertised": "no",
            "contact_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
        }
    )


@patch_of(_Named)
class LeadPatch(_Named):
    """Any subset of a lead's fields."""

    model_config = example({"stage": "talking"})


class LeadRead(LeadFields, Stored):
    """A lead as clients see it."""

    organization_name: str = Field(description="Empty without an organization.")
    contact_name: str = Field(description="Empty without a contact.")
