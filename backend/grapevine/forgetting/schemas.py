"""What clients receive when a person was forgotten."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Read


class MentionPage(StrEnum):
    """On which page of a person's own things a mention can be edited."""

    PITCH = "pitch"
    CAREER = "career"
    ORGANIZATION = "organization"
    CONTACT = "contact"
    INTERVIEW = "interview"
    OTHER = "other"  # what has a list of its own, such as a lead
    QUESTION = "question"


class Mention(Read):
    """A text of your own that may still name them. It is yours: look, and change it."""

    kind: str = Field(description="What it is a field of, such as `insight`.")
    id: UUID
    field: str
    page: MentionPage
    page_id: UUID = Field(description="What is shown there.")
    in_trash: bool = Field(description="Restore it first, to change it.")


class ForgettingRead(Read):
    """What was done, and what is left to do by hand. It names nobody."""

    contact_id: UUID = Field(description="What stays: a place in the network without a name.")
    messages: int = Field(description="How many were blanked; that they were sent stays.")
    drafts: int = Field(description="How many were blanked.")
    ties: int = Field(description="How many stay, without their notes.")
    referrals: int = Field(description="How many stay, without their notes.")
    introductions: int = Field(description="How many stay, without what was written in them.")
    interviews: int = Field(description="How many stay; your own notes of them do, too.")
    insights: int = Field(description="How many stay, as the words of nobody in particular.")
    commitments: int = Field(description="How many stay; what you promised is blank and dropped.")
    leads: int = Field(description="How many stay, heard of from nobody in particular (R37).")
    mentions: list[Mention] = Field(description="Where your own words may name them: at most 200.")
    more_mentions: bool = Field(description="There are more than these.")
