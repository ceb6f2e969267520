"""What clients send and receive about messages."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from grapevine.kit.schemas import Fields, Instant, Line, Stored, Text, example, patch_of

from .rules import Direction, MessageChannel, MessageKind


class MessageFields(Fields):
    """What the owner writes about a message that was sent or received."""

    contact_id: UUID
    interview_id: UUID | None = None
    referral_id: UUID | None = None
    direction: Direction = Direction.OUT
    channel: MessageChannel = MessageChannel.EMAIL
    kind: MessageKind = MessageKind.OTHER
    subject: Line = ""
    text: Text = ""
    declined_reason: Line = Field(
        default="", description="Why they said no; a `decline` passes it on to its interview."
    )


class MessageCreate(MessageFields):
    """A message that you sent or received. Grapevine never sends one by itself (R41)."""

    model_config = example(
        {
            "contact_id": "01900000-0000-7000-8000-000000000001",
            "interview_id": "01900000-0000-7000-8000-000000000002",
            "channel": "email",
            "kind": "thank_you",
            "subject": "Thank you",
            "text": "Thank you for your time on Tuesday.",
        }
    )

    sent_at: Instant | None = Field(default=None, description="Now, unless given.")


class _Sent(MessageFields):
    sent_at: Instant


@patch_of(_Sent)
class MessagePatch(_Sent):
    """Any subset of a message's fields."""

    model_config = example({"text": "Thank you for your time on Thursday."})


class MessageRead(MessageFields, Stored):
    """A message as clients see it."""

    contact_name: str
    sent_at: datetime
