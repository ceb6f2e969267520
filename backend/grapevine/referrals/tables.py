"""Rows of referrals."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field

from grapevine.kit.rows import Row, link, table_args, words

from .rules import Permission, ReferralOutcome, ReferralVia
from .schemas import ReferralFields


class Referral(ReferralFields, Row, table=True):
    """One contact pointed me to another, on a day, perhaps in a conversation. `interview_id` is
    written by what comes later in the journey and knows interviews."""

    __table_args__: ClassVar[Any] = table_args(
        link("referrer_id", "contact"),
        link("referred_id", "contact"),
        Index("ix_referral_list", "owner_id", "given_on", "id"),
        Index("ix_referral_referrer", "owner_id", "referrer_id", "referred_id"),
        Index("ix_referral_referred", "owner_id", "referred_id", "referrer_id"),
        Index("ix_referral_interview", "owner_id", "interview_id"),
    )

    referrer_id: UUID
    referred_id: UUID
    interview_id: UUID | None = None
    given_on: date
    permission: Permission = Field(default=Permission.NOT_ASKED, sa_type=words(Permission))
    via: ReferralVia = Field(default=ReferralVia.NAME_ONLY, sa_type=words(ReferralVia))
    outcome: ReferralOutcome = Field(default=ReferralOutcome.OPEN, sa_type=words(ReferralOutcome))
    told_at: datetime | None = None


class ReferralChange(Row, table=True):
    """What a message or a held interview, its cause, made of a referral: one field, and its values
    before and after as in the contract, so that it can be undone exactly."""

    __tablename__ = "referral_change"
    __table_args__: ClassVar[Any] = table_args(
        link("referral_id", "referral"),
        Index("ix_referral_change_referral", "owner_id", "referral_id", "id"),
        Index("ix_referral_change_cause", "owner_id", "cause_id"),
    )

    referral_id: UUID
    cause_id: UUID
    field: str = Field(max_length=20)
    before: Any = Field(default=None, sa_column=Column(JSON))
    after: Any = Field(default=None, sa_column=Column(JSON))
