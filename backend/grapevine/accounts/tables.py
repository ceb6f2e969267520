"""Rows of accounts and their sign-ins."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from grapevine.kit.clock import now
from grapevine.kit.ids import uuid7
from grapevine.kit.rows import table_of


class Account(SQLModel, table=True):
    """A person who uses Grapevine. `stamp` changes when all sign-ins must end at once (D10)."""

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    email: str = Field(max_length=254)
    email_key: str = Field(max_length=254, unique=True)
    password_hash: str = Field(max_length=200)
    stamp: str = Field(max_length=32)
    display_name: str = Field(max_length=200)
    time_zone: str = Field(default="UTC", max_length=64)
    weekly_goal: int = 1
    sample: bool = False
    version: int = 1
    created_at: datetime = Field(default_factory=now)
    updated_at: datetime = Field(default_factory=now, sa_column_kwargs={"onupdate": now})

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 - SQLAlchemy calls it with the class
        return {"version_id_col": table_of(cls).c.version}


class SignIn(SQLModel, table=True):
    """One sign-in on one device: the family of its rotating refresh tokens, kept as hashes. It ends
    when the row is deleted. `rotated_at` is when it was last used, to ten minutes: no access token
    lives longer."""

    __tablename__ = "sign_in"

    id: UUID = Field(default_factory=uuid7, primary_key=True)
    account_id: UUID = Field(foreign_key="account.id", ondelete="CASCADE", index=True)
    refresh_hash: str = Field(max_length=64, unique=True)
    previous_hash: str | None = Field(default=None, max_length=64, index=True)
    rotated_at: datetime = Field(default_factory=now)
    created_at: datetime = Field(default_factory=now)
    expires_at: datetime = Field(index=True)
    device: str = Field(default="", max_length=60)
