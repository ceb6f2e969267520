"""What clients send and receive about referrals."""

from datetime import date
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import (
    Day,
    Fields,
    Instant,
    Line,
    OptionalLine,
    Paragraph,
    Stored,
    example,
    patch_of,
)

from .rules import Permission, ReferralOutcome, ReferralVia


class ReferralFields(Fields):
    """What the owner writes about a referral."""

    permission: Permission = Field(
        default=Permission.NOT_ASKED, description="R14: whether the referrer may be named."
    )
    conditions: Paragraph = Field(default="", description="What they asked for in return.")
    via: ReferralVia = ReferralVia.NAME_ONLY
    outcome: ReferralOutcome = ReferralOutcome.OPEN
    outcome_note: Paragraph = ""
    told_at: Instant | None = Field(
        default=None, description="When the referrer was told what became of it."
    )
    note: Paragraph = ""


class ReferredPerson(Fields):
    """Somebody not on record yet: a name or a role is enough."""

    display_name: Line = ""
    role: Line = ""
    organization_name: OptionalLine = None


class ReferralCreate(ReferralFields):
    """Somebody pointed me to somebody."""

    model_config = example(
        {
            "referrer_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
            "referred": {"role": "Head of service design", "organization_name": "Fernweh Rail"},
            "permission": "granted",
        }
    )

    referrer_id: UUID
    referred_id: UUID | None = None
    referred: ReferredPerson | None = Field(
        default=None, description="Instead of `referred_id`: added as a named contact."
    )
    interview_id: UUID | None = Field(default=None, description="The conversation it was given in.")
    given_on: Day | None = Field(default=None, description="Your today when left out.")


class ReferralChange(ReferralFields):
    """What can be changed about a referral."""

    given_on: Day


@patch_of(ReferralChange)
class ReferralPatch(ReferralChange):
    """Any subset of a referral's fields. Who referred whom can't change: record another one."""

    model_config = example({"permission": "granted", "outcome": "contacted"})


class ReferralRead(ReferralFields, Stored):
    """A referral with the names of the two people."""

    referrer_id: UUID
    referrer_name: str
    referred_id: UUID
    referred_name: str
    interview_id: UUID | None = Field(description="The conversation it was given in.")
    given_on: date
    may_name_referrer: bool = Field(description="R14.")
