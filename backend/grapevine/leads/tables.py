"""Rows of leads."""

from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field

from grapevine.kit.rows import IN_USE, Row, link, table_args, words
from grapevine.kit.search import Searchable

from .rules import Advertised, LeadKind, LeadStage
from .schemas import LeadFields


class Lead(LeadFields, Row, Searchable, table=True):
    """An opportunity, and the conversation and the person it was heard from."""

    __table_args__: ClassVar[Any] = table_args(
        link("organization_id", "organization", ondelete="NO ACTION"),
        link("interview_id", "interview"),
        link("contact_id", "contact"),
        link("career_id", "career"),
        Index("ix_lead_list", "owner_id", "created_at", "id", **IN_USE),
        Index("ix_lead_contact", "owner_id", "contact_id"),
        Index("ix_lead_interview", "owner_id", "interview_id"),
        Index("ix_lead_career", "owner_id", "career_id"),
        Index("ix_lead_organization", "owner_id", "organization_id"),
    )

    kind: LeadKind = Field(default=LeadKind.OPENING, sa_type=words(LeadKind))
    advertised: Advertised = Field(default=Advertised.UNKNOWN, sa_type=words(Advertised))
    stage: LeadStage = Field(default=LeadStage.HEARD, sa_type=words(LeadStage))

    def search_words(self) -> tuple[str, str]:
        return self.title, self.note
