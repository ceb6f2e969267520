"""Rows of templates: the owner's own, and what was changed about shipped ones."""

from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.guard import Purpose
from grapevine.kit.rows import table_args, words
from grapevine.kit.shelf import ShelfRow
from grapevine.messages import MessageChannel

from .rules import Tone
from .schemas import TemplateFields


class Template(TemplateFields, ShelfRow, table=True):
    """A template of one's own, or a shipped one of which something was changed."""

    __table_args__: ClassVar[Any] = table_args(
        Index("ix_template_list", "owner_id", "deleted_at", "id")
    )

    purpose: Purpose = Field(sa_type=words(Purpose))
    channel: MessageChannel = Field(default=MessageChannel.EMAIL, sa_type=words(MessageChannel))
    tone: Tone = Field(default=Tone.WARM, sa_type=words(Tone))
