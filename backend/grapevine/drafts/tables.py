"""Rows of drafts."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.guard import Purpose
from grapevine.kit.rows import IN_USE, Row, link, table_args, words
from grapevine.kit.search import Searchable
from grapevine.messages import MessageChannel
from grapevine.templates import Tone

from .schemas import DraftFields


class Draft(DraftFields, Row, Searchable, table=True):
    """A text that may be sent one day, by its owner. `sent_message_id` is the message that was
    recorded when they said that they did."""

    __table_args__: ClassVar[Any] = table_args(
        link("contact_id", "contact"),
        link("interview_id", "interview"),
        link("referral_id", "referral"),
        link("commitment_id", "commitment"),
        link("third_contact_id", "contact"),
        link("sent_message_id", "message"),
        Index("ix_draft_list", "owner_id", "updated_at", "id", **IN_USE),
        Index("ix_draft_contact", "owner_id", "contact_id"),
        Index("ix_draft_third_contact", "owner_id", "third_contact_id"),
        Index("ix_draft_interview", "owner_id", "interview_id"),
        Index("ix_draft_referral", "owner_id", "referral_id"),
        Index("ix_draft_commitment", "owner_id", "commitment_id"),
        Index("ix_draft_sent_message", "owner_id", "sent_message_id"),
    )

    contact_id: UUID
    purpose: Purpose = Field(sa_type=words(Purpose))
    channel: MessageChannel = Field(default=MessageChannel.EMAIL, sa_type=words(MessageChannel))
    tone: Tone = Field(default=Tone.WARM, sa_type=words(Tone))
    sent_message_id: UUID | None = None

    def search_words(self) -> tuple[str, str]:
        return self.subject, self.text
