"""Rows of messages."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import Row, link, table_args, words

from .rules import Direction, MessageChannel, MessageKind
from .schemas import MessageFields


class Message(MessageFields, Row, table=True):
    """One communication with a contact, in or out."""

    __table_args__: ClassVar[Any] = table_args(
        link("contact_id", "contact"),
        link("interview_id", "interview"),
        link("referral_id", "referral"),
        Index("ix_message_list", "owner_id", "sent_at", "id"),
        Index("ix_message_contact", "owner_id", "contact_id", "sent_at"),
        Index("ix_message_interview", "owner_id", "interview_id"),
        Index("ix_message_referral", "owner_id", "referral_id"),
    )

    direction: Direction = Field(default=Direction.OUT, sa_type=words(Direction))
    channel: MessageChannel = Field(default=MessageChannel.EMAIL, sa_type=words(MessageChannel))
    kind: MessageKind = Field(default=MessageKind.OTHER, sa_type=words(MessageKind))
    sent_at: datetime
