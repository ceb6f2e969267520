"""What clients send and receive about accounts."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field
from pydantic.types import StringConstraints

from grapevine.kit.schemas import Email, Fields, Name, Read, TimeZone, example, patch_of

from .rules import LONGEST_PASSWORD

Password = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PASSWORD)]


class Profile(Fields):
    """What a person says about themselves."""

    display_name: Name
    time_zone: TimeZone = Field(default="UTC", description="An IANA name, such as Europe/Berlin.")
    weekly_goal: int = Field(default=1, ge=0, le=50, strict=True, description="Interviews a week.")


class Registration(Fields):
    """A new account."""

    model_config = example(
        {
            "email": "maya@example.com",
            "password": "seven quiet green vines",
            "display_name": "Maya Okafor",
            "time_zone": "Europe/Berlin",
        }
    )

    email: Email
    password: Password
    display_name: Name
    time_zone: TimeZone = "UTC"


@patch_of(Profile)
class ProfilePatch(Profile):
    """Any subset of the profile."""

    model_config = example({"weekly_goal": 2, "time_zone": "Europe/Berlin"})


class Me(Profile, Read):
    """The signed-in account."""

    id: UUID
    email: str
    version: int
    sample: bool = Field(description="A throwaway account filled with sample data.")


class PasswordChange(Fields):
    """A new password; every other sign-in ends."""

    model_config = example(
        {"current_password": "seven quiet green vines", "new_password": "nine loud blue rivers"}
    )

    current_password: Password
    new_password: Password


class EmailChange(Fields):
    """Another address to sign in with."""

    model_config = example(
        {"email": "maya.okafor@example.com", "current_password": "seven quiet green vines"}
    )

    email: Email
    current_password: Password


class SignInRead(Read):
    """One device that is signed in."""

    id: UUID
    device: str = Field(description="Browser and system in coarse words; may be empty.")
    created_at: datetime = Field(description="When somebody signed in there.")
    last_used_at: datetime = Field(description="To about ten minutes.")
    current: bool = Field(description="The one that asks.")

    @classmethod
    def of(cls, row: Any, *, current: bool) -> "SignInRead":
        """From a row of the table."""
        return cls(
            id=row.id, device=row.device, created_at=row.created_at,
            last_used_at=row.rotated_at, current=current,
        )  # fmt: skip


class AccountDeletion(Fields):
    """The password once more: a device that was left open must not be enough."""

    model_config = example({"current_password": "nine loud blue rivers"})

    current_password: Password | None = Field(
        default=None, description="Only a sample account goes without: nobody knows its own."
    )


class RefreshRequest(Fields):
    """For clients without cookies; browsers send an empty body."""

    model_config = example({"refresh_token": "0192f0c1a2b37e00…"})

    refresh_token: str | None = Field(default=None, max_length=200)


class Session(Read):
    """A sign-in: the access token, and for clients without cookies the refresh token."""

    access_token: str
    token_type: str = "bearer"  # noqa: S105 - the name of a scheme, not a secret
    expires_in: int = Field(description="Seconds.")
    refresh_token: str | None = Field(description="Null where it went into a cookie.")
