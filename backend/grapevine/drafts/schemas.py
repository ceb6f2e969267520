"""What clients send and receive about drafts."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from grapevine.guard import Purpose
from grapevine.kit.schemas import (
    Fields,
    Instant,
    Line,
    Name,
    Paragraph,
    Read,
    Stored,
    Text,
    example,
    patch_of,
)
from grapevine.messages import MessageChannel, MessageKind
from grapevine.templates import Tone, VariableUseRead

from .rules import MailtoRefusal

DraftText = Annotated[Text, Field(max_length=10_000)]


class DraftFields(Fields):
    """What the owner writes, and what it belongs to."""

    purpose: Purpose
    channel: MessageChannel = MessageChannel.EMAIL
    tone: Tone = Tone.WARM
    interview_id: UUID | None = None
    referral_id: UUID | None = Field(
        default=None, description="By which they were pointed out to you, or that they gave you."
    )
    commitment_id: UUID | None = Field(default=None, description="Advice to report back on.")
    third_contact_id: UUID | None = Field(
        default=None, description="Whom an introduction is about, besides the recipient."
    )
    template_id: UUID | None = None
    subject: Line = ""
    text: DraftText = ""


class DraftCreate(DraftFields):
    """A text to somebody. It is kept, never sent."""

    model_config = example(
        {
            "contact_id": "01900000-0000-7000-8000-000000000001",
            "purpose": "request_cold",
            "subject": "20 minutes about service design?",
            "text": "Dear Ines,\n\nI found you on LinkedIn. I am exploring service design. Would "
            "you have 20 minutes to tell me what it is really like?\n\nMaya Okafor",
        }
    )

    contact_id: UUID


@patch_of(DraftFields)
class DraftPatch(DraftFields):
    """Any subset of a draft's fields. Whom it is to can't change: write another one."""

    model_config = example({"tone": "short", "text": "Dear Ines, would you have 20 minutes?"})


class SentCreate(Fields):
    """That you sent it yourself (R41)."""

    model_config = example({"sent_at": "2026-11-23T09:00:00Z", "channel": "email"})

    sent_at: Instant | None = Field(default=None, description="Now, unless given.")
    channel: MessageChannel | None = Field(default=None, description="The draft's, unless given.")


class SpanRead(Read):
    """Where in the text, in code points: from `start` up to, not including, `end`."""

    start: int
    end: int


class MessageFindingRead(Read):
    """Something worth a second look. What `blocks` must go before it can be recorded as sent."""

    rule_id: str
    code: str = Field(description="Tells apart what one rule finds, such as `who_missing` (R8).")
    message: str
    source: str
    suggestion: str | None = Field(
        description="A better wording: in place of the span, or else a sentence to add; that of "
        "R10 in place of the whole text."
    )
    span: SpanRead | None
    blocks: bool


class NamingRead(Read):
    """R14: whether whoever pointed to them may be named, and why."""

    may_name_referrer: bool
    naming: str = Field(description="Who allowed it or not, in a sentence.")
    referral_id: UUID | None = Field(description="The referral that this is about.")


class DraftSummary(Stored):
    """A draft as a row of a list."""

    contact_id: UUID
    contact_name: str
    purpose: Purpose
    channel: MessageChannel
    tone: Tone
    interview_id: UUID | None
    subject: str
    excerpt: str = Field(description="The beginning of the text.")
    sent_message_id: UUID | None
    sent_at: datetime | None = Field(description="When it was recorded as sent.")


class DraftRead(DraftFields, Stored):
    """A draft as clients see it, with all there is to say about it."""

    contact_id: UUID
    contact_name: str
    recorded_as: MessageKind = Field(description="As what it will be recorded.")
    sent_message_id: UUID | None
    sent_at: datetime | None = Field(description="When it was recorded as sent.")
    words: int
    characters: int = Field(description="Code points of the text; a short social one has 200.")
    unfilled: list[str] = Field(description="What is still to be filled in (R42).")
    findings: list[MessageFindingRead]
    may_name_referrer: bool = Field(description="R14.")
    naming: str = Field(description="Who may be named or not, in a sentence.")
    sendable: bool = Field(description="It can be recorded as sent.")
    mailto: str | None = Field(description="Opens your own mail program (RFC 6068).")
    mailto_refusal: MailtoRefusal | None = Field(description="Why there is no link.")


class FindingsCheck(Fields):
    """A text to look at while it is written; nothing is stored."""

    model_config = example(
        {
            "purpose": "request_cold",
            "channel": "email",
            "text": "Dear Ines, are you hiring?",
        }
    )

    purpose: Purpose
    channel: MessageChannel = MessageChannel.EMAIL
    subject: Line = ""
    text: DraftText = ""
    contact_id: UUID | None = Field(default=None, description="To hold it against what you know.")
    interview_id: UUID | None = None


class FindingsRead(Read):
    """What the rules say about a text."""

    words: int
    characters: int
    unfilled: list[str]
    findings: list[MessageFindingRead]


class VariableValue(Fields):
    """What stands for a variable this time."""

    name: Name
    value: Paragraph


class RenderingCreate(Fields):
    """For whom and for what a text is wanted; nothing is stored."""

    model_config = example(
        {
            "contact_id": "01900000-0000-7000-8000-000000000001",
            "purpose": "offer_slots",
            "values": [{"name": "slots", "value": "- Tuesday, 1 December, 09:30"}],
        }
    )

    contact_id: UUID
    purpose: Purpose
    channel: MessageChannel | None = Field(default=None, description="The usual one, else.")
    interview_id: UUID | None = None
    referral_id: UUID | None = None
    commitment_id: UUID | None = None
    third_contact_id: UUID | None = None
    values: list[VariableValue] = Field(
        default_factory=list, max_length=50,
        description="Goes before what is known. Never `referrer`: that follows from referrals.",
    )  # fmt: skip


class FilledVariable(VariableUseRead):
    """A variable of the template, and what it became."""

    value: str | None = Field(description="Null where nothing is known.")


class VersionRead(Read):
    """One template, filled."""

    template_id: UUID
    title: str
    tone: Tone
    subject: str
    text: str
    words: int
    characters: int
    variables: list[FilledVariable]
    unfilled: list[str] = Field(description="What is still to be filled in (R42).")
    findings: list[MessageFindingRead]


class RenderingRead(NamingRead):
    """A text in every version that the owner's templates have."""

    channel: MessageChannel
    recorded_as: MessageKind
    versions: list[VersionRead]
