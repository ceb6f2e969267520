"""What clients send and receive about calendar feeds."""

from datetime import date

from pydantic import Field

from grapevine.kit.schemas import Fields, Name, Stored, example, patch_of


class FeedFields(Fields):
    """What the owner decides about a feed."""

    title: Name = Field(default="Grapevine", description="How calendars call it.")
    with_due_items: bool = Field(
        default=False, strict=True, description="Also what is due on the agenda, as whole days."
    )


class FeedCreate(FeedFields):
    """A feed for one calendar program, so that each can be revoked alone."""

    model_config = example({"title": "Phone", "with_due_items": True})


@patch_of(FeedFields)
class FeedPatch(FeedFields):
    """Any subset of a feed's fields; its address changes by a rotation alone."""

    model_config = example({"with_due_items": False})


class FeedRead(FeedFields, Stored):
    """A feed, without its address."""

    prefix: str = Field(description="How the secret in its address begins.")
    last_read_on: date | None = Field(
        description="The last day, by your clocks, on which it was read."
    )


class FeedSecret(FeedRead):
    """A feed with its address, which is shown this once."""

    url: str = Field(description="Whoever has it can read the feed: treat it like a password.")
