"""What clients send and receive about debriefs."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.commitments import CommitmentKind, CommitmentText
from grapevine.insights import Horizon, InsightText, Polarity
from grapevine.kit.privacy import Privacy
from grapevine.kit.schemas import (
    Day,
    Fields,
    Interest,
    OptionalLine,
    Paragraph,
    Stored,
    Text,
    example,
    patch_of,
)
from grapevine.kit.topics import Topic
from grapevine.leads import LeadOpening
from grapevine.referrals import Permission, ReferralVia, ReferredPerson

from .rules import AskedForNames, AskedPermission

Mark = Annotated[int, Field(ge=1, le=5, strict=True)]


class DebriefFields(Fields):
    """What the owner writes after a conversation (R29, R15)."""

    learned: Text = ""
    surprised: Text = ""
    perceived: Text = Field(default="", description="How the conversation itself went.")
    listening: Mark | None = Field(default=None, description="How well you listened, 5 is best.")
    confidence: Mark | None = Field(default=None, description="How confident you were, up to 5.")
    asked_for_names: AskedForNames | None = Field(default=None, description="R15.")
    asked_permission: AskedPermission | None = Field(
        default=None, description="R15: to use their name; not applicable without names."
    )
    why_not: Paragraph = Field(default="", description="R15: why you did not ask.")


class InterestMoved(Fields):
    """How interested you were in a career before the conversation, and are after it."""

    career_id: UUID
    before: Interest | None = None
    after: Interest | None = None
    note: Paragraph = ""


class InsightHeard(Fields):
    """Something that was said in the conversation."""

    career_id: UUID
    contact_id: UUID | None = Field(default=None, description="The main person, unless given.")
    organization_id: UUID | None = None
    question_id: UUID | None = None
    topic: Topic = Topic.DAY_TO_DAY
    polarity: Polarity = Polarity.NEUTRAL
    horizon_years: Horizon | None = None
    text: InsightText
    privacy: Privacy = Privacy.PRIVATE
    answers_id: UUID | None = None


class ReferralGiven(Fields):
    """Somebody whom you were pointed to in the conversation."""

    referrer_id: UUID | None = Field(default=None, description="The main person, unless given.")
    referred_id: UUID | None = None
    referred: ReferredPerson | None = Field(
        default=None, description="Instead of `referred_id`: added as a named contact."
    )
    permission: Permission = Permission.NOT_ASKED
    conditions: Paragraph = ""
    via: ReferralVia = ReferralVia.NAME_ONLY
    note: Paragraph = ""


class CommitmentMade(Fields):
    """Advice that was given or a promise that was made in the conversation."""

    kind: CommitmentKind
    contact_id: UUID | None = Field(default=None, description="The main person, unless given.")
    text: CommitmentText
    due_on: Day | None = None


class LeadHeard(LeadOpening):
    """An opportunity that was heard of in the conversation."""

    organization_name: OptionalLine = Field(
        default=None, description="Instead of `organization_id`: found by name, or added."
    )
    contact_id: UUID | None = Field(default=None, description="The main person, unless given.")


class DebriefCreate(DebriefFields):
    """Everything that a conversation left behind, recorded at once or not at all."""

    model_config = example(
        {
            "interview_id": "01900000-0000-7000-8000-000000000001",
            "learned": "Half of the work is writing.",
            "surprised": "How little they travel.",
            "perceived": "Warm; she offered to read my portfolio.",
            "asked_for_names": "yes",
            "asked_permission": "yes",
            "interests": [
                {"career_id": "01900000-0000-7000-8000-000000000002", "before": 6, "after": 8}
            ],
            "insights": [
                {
                    "career_id": "01900000-0000-7000-8000-000000000002",
                    "topic": "day_to_day",
                    "polarity": "pro",
                    "text": "Mornings are free of meetings.",
                }
            ],
            "listening": 4,
            "confidence": 3,
            "referrals": [{"referred": {"display_name": "Bo Lind"}, "permission": "granted"}],
            "commitments": [{"kind": "promise", "text": "Send her the article on night trains."}],
            "leads": [{"title": "Summer project on timetables", "kind": "project"}],
        }
    )

    interview_id: UUID
    interests: list[InterestMoved] = Field(default_factory=list, max_length=10)
    insights: list[InsightHeard] = Field(default_factory=list, max_length=50)
    referrals: list[ReferralGiven] = Field(default_factory=list, max_length=20)
    commitments: list[CommitmentMade] = Field(default_factory=list, max_length=20)
    leads: list[LeadHeard] = Field(default_factory=list, max_length=20)


@patch_of(DebriefFields)
class DebriefPatch(DebriefFields):
    """Any subset of a debrief's own fields; what came out has addresses of its own."""

    model_config = example({"surprised": "How much they write."})


class DebriefRead(DebriefFields, Stored):
    """A debrief as clients see it."""

    interview_id: UUID
    insight_ids: list[UUID] = Field(description="What was said in the conversation.")
    referral_ids: list[UUID] = Field(description="Whom it pointed to.")
    commitment_ids: list[UUID] = Field(description="Advice given and promises made in it.")
    lead_ids: list[UUID] = Field(description="Opportunities heard of in it.")
    thank_you_due: datetime = Field(description="R6: two days after the conversation.")
