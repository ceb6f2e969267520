"""Rows of the digest's settings, and of mail on its way out."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from grapevine.kit.clock import now
from grapevine.kit.ids import uuid7
from grapevine.kit.rows import Row, table_args, words

from .rules import MailKind, MailState, new_secret
from .schemas import DigestFields


class DigestSetting(DigestFields, Row, table=True):
    """How an owner wants the digest; there is no row until something was decided. `on_since` is
    when it was turned on, `last_day` the last day that was queued, `confirmed` the spelling of the
    address whose reader said yes, `secret` what its links are made with."""

    __tablename__ = "digest_setting"
    __table_args__: ClassVar[Any] = table_args(UniqueConstraint("owner_id"))

    on_since: datetime | None = None
    last_day: date | None = None
    confirmed: str | None = Field(default=None, max_length=254)
    secret: str = Field(default_factory=new_secret, max_length=64)


class OutgoingMail(SQLModel, table=True):
    """A mail to the owner that is to leave, or did. It holds no text: what it says is read when it
    leaves, so that nothing of anybody lies here. Its id makes its Message-ID, the same at each
    attempt. Whoever tries takes a `lease` on it, which runs out if they die."""

    __tablename__ = "outgoing_mail"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("owner_id", "kind", "day", "number"),
        Index("ix_outgoing_mail_waiting", "state", "next_attempt_at"),
    )

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    owner_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE")
    kind: MailKind = Field(sa_type=words(MailKind))
    day: date
    number: int = 0
    state: MailState = Field(default=MailState.WAITING, sa_type=words(MailState))
    attempts: int = 0
    next_attempt_at: datetime = Field(default_factory=now)
    lease: UUID | None = None
    leased_until: datetime | None = None
    sent_at: datetime | None = None
    failure: str = Field(default="", max_length=40)
    created_at: datetime = Field(default_factory=now, index=True)
